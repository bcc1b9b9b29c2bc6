package org.isnad.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.File;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.isnad.format.Piece.Form;

/** A file, or standard input, that articles come from. Gzip is recognised by its first bytes, JSON by its first lines. */
public final class Source {
    /** Takes what a source holds, in its order. */
    public interface Sink {
        void piece(Piece piece) throws InterruptedException;

        void unreadable(Unreadable trouble) throws InterruptedException;
    }

    /** Opens the stream when its turn comes. */
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final long size;
    private final Opener opener;
    private volatile long position;

    private Source(String name, long size, Opener opener) {
        this.name = name;
        this.size = size;
        this.opener = opener;
    }

    /** One file, whatever its name. */
    public static Source file(String name) {
        // 0 where there is no such file, which is told when it is read.
        return new Source(name, new File(name).length(), () -> Files.newInputStream(Path.of(name)));
    }

    /** A stream such as standard input, called {@code name} in messages. */
    public static Source stream(String name, InputStream in) {
        return new Source(name, -1, () -> in);
    }

    /** How many bytes there are, packed as they may be; -1 where nobody knows. */
    public long size() {
        return size;
    }

    /** How many of them have been taken up so far. Any thread may ask. */
    public long position() {
        return position;
    }

    /** All files under {@code folder} that by their names hold articles, in the order of their names. */
    public static List<Source> folder(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> hasKnownName(file) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> file(file.toString()))
                    .toList();
        }
    }

    private static boolean hasKnownName(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && bare(name).matches(".*\\.(txt|json|jsonl|ndjson)");
    }

    private static String bare(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    /** Hands every piece to {@code sink}. Whatever cannot be read is handed over as such; what follows still comes. */
    public void read(Sink sink) throws InterruptedException {
        try (InputStream raw = opener.open()) {
            read(Sniff.unzipped(new Counted(raw)), sink);
        } catch (IOException e) {
            sink.unreadable(trouble(e, 0));
        }
    }

    private void read(InputStream in, Sink sink) throws IOException, InterruptedException {
        String bare = bare(name);
        if (bare.endsWith(".txt")) {
            readWhole(in, Form.TEXT, sink);
        } else if (bare.endsWith(".jsonl") || bare.endsWith(".ndjson")) {
            readLines(new Lines(in), sink);
        } else {
            readSniffed(Sniff.form(in), sink);
        }
    }

    private void readSniffed(Sniff.Sniffed sniffed, Sink sink) throws IOException, InterruptedException {
        if (sniffed.form() == Form.JSON_LINE) {
            readLines(new Lines(sniffed.in()), sink);
        } else if (sniffed.form() == Form.JSON_ENTRY) {
            readList(sniffed.in(), sink);
        } else {
            readWhole(sniffed.in(), sniffed.form(), sink);
        }
    }

    private void readLines(Lines lines, Sink sink) throws InterruptedException {
        try {
            byte[] line;
            while ((line = lines.next()) != null) {
                if (lines.isTooLong()) {
                    sink.unreadable(tooLong(lines.number()));
                } else if (!isBlank(line)) {
                    sink.piece(new Piece(name, lines.number(), Form.JSON_LINE, line));
                }
            }
        } catch (IOException e) {
            sink.unreadable(trouble(e, lines.number()));
        }
    }

    /** What is broken ends the list, for nobody knows where the next entry begins. */
    private void readList(InputStream in, Sink sink) throws IOException, InterruptedException {
        try {
            JsonList list = new JsonList(in);
            byte[] entry;
            for (long number = 1; (entry = list.next()) != null; number++) {
                if (entry.length > Piece.LIMIT) {
                    sink.unreadable(tooLong(number));
                } else {
                    sink.piece(new Piece(name, number, Form.JSON_ENTRY, entry));
                }
            }
        } catch (JsonProcessingException e) {
            sink.unreadable(ArticleJson.broken(e, name, 1));
        }
    }

    private void readWhole(InputStream in, Form form, Sink sink) throws IOException, InterruptedException {
        byte[] bytes = in.readNBytes(Piece.LIMIT + 1);
        if (bytes.length > Piece.LIMIT) {
            sink.unreadable(tooLong(0));
        } else {
            sink.piece(new Piece(name, 1, form, bytes));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Unreadable tooLong(long line) {
        String what = "longer than " + (Piece.LIMIT >> 20) + " MB";
        return new Unreadable(name, line, what, "an article is never that long; many go one a line into a .jsonl file");
    }

    private Unreadable trouble(IOException e, long line) {
        if (e instanceof NoSuchFileException) {
            return new Unreadable(name, line, "no such file", "look at the name");
        }
        if (e instanceof AccessDeniedException) {
            return new Unreadable(name, line, "not allowed to read it", "look at the file's permissions");
        }
        if (e instanceof EOFException) {
            return new Unreadable(name, line, "the gzip data end too early", "fetch the file again");
        }
        if (e instanceof ZipException) {
            return new Unreadable(name, line, "damaged gzip data: " + e.getMessage(), "fetch the file again");
        }
        return new Unreadable(name, line, "reading failed: " + e.getMessage(), "look at the disk or the pipe");
    }

    /** Keeps {@link #position}. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            position += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            position += Math.max(0, count);
            return count;
        }
    }
}
