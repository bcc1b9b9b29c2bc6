package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exports that are several files, read back through DuckDB itself. */
class FolderTest {
    @TempDir
    Path temporary;

    private static void export(Format format, Path folder, Exported... readings) throws IOException {
        try (Export export = Export.folder(format, folder, false)) {
            for (Exported reading : readings) {
                export.write(reading);
            }
            export.finish();
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** The rows of a query over a Parquet file, the values of each joined; {@code ?} in it stands for the file. */
    private List<String> query(Path file, String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection database = DuckDBConnection.newConnection("jdbc:duckdb:", false, new Properties());
                PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, file.toString());
            ResultSet result = query.executeQuery();
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static String row(ResultSet result) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.add(String.valueOf(result.getObject(i)));
        }
        return String.join(" ", row);
    }

    @Test
    void parquetHasTypedColumnsAndWhatWasWritten() throws Exception {
        export(Format.PARQUET, temporary, MadeUp.plain());
        Path events = temporary.resolve("events.parquet");
        assertEquals(
                Kind.EVENTS.columns().names().stream().collect(Collectors.joining(" ")),
                String.join(" ", query(events, "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet(?))")));
        assertEquals(
                List.of("published DATE", "score DOUBLE", "actors VARCHAR[]", "trigger_begin INTEGER"),
                query(
                        events,
                        "SELECT column_name, column_type FROM (DESCRIBE SELECT published, score, actors, trigger_begin FROM read_parquet(?))"));
        assertEquals(
                List.of("مثال/7#v2 ASSAULT 2018-08-02 [روسيا, طيران الجيش] [RUS, null] -9.3 36.2"),
                query(
                        events,
                        "SELECT id, type, date_first, actors, actor_countries, score, latitude FROM read_parquet(?) WHERE date_first = DATE '2018-08-02'"));
        for (Kind kind : Kind.values()) {
            int rows = kind.columns().rows(MadeUp.plain()).size();
            assertEquals(
                    List.of(String.valueOf(rows)),
                    query(temporary.resolve(kind + ".parquet"), "SELECT count(*) FROM read_parquet(?)"));
        }
        assertEquals(
                List.of("[لن ننسحب من حلب] [52] 2018-08-03"),
                query(
                        temporary.resolve("statements.parquet"),
                        "SELECT content, content_begin, published FROM read_parquet(?) LIMIT 1"));
    }

    @Test
    void parquetTakesWhatMightBreakADatabase() throws Exception {
        Path folder = temporary.resolve("it's; a? \"folder\" [x]*%s");
        export(
                Format.PARQUET,
                folder,
                MadeUp.HOSTILE.stream().map(MadeUp::hostile).toArray(Exported[]::new));
        List<String> texts = query(folder.resolve("articles.parquet"), "SELECT text FROM read_parquet(?)");
        assertEquals(
                MadeUp.HOSTILE.stream()
                        .map(text -> text.replaceAll("\\p{Cs}", "?"))
                        .toList(),
                texts);
        assertEquals(
                List.of(MadeUp.HOSTILE.size() + ""),
                query(folder.resolve("names.parquet"), "SELECT count(*) FROM read_parquet(?)"));
    }

    @Test
    void nothingIsLeftBesideTheTables() throws IOException {
        List<String> tables =
                Arrays.stream(Kind.values()).map(Kind::toString).sorted().toList();
        for (Format format : List.of(Format.CSV, Format.PARQUET)) {
            Path folder = temporary.resolve(format.toString());
            export(format, folder, MadeUp.plain());
            export(format, folder, MadeUp.plain(), MadeUp.plain());
            assertEquals(tables.stream().map(name -> name + "." + format).toList(), files(folder));
        }
    }

    @Test
    void whatIsNotFinishedLeavesNothing() throws IOException {
        for (Format format : List.of(Format.CSV, Format.PARQUET)) {
            Path folder = temporary.resolve(format.toString());
            try (Export export = Export.folder(format, folder, true)) {
                export.write(MadeUp.plain());
            }
            assertEquals(List.of(), files(folder));
        }
    }

    @Test
    void csvFilesHoldAllReadings() throws IOException {
        export(Format.CSV, temporary, MadeUp.plain(), MadeUp.hostile("x"));
        for (Kind kind : Kind.values()) {
            List<List<String>> rows = Separated.read(Files.readString(temporary.resolve(kind + ".csv")), ',', "\r\n");
            assertEquals(1 + kind.columns().rows(MadeUp.plain()).size() + 1, rows.size());
            assertTrue(rows.stream().allMatch(row -> row.size() == rows.get(0).size()));
        }
    }
}
