package org.isnad.export;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.isnad.export.Column.Type;

/**
 * A folder of Parquet files, one for each kind of record. The rows are gathered in a DuckDB database that goes to disk
 * beside them where it grows, so that memory stays small however many there are. What comes from articles only ever goes through appenders.
 */
final class Parquet implements Export {
    private static final String MEMORY = "512MB";
    /** So many rows are compressed together; articles may be long. */
    private static final int ROW_GROUP = 20_480;
    /** So many readings are held before they go to the database. */
    private static final int BATCH = 500;

    private final Draft draft;
    private final Connection database;
    private final Map<Kind, DuckDBAppender> appenders = new EnumMap<>(Kind.class);
    private long readings;

    private Parquet(Draft draft, Connection database) {
        this.draft = draft;
        this.database = database;
    }

    static Parquet in(Draft draft) throws IOException {
        try {
            // Not through DriverManager, which would start all other databases' drivers, too.
            Parquet parquet =
                    new Parquet(draft, DuckDBConnection.newConnection("jdbc:duckdb:", false, settings(draft)));
            parquet.open();
            return parquet;
        } catch (Exception e) {
            draft.close();
            throw new IOException(e);
        }
    }

    private static Properties settings(Draft draft) {
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", draft.file("rows").toString());
        settings.setProperty("threads", "1");
        return settings;
    }

    private void open() throws SQLException {
        try (Statement sql = database.createStatement()) {
            for (Kind kind : Kind.values()) {
                sql.execute("CREATE TABLE " + kind + " (" + definition(kind.columns()) + ")");
            }
        }
        for (Kind kind : Kind.values()) {
            appenders.put(kind, database.unwrap(DuckDBConnection.class).createAppender("main", kind.toString()));
        }
    }

    /** The columns by name and type; all of these are words of ours. */
    private static String definition(Columns<?> columns) {
        return IntStream.range(0, columns.names().size())
                .mapToObj(i -> '"' + columns.names().get(i) + "\" "
                        + columns.types().get(i).sql())
                .collect(Collectors.joining(", "));
    }

    @Override
    public void write(Exported reading) throws IOException {
        try {
            for (Map.Entry<Kind, DuckDBAppender> table : appenders.entrySet()) {
                Columns<?> columns = table.getKey().columns();
                for (Object[] row : columns.rows(reading)) {
                    append(row, columns.types(), table.getValue());
                }
            }
            if (++readings % BATCH == 0) {
                flush();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void append(Object[] row, List<Type> types, DuckDBAppender appender) throws SQLException {
        appender.beginRow();
        for (int i = 0; i < row.length; i++) {
            append(row[i], types.get(i), appender);
        }
        appender.endRow();
    }

    private void flush() throws SQLException {
        for (DuckDBAppender appender : appenders.values()) {
            appender.flush();
        }
    }

    private static void append(Object value, Type type, DuckDBAppender appender) throws SQLException {
        if (value == null) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> appender.append((String) value);
            case WHOLE -> appender.append((Integer) value);
            case FRACTION -> appender.append((Double) value);
            case DAY -> appender.append((LocalDate) value);
            case TEXTS, WHOLES -> appender.append((List<?>) value);
        }
    }

    @Override
    public void finish() throws IOException {
        try {
            closeAppenders();
            for (Kind kind : Kind.values()) {
                copy(kind);
            }
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        draft.publish(Stream.of(Kind.values()).map(Parquet::name).toList());
    }

    private void copy(Kind kind) throws SQLException {
        String sql = "COPY " + kind + " TO ? (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROW_GROUP + ")";
        try (PreparedStatement copy = database.prepareStatement(sql)) {
            copy.setString(1, draft.file(name(kind)).toString());
            copy.execute();
        }
    }

    private static String name(Kind kind) {
        return kind + ".parquet";
    }

    private void closeAppenders() throws SQLException {
        for (DuckDBAppender appender : List.copyOf(appenders.values())) {
            appender.close();
        }
        appenders.clear();
    }

    @Override
    public void close() throws IOException {
        try {
            closeAppenders();
            database.close();
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            draft.close();
        }
    }
}
