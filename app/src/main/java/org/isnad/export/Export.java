package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * Where readings go in some format, one after the other, from one thread. What is closed without {@link #finish} leaves
 * no half file in a folder behind.
 *
 * <pre>{@code
 * try (Export export = Export.folder(Format.PARQUET, Path.of("tables"), false)) {
 *     for (Reading reading : readings) {
 *         export.write(Exported.of(reading));
 *     }
 *     export.finish();
 * }
 * }</pre>
 */
public interface Export extends Closeable {
    void write(Exported reading) throws IOException;

    /** Everything has been written; what was asked for is there when this returns. */
    void finish() throws IOException;

    /**
     * The text of a format that needs no folder. CSV is here one table.
     *
     * @param table which table of CSV; null with other formats
     * @param mark whether CSV begins with a byte order mark
     */
    static Lines lines(Format format, Kind table, boolean mark) {
        return switch (format) {
            case JSONL -> reading -> reading.corrected().json() + "\n";
            case CSV -> new Csv(table, mark);
            case PLOVER -> new Plover();
            case POLECAT -> new Polecat();
            case ANNOTATION -> new Annotations();
            case CLAIM -> new Claims();
            case PARQUET -> throw new IllegalArgumentException("Parquet is no text; it needs a folder");
        };
    }

    /** Writes lines to a stream, which stays open. */
    static Export stream(Lines lines, OutputStream out) throws IOException {
        out.write(lines.head().getBytes(UTF_8));
        return new Export() {
            @Override
            public void write(Exported reading) throws IOException {
                out.write(lines.of(reading).getBytes(UTF_8));
            }

            @Override
            public void finish() throws IOException {
                out.flush();
            }

            @Override
            public void close() {}
        };
    }

    /**
     * Writes a table of each kind into a folder, which is made if need be. Tables of the same names that are there
     * already are replaced at the end.
     *
     * @param format one that {@linkplain Format#needsFolder needs a folder}
     * @param mark whether CSV begins with a byte order mark
     */
    static Export folder(Format format, Path folder, boolean mark) throws IOException {
        return switch (format) {
            case CSV -> new CsvFolder(new Draft(folder), mark);
            case PARQUET -> Parquet.in(new Draft(folder));
            default -> throw new IllegalArgumentException(format + " needs no folder");
        };
    }
}
