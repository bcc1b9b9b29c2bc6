package org.isnad.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;

/** The readings of all articles of some sources, printed on all cores, handed out in the order of the input. */
final class Readings implements AutoCloseable {
    /**
     * What came of an article.
     *
     * @param printed its reading, or null where it could not be read
     * @param size the bytes that the article took
     * @param troubles what could not be read of it, or in its place
     */
    record Result(byte[] printed, int size, List<String> troubles) {
        static Result unreadable(String trouble) {
            return new Result(null, 0, List.of(trouble));
        }
    }

    private final InOrder<Result> work = new InOrder<>(Runtime.getRuntime().availableProcessors());
    private final Known known;
    private final Function<Reading, byte[]> printer;

    private Readings(Known known, Function<Reading, byte[]> printer) {
        this.known = known;
        this.printer = printer;
    }

    /** Begins to read; {@code printer} is called from many threads. */
    static Readings start(List<Source> sources, Known known, Function<Reading, byte[]> printer) {
        Readings readings = new Readings(known, printer);
        Thread feeder = new Thread(() -> readings.feed(sources), "isnad-feeder");
        feeder.setDaemon(true);
        feeder.start();
        return readings;
    }

    /** The next result, or null at the end. Flushes {@code sheet} before it waits for input. */
    Result next(Sheet sheet) throws InterruptedException, IOException {
        if (work.isEmpty()) {
            sheet.flush();
        }
        return work.take();
    }

    private void feed(List<Source> sources) {
        try {
            for (Source source : sources) {
                feed(source);
            }
            work.end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void feed(Source source) throws InterruptedException {
        try {
            source.read(new Feed());
        } catch (RuntimeException | OutOfMemoryError e) {
            work.putDone(Result.unreadable("isnad: the input failed: " + e));
        }
    }

    private final class Feed implements Source.Sink {
        @Override
        public void piece(Piece piece) throws InterruptedException {
            work.put(() -> read(piece), piece.bytes().length);
        }

        @Override
        public void unreadable(Unreadable trouble) throws InterruptedException {
            work.putDone(Result.unreadable(trouble.getMessage()));
        }
    }

    private Result read(Piece piece) {
        try {
            List<String> troubles = new ArrayList<>();
            Article article = piece.article(known, trouble -> troubles.add(trouble.getMessage()));
            byte[] printed = printer.apply(BuiltReader.get().read(article));
            return new Result(printed, piece.bytes().length, troubles);
        } catch (Unreadable e) {
            return Result.unreadable(e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Result.unreadable(failure(piece, e));
        }
    }

    /** A fault of ours: the rest is still read. */
    private static String failure(Piece piece, Throwable e) {
        String at = Stream.of(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.isnad"))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return new Unreadable(piece.file(), piece.line(), "the reader failed: " + e + at, "please report this article")
                .getMessage();
    }

    @Override
    public void close() {
        work.close();
    }
}
