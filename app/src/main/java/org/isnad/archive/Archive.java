package org.isnad.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private static final int PAGE = 200;

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
        existing(folder);
        return new Archive(folder);
    }

    private static Path existing(Path folder) {
        Path file = folder.resolve(DATABASE);
        if (!Files.isRegularFile(file)) {
            throw new ArchiveException(
                    folder + ": no archive here; './isnad add --archive " + folder + " FILE' makes one");
        }
        return file;
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

    /** All articles in the order in which they came, older versions left out; fetched as the stream is read. */
    public Stream<Stored> all() {
        return Stream.iterate(
                        after(0),
                        page -> !page.isEmpty(),
                        page -> after(page.get(page.size() - 1).key()))
                .flatMap(List::stream);
    }

    private List<Stored> after(long key) {
        return database.with(handle -> handle.createQuery(
                        STORED + "WHERE article.id > ? AND latest = 1 ORDER BY article.id LIMIT " + PAGE)
                .bind(0, key)
                .map(AS_STORED)
                .list());
    }

    /** What is wrong with the database, in SQLite's words; nothing where it is whole. */
    public static List<String> check(Path folder) {
        try {
            return Database.damaged(existing(folder))
                    .with(handle -> handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .filter(line -> !line.equals("ok"))
                            .list());
        } catch (ArchiveException e) {
            return List.of(e.getMessage());
        }
    }

    /** Writes all that can still be read in {@code folder} into a new archive. */
    public static Recovery recover(Path folder, Path other) {
        Database damaged = Database.damaged(existing(folder));
        if (Files.exists(other)) {
            throw new ArchiveException(other + " is there already; name a folder that is not");
        }
        try (Writer writer = create(other).writer()) {
            return new Rescue(damaged, writer).all();
        }
    }

    /** How many articles, older versions too, were saved and how many were not. */
    public record Recovery(long saved, long lost) {}
}
