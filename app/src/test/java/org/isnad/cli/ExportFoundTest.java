package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The export command over an archive of two articles. */
class ExportFoundTest {
    private static final String ARTICLES = """
            {"id":"a","published":"2020-10-09","text":"نفى الرئيس الروسي فلاديمير بوتين قصف حلب. وقال بوتين إن المحادثات بدأت."}
            {"id":"b","published":"2020-10-10","text":"قالت أنغيلا ميركل إن المحادثات انتهت."}
            """;

    @TempDir
    Path folder;

    private String archive;

    @BeforeEach
    void add() throws IOException {
        archive = folder.resolve("archive").toString();
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
        Run run = Run.of("add", "--archive", archive, articles.toString());
        assertEquals(0, run.code(), run.err());
    }

    private Run export(String... options) {
        List<String> args = new ArrayList<>(List.of("export", "--archive", archive));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void withoutAQueryEverythingIsWritten() {
        Run run = export("--format", "csv", "--table", "statements");
        assertEquals(0, run.code(), run.err());
        assertEquals(1 + 3, run.lines().size(), run.out());
        assertEquals(2, export("--format", "jsonl").lines().size());
    }

    @Test
    void onlyTheRecordsFoundAreWritten() {
        Run denials = export("--format", "claim", "speaker:بوتين", "act:deny");
        assertEquals(1, denials.lines().size(), denials.out());
        assertTrue(denials.out().contains("\"keywords\":[\"deny\""), denials.out());
        assertEquals(
                2,
                export("--format", "claim", "--whole", "speaker:بوتين", "act:deny")
                        .lines()
                        .size());
        assertEquals(1, export("--format", "claim", "انتهت").lines().size());
        assertTrue(export("--format", "jsonl", "act:deny").out().contains("\"s2\""));
    }

    @Test
    void sectorsComeOutOfTheArchive() {
        Run names = export("--format", "csv", "--table", "names", "act:deny");
        assertTrue(names.out().contains("Vladimir Putin,RUS,GOV,"), names.out());
    }

    @Test
    void tablesGoIntoAFolder() {
        Path tables = folder.resolve("tables");
        assertEquals(
                0, export("--format", "parquet", "--output", tables.toString()).code());
        assertTrue(Files.exists(tables.resolve("articles.parquet")));
    }

    @Test
    void whatIsNotUnderstoodIsTold() {
        Run broken = export("--format", "plover", "act:(");
        assertEquals(2, broken.code());
        assertTrue(broken.err().startsWith("isnad: ") && broken.err().contains("^"), broken.err());
        assertEquals(2, export("--format", "text").code());
        assertEquals(2, export("--format", "csv").code());
        Run none = Run.of("export", "--archive", folder.resolve("none").toString(), "--format", "plover");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("no archive here"), none.err());
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() {
        Path nowhere = folder.resolve("none/claims.jsonl");
        Run missing = export("--format", "claim", "--output", nowhere.toString());
        assertEquals(2, missing.code());
        assertEquals(
                "isnad: " + nowhere + ": there is no folder " + nowhere.getParent() + "; make it first\n",
                missing.err());
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
        Run written = export("--format", "claim", "--output", full.toString());
        assertEquals(1, written.code());
        assertEquals("isnad: the disk is full; make room and give the same command again\n", written.err());
    }
}
