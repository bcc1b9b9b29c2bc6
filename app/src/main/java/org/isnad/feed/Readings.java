package org.isnad.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;

/**
 * What is made of all articles of some sources, on all cores, handed out in the order of the input. One thread takes.
 *
 * @param <T> what is made of an article
 */
public final class Readings<T> implements AutoCloseable {
    /**
     * What came of an article.
     *
     * @param made what was made of it, or null where it could not be read
     * @param size the bytes that the article took
     * @param troubles what could not be read of it, or in its place
     */
    public record Result<T>(T made, int size, List<String> troubles) {
        static <T> Result<T> unreadable(String trouble) {
            return new Result<>(null, 0, List.of(trouble));
        }
    }

    /** Makes something of an article; called from many threads. */
    public interface Maker<T> {
        /** @param named whether the article's id was given with it, and not made up from where it was found */
        T make(Article article, boolean named);
    }

    private final InOrder<Result<T>> work = new InOrder<>(Runtime.getRuntime().availableProcessors());
    private final Known known;
    private final Maker<T> maker;

    private Readings(Known known, Maker<T> maker) {
        this.known = known;
        this.maker = maker;
    }

    /**
     * Begins.
     *
     * @throws NoPlaces if the places that were imported cannot be read
     */
    public static <T> Readings<T> start(List<Source> sources, Known known, Maker<T> maker) {
        // Once for all articles, which must not fail one by one of it.
        BuiltReader.get();
        Readings<T> readings = new Readings<>(known, maker);
        Thread feeder = new Thread(() -> readings.feed(sources), "isnad-feeder");
        feeder.setDaemon(true);
        feeder.start();
        return readings;
    }

    /** Whether {@link #next} would have to wait for input. */
    public boolean isWaiting() {
        return work.isEmpty();
    }

    /** The next result, or null at the end. */
    public Result<T> next() throws InterruptedException {
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

    private Result<T> read(Piece piece) {
        try {
            List<String> troubles = new ArrayList<>();
            Article article = piece.article(known, trouble -> troubles.add(trouble.getMessage()));
            return new Result<>(maker.make(article, piece.names(article)), piece.bytes().length, troubles);
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
