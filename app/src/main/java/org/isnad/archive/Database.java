package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The SQLite file of an archive: how it is opened, brought to the newest form, and what its errors mean. Thread-safe. */
final class Database {
    /** Scripts {@code 1.sql} to this one make the form of today; a file's {@code user_version} says how many it has had. */
    static final int VERSION = 2;

    private static final int WAIT_MILLIS = 10_000;
    private static final int CACHE_KIB = 64 << 10;

    private final Path file;
    private final Jdbi jdbi;

    Database(Path file) {
        this.file = file;
        SQLiteDataSource source = new SQLiteDataSource(config());
        source.setUrl("jdbc:sqlite:" + file);
        jdbi = Jdbi.create(source);
    }

    private Database(Path file, Jdbi jdbi) {
        this.file = file;
        this.jdbi = jdbi;
    }

    /** A damaged file, opened so that what is whole in it can be read. */
    static Database damaged(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        // Else SQLite would not look at a file that is shorter than its head says.
        return new Database(file, Jdbi.create(() -> {
            Connection connection = source.getConnection();
            try (Statement pragma = connection.createStatement()) {
                pragma.execute("PRAGMA writable_schema = ON");
            }
            return connection;
        }));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setCacheSize(-CACHE_KIB);
        config.enforceForeignKeys(true);
        return config;
    }

    /** A connection of the caller's own, to be closed. */
    Handle open() {
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** What {@code work} gives, its errors told in words. */
    <T> T with(Work<T> work) {
        try (Handle handle = open()) {
            return work.on(handle);
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** Something done with a connection. */
    interface Work<T> {
        T on(Handle handle);
    }

    /** Brings the file to the newest form, all or nothing. */
    void migrate() {
        with(handle -> {
            int version = version(handle);
            handle.useTransaction(same -> {
                for (int next = version + 1; next <= VERSION; next++) {
                    same.createScript(script(next)).execute();
                    same.execute("PRAGMA user_version = " + next);
                }
            });
            return null;
        });
    }

    /** @throws ArchiveException where a newer Isnad wrote the file */
    private int version(Handle handle) {
        int version = handle.createQuery("PRAGMA user_version").mapTo(int.class).one();
        if (version > VERSION) {
            throw new ArchiveException(file + " was written by a newer Isnad (form " + version + ", this one knows "
                    + VERSION + "); use that one");
        }
        return version;
    }

    private static String script(int version) {
        try (InputStream in = Database.class.getResourceAsStream(version + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What SQLite says, with what to do about it. */
    ArchiveException told(JdbiException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return new ArchiveException(file + ": " + advice(sqlite.getResultCode(), sqlite), e);
            }
            if (cause instanceof SQLException sql) {
                return new ArchiveException(file + ": " + sql.getMessage(), e);
            }
        }
        return new ArchiveException(file + ": " + e.getMessage(), e);
    }

    private static String advice(SQLiteErrorCode code, SQLiteException e) {
        // Extended codes keep the plain one in their low byte.
        return switch (code.code & 0xFF) {
            case 11, 26 ->
                "the database is damaged (" + e.getMessage()
                        + "); './isnad archive recover NEW' writes what can still be read into a new archive";
            case 13 -> "the disk is full; what was committed is kept: make room and give the same command again";
            case 8, 14 -> "cannot be opened or written (" + e.getMessage() + "); look at the folder's permissions";
            case 5, 6 -> "another process has kept it busy for " + WAIT_MILLIS / 1000 + " s; wait for it";
            case 10 ->
                "reading or writing failed (" + e.getMessage() + "); look at the disk, then give the command again";
            default -> e.getMessage();
        };
    }
}
