package org.isnad.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * An archive of readings in one folder. Any number of processes and threads may read while one writes.
 *
 * <pre>{@code
 * try (Archive archive = Archive.create(Path.of("news"));
 *         Archive.Writer writer = archive.writer()) {
 *     writer.add(article);
 * }
 * }</pre>
 *
 * Immutable but for what is in the folder; thread-safe. All methods throw {@link ArchiveException} where the folder is
 * not what it should be.
 */
public final class Archive {
    static final String DATABASE = "archive.sqlite";

    private static final String STORED = """
            SELECT article.id, article.ident, article.version, story.ident AS story, reading.body
            FROM article JOIN reading ON reading.article = article.id LEFT JOIN story ON story.id = article.story
            """;

    private static final RowMapper<Stored> AS_STORED = (row, context) -> {
        String ident = row.getString(2);
        return new Stored(row.getLong(1), ident, row.getInt(3), row.getString(4), Body.reading(row.getBytes(5), ident));
    };

    private final Path folder;
    private final Database database;

    private Archive(Path folder) {
        this.folder = folder;
        database = new Database(folder.resolve(DATABASE));
        database.migrate();
    }

    /** The archive in {@code folder}. */
    public static Archive open(Path folder) {
        if (!Files.isRegularFile(folder.resolve(DATABASE))) {
            throw new ArchiveException(
                    folder + ": no archive here; './isnad add --archive " + folder + " FILE' makes one");
        }
        return new Archive(folder);
    }

    /** The archive in {@code folder}, made where there is none. */
    public static Archive create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ArchiveException(folder + ": the folder cannot be made: " + e.getMessage(), e);
        }
        return new Archive(folder);
    }

    /** Writes; one at a time. */
    public Writer writer() {
        return new Writer(database, WriterLock.of(folder), Clock.systemUTC());
    }

    /** How many articles there are, older versions left out. */
    public long size() {
        return database.with(handle -> handle.createQuery("SELECT count(*) FROM article WHERE latest = 1")
                .mapTo(long.class)
                .one());
    }

    /** The article of that stable name, be it an older version. */
    public Optional<Stored> article(String ident) {
        return database.with(handle -> handle.createQuery(STORED + "WHERE article.ident = ?")
                .bind(0, ident)
                .map(AS_STORED)
                .findOne());
    }
}
