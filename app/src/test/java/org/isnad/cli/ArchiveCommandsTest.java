package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on an archive of the samples. */
class ArchiveCommandsTest {
    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    Path folder;

    @Test
    void addTwiceAndAsk() {
        assertTrue(run("add", SAMPLES).err().contains("6 added, 0 changed, 0 there already"));
        assertTrue(run("add", SAMPLES).err().contains("0 added, 0 changed, 6 there already"));
        assertTrue(run("archive", "info").out().contains("6 articles"));
        assertTrue(run("archive", "check").out().contains("whole"));
        search();
        storiesAndTolls();
        people();
    }

    private void search() {
        Run found = run("search", "act:deny", "speaker:المالكي");
        assertTrue(found.out().contains("deny  \u2068تركي المالكي\u2069 → \u2068العربية\u2069: "), found.out());
        assertTrue(found.out().endsWith(" found\n"), found.out());
        Run first = run("search", "event:ASSAULT", "place:الحديدة", "--limit", "1");
        assertTrue(first.out().contains("\u2069 · in \u2068الحديدة\u2069 · "), first.out());
        assertTrue(first.out().contains(" → "), first.out());
        assertTrue(first.out().endsWith(" found, 1 of them shown; more with --limit and --skip\n"), first.out());
        assertTrue(run("search", "killed=55")
                .out()
                .contains(" · who \u2068مدنيا\u2069 · in \u2068الحديدة\u2069 · says \u2068"));
        Run csv = run("search", "killed>=100", "--format", "csv");
        assertTrue(
                csv.out().startsWith("record,published,outlet,kind,who,whom,low,high,place,words,url,corrected\r\n"),
                csv.out());
        assertTrue(csv.out().contains(",158,158,"), csv.out());
    }

    private void storiesAndTolls() {
        Run stories = run("story");
        assertEquals(6, stories.lines().size(), stories.out());
        String beirut = run("story", "المرفأ").lines().get(0).strip().split(" ")[0];
        Run story = run("story", beirut);
        assertTrue(story.out().contains("1 article, 1 independent report\n"), story.out());
        assertTrue(stories.lines().get(0).contains("  1 article   "), stories.out());
        assertTrue(run("tolls", beirut, "--kind", "killed").out().contains("killed · in this event · all"));
        assertTrue(run("tolls", beirut, "--kind", "missing").out().contains(" · 60\n"));
        assertTrue(run("tolls", beirut, "--format", "json").out().startsWith("{\"story\":" + beirut + ",\"kind\":"));
    }

    private void people() {
        assertTrue(run("who", "لافروف").out().contains("PER:Sergey Lavrov"));
        assertEquals(2, run("who", "لاأحدهناك").code());
        assertTrue(run("who", "لافروف", "--limit", "1").out().endsWith("more with --limit\n"));
        assertTrue(run("who", "لافروف", "--format", "json").out().contains("\"other\":null"));
    }

    @Test
    void whatIsWrongIsSaidInOneLine() {
        assertTrue(run("story").err().contains("no archive here"));
        run("add", SAMPLES);
        Run query = run("search", "act:refuse");
        assertEquals(2, query.code());
        assertTrue(query.err().contains("act:refuse\n      ^\n  one of inform, affirm, deny, "), query.err());
        assertTrue(
                run("serch", "x").err().startsWith("isnad: there is no command 'serch'\n"),
                run("serch", "x").err());
        String kinds = "expected one of [killed, wounded, casualties, detained, missing, displaced] but was 'dead'";
        assertTrue(run("tolls", "1", "--kind", "dead").err().contains(kinds));
        assertTrue(run("tolls", "x").err().contains("'x' is no story's number"));
        assertTrue(run("tolls", "99").err().contains("there is no story 99"));
    }

    @Test
    void anIndexThatLagsBehindIsTold() throws IOException {
        run("add", Path.of("..", "samples", "hudaydah-2018.json").toString());
        Path index = folder.resolve("index");
        Path before = Files.move(index, folder.resolve("before"));
        run("add", SAMPLES);
        Files.move(index, folder.resolve("after"));
        Files.move(before, index);
        String told = ": no search finds the last 5 articles yet";
        Run check = run("archive", "check");
        assertEquals(1, check.code());
        assertTrue(check.out().contains(told), check.out());
        assertTrue(run("search", "act:deny").err().contains(told));
        assertTrue(run("export", "--format", "claim", "act:deny").err().contains(told));
        assertEquals("", run("export", "--format", "claim").err());
        assertEquals(0, run("archive", "rebuild").code());
        assertEquals("", run("search", "act:deny").err());
    }

    private Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--archive";
        all[args.length + 1] = folder.toString();
        return Run.of(all);
    }
}
