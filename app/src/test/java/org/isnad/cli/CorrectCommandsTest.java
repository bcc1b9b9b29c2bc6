package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Correcting from the command line, what becomes of it in exports, and gold made of it. */
class CorrectCommandsTest {
    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    Path folder;

    private String record;

    @BeforeEach
    void fill() {
        run("add", SAMPLES);
        String row = run("search", "act:deny", "--format", "csv").lines().get(1);
        record = row.substring(0, row.indexOf(','));
    }

    private Run run(String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--archive";
        all[args.length + 1] = folder.resolve("archive").toString();
        return Run.of(all);
    }

    private String article() {
        return record.substring(0, record.indexOf('#'));
    }

    @Test
    void rejectListUndo() {
        int before = run("search", "act:deny").lines().size();
        assertTrue(run("correct", "reject", record, "--by", "قارئ").out().startsWith("1  rejected"));
        assertEquals(before - 1, run("search", "act:deny").lines().size());
        Run list = run("correct", "list");
        assertTrue(
                list.out().contains("reject")
                        && list.out().contains("holds")
                        && list.out().contains("قارئ"),
                list.out());
        assertEquals(0, run("correct", "undo", "1").code());
        assertEquals(before, run("search", "act:deny").lines().size());
        assertTrue(run("correct", "list", article(), "--format", "csv").out().contains(",undone,"));
    }

    @Test
    void exportsTellWhatWasCorrected() {
        run("correct", "change", record, "act=accuse", "speaker=فلان الفلاني");
        String id = "id:" + article();
        String table =
                run("export", "--format", "csv", "--table", "statements", id).out();
        assertTrue(table.contains(",changed,accuse,"), table);
        assertTrue(run("export", "--format", "csv", "--table", "articles", id)
                .out()
                .contains(",ar,corrected,"));
        String json = run("export", "--format", "jsonl", id).out();
        assertTrue(json.contains("\"corrections\":[{\"id\":1,\"verb\":\"change\",\"record\":"), json);
        assertTrue(run("export", "--format", "claim", id).out().contains("\"creativeWorkStatus\":\"changed\""));
        assertTrue(run("export", "--format", "annotation", id).out().contains("\"corrected\":\"changed\""));
        run("correct", "accept", article() + "#v1");
        assertTrue(run("export", "--format", "plover", id).out().contains("\"corrected\":\"accepted\""));
        assertFalse(run("export", "--format", "plover", "NOT", id).out().contains("\"corrected\""));
    }

    @Test
    void goldOfAnUncorrectedReadingScoresOne() {
        Run none = run("gold", folder.resolve("gold").toString());
        assertTrue(none.err().contains("no article has been gone through"), none.err());
        run("correct", "accept", article());
        String gold = folder.resolve("gold").toString();
        assertTrue(run("gold", gold).out().startsWith("1 gold readings"));
        Run score = Run.of("score", gold);
        List<String> rows = score.lines().stream()
                .filter(line -> line.contains(": ") || line.startsWith("block kind"))
                .toList();
        assertTrue(rows.size() > 15, score.out());
        rows.forEach(row -> assertTrue(row.contains("1.000"), row));
        assertFalse(score.out().contains("0.9"), score.out());
    }

    @Test
    void goldHasWhatPeopleCorrected() {
        run("correct", "change", record, "act=accuse");
        String gold = folder.resolve("gold").toString();
        run("gold", gold, "id:" + article());
        Run score = Run.of("score", gold);
        assertTrue(
                score.lines().stream().anyMatch(line -> line.startsWith("statements: act") && !line.contains("1.000")),
                score.out());
    }

    @Test
    void whatCannotBeIsSaid() {
        assertTrue(run("correct", "reject", "nothing#s1").err().contains("there is no article 'nothing'"));
        assertTrue(run("correct", "reject", article()).err().contains("name a record"));
        assertTrue(run("correct", "change", record, "act=refuse").err().contains("not one of [inform"));
        assertTrue(run("correct", "change", record, "act").err().contains("write it as NAME=VALUE"));
        assertTrue(run("correct", "add", article(), "event", "x=").err().contains("has no field 'x' but actors, date"));
        assertTrue(run("correct", "undo", "9").err().contains("there is no correction 9"));
        assertEquals(2, run("correct").code());
    }
}
