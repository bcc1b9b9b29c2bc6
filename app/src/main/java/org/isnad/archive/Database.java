package org.isnad.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The SQLite file of an archive: how it is opened, brought to the newest form, and what its errors mean. Thread-safe. */
final class Database implements AutoCloseable {
    /** Scripts {@code 1.sql} to this one make the form of today; a file's {@code user_version} says how many it has had. */
    static final int VERSION = 5;

    private static final int WAIT_MILLIS = 10_000;
    private static final int WRITER_CACHE_KIB = 64 << 10;
    /** There may be many, and what they look for is all over the file. */
    private static final int READER_CACHE_KIB = 2 << 10;

    /** So many pages are written one after the other before they go to their places: most are written more than once. */
    private static final int PAGES_AHEAD = 8_000;

    private static final int KEPT = 16;

    private final Path file;
    private final ConnectionFactory writer;
    private final ConnectionFactory reader;
    private final Connections readers;
    private final Jdbi jdbi;
    /** Sees what others write, and does nothing else. */
    private Connection watching;

    Database(Path file) {
        this(file, opened(file, config(WRITER_CACHE_KIB)), opened(file, config(READER_CACHE_KIB)), KEPT);
    }

    private Database(Path file, ConnectionFactory writer, ConnectionFactory reader, int kept) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
        readers = new Connections(reader, kept);
        jdbi = Jdbi.create(readers);
    }

    private static ConnectionFactory opened(Path file, SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source::getConnection;
    }

    /** A damaged file, opened so that what is whole in it can be read. */
    static Database damaged(Path file) {
        ConnectionFactory plain = opened(file, new SQLiteConfig());
        // Else SQLite would not look at a file that is shorter than its head says.
        ConnectionFactory patient = () -> {
            Connection connection = plain.openConnection();
            try (Statement pragma = connection.createStatement()) {
                pragma.execute("PRAGMA writable_schema = ON");
            }
            return connection;
        };
        return new Database(file, patient, patient, 0);
    }

    private static SQLiteConfig config(int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setBusyTimeout(WAIT_MILLIS);
        config.setCacheSize(-cacheKib);
        config.setWalAutocheckpoint(PAGES_AHEAD);
        // Else each row that is written is followed by a query for its number.
        config.setGetGeneratedKeys(false);
        config.enforceForeignKeys(true);
        return config;
    }

    /** A connection of the caller's own for a long write, to be closed. */
    Handle open() {
        return opened(Jdbi.create(writer));
    }

    private Handle opened(Jdbi jdbi) {
        try {
            return jdbi.open();
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** What {@code work} gives, its errors told in words. */
    <T> T with(Work<T> work) {
        try (Handle handle = opened(jdbi)) {
            return work.on(handle);
        } catch (JdbiException e) {
            throw told(e);
        }
    }

    /** Another number whenever another connection has written to the file, in this process or not. */
    synchronized long state() {
        try {
            if (watching == null) {
                watching = reader.openConnection();
            }
            try (Statement pragma = watching.createStatement();
                    ResultSet version = pragma.executeQuery("PRAGMA data_version")) {
                return version.getLong(1);
            }
        } catch (SQLException e) {
            throw told(new ConnectionException(e));
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

    @Override
    public synchronized void close() {
        readers.close();
        if (watching != null) {
            try {
                watching.close();
            } catch (SQLException e) {
                throw new CloseException("a connection cannot be closed", e);
            }
        }
    }
}
