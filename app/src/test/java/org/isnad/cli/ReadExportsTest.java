package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The read command where it writes exports. */
class ReadExportsTest {
    @TempDir
    Path folder;

    private String articles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("{\"id\":\"a").append(i).append("\",\"published\":\"2020-10-09\",");
            lines.append("\"text\":\"قال الرئيس الروسي فلاديمير بوتين إن الجيش قصف حلب أمس.\"}\n");
        }
        return Files.writeString(folder.resolve("a.jsonl"), lines).toString();
    }

    @Test
    void recordsComeInOrderOnStandardOutput() throws IOException {
        Run run = Run.of("read", "--format", "csv", "--table", "articles", articles());
        assertEquals(0, run.code(), run.err());
        List<String> ids = run.lines().stream().map(line -> line.split(",")[0]).toList();
        assertEquals("id", ids.get(0));
        assertEquals(Stream.iterate(0, i -> i + 1).limit(300).map(i -> "a" + i).toList(), ids.subList(1, 301));
        Run plover = Run.of("read", "--format", "plover", articles());
        assertTrue(plover.lines().get(0).startsWith("{\"id\":\"a0#v1\",\"date\":\"2020-10-08\""), plover.out());
        Run claims = Run.of("read", "--format", "claim", articles());
        assertTrue(claims.lines().get(299).contains("\"@id\":\"urn:isnad:a299#s1\""), claims.out());
    }

    @Test
    void theHeadComesOnceAndWithoutArticlesToo() throws IOException {
        Run some = Run.of("read", "--format", "polecat", articles());
        assertEquals(
                1,
                some.lines().stream()
                        .filter(line -> line.startsWith("Event ID\t"))
                        .count());
        Run none = Run.with(new byte[0], "read", "--format", "polecat", "-");
        assertEquals(1, none.lines().size());
    }

    @Test
    void tablesGoIntoAFolder() throws IOException {
        for (String format : List.of("csv", "parquet")) {
            Path tables = folder.resolve(format);
            Run run = Run.of("read", "--format", format, "--output", tables.toString(), articles());
            assertEquals(0, run.code(), run.err());
            assertEquals("", run.out());
            assertTrue(Files.size(tables.resolve("statements." + format)) > 0);
        }
        assertTrue(Files.readString(folder.resolve("csv/names.csv")).contains("a299#e1"));
    }

    @Test
    void aFileTakesWhatWouldBePrinted() throws IOException {
        String printed = Run.of("read", "--format", "annotation", articles()).out();
        Path file = folder.resolve("annotations.jsonl");
        Run run = Run.of("read", "--format", "annotation", "--output", file.toString(), articles());
        assertEquals("", run.out());
        assertEquals(printed, Files.readString(file));
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() throws IOException {
        String articles = articles();
        String there = Files.writeString(folder.resolve("there"), "x").toString();
        for (List<String> options : List.of(
                List.of("--format", "csv"),
                List.of("--format", "parquet"),
                List.of("--format", "parquet", "--output", there),
                List.of("--format", "plover", "--output", folder.toString()),
                List.of("--format", "plover", "--table", "events"),
                List.of("--format", "text", "--bom"),
                List.of("--format", "csv", "--table", "persons"))) {
            Run run = Run.of(Stream.of(List.of("read"), options, List.of(articles))
                    .flatMap(List::stream)
                    .toArray(String[]::new));
            assertEquals(2, run.code(), options.toString());
            assertEquals("", run.out());
            assertTrue(run.err().startsWith("isnad: "), run.err());
            assertFalse(run.err().contains("Exception"), run.err());
        }
        assertEquals("x", Files.readString(Path.of(there)));
    }
}
