package org.isnad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Event;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Contexts out of sentences of our own ({@code examples.tsv}: sentence, contexts), and the tables in order. */
class ContextsTest {
    private static final Path TABLES = Path.of("src/main/resources/org/isnad/export");

    static List<String[]> examples() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/isnad/export/examples.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void wordsTellTheContext(String sentence, String contexts) {
        Setting setting = Setting.of(Article.of("a", null, sentence));
        String found =
                setting.contexts(new Span(0, 1)).stream().map(Context::toString).collect(Collectors.joining(" "));
        assertEquals(contexts, found, sentence);
    }

    @Test
    void onlyTheSentenceOfTheEventCounts() {
        String text = "انتهت الانتخابات. قصف الجيش المدينة. غادر السفير.";
        Setting setting = Setting.of(Article.of("a", null, text));
        int event = text.indexOf("قصف");
        assertEquals(Set.of(Context.MILITARY), setting.contexts(new Span(event, event + 3)));
        assertEquals(
                "قصف الجيش المدينة.", setting.around(new Span(event, event + 3)).in(text));
        assertEquals(1, setting.sentence(new Span(event, event + 3)));
        assertEquals(Set.of(), Setting.of(Article.of("a", null, "")).contexts(new Span(0, 0)));
    }

    @Test
    void modeStatusAndDateAddTheirs() {
        assertEquals(List.of(Context.CYBER), of("cyber", Event.Status.OCCURRED, null));
        assertEquals(List.of(Context.CBRN), of("unconventional", Event.Status.ONGOING, "2018-08-02"));
        assertEquals(List.of(Context.FUTURE), of(null, Event.Status.PLANNED, null));
        assertEquals(List.of(Context.HYPOTHETICAL), of(null, Event.Status.REQUESTED, null));
        assertEquals(List.of(Context.HYPOTHETICAL), of(null, Event.Status.HYPOTHETICAL, null));
        assertEquals(List.of(Context.NEGATION), of(null, Event.Status.DENIED, null));
        assertEquals(List.of(Context.HISTORICAL), of(null, Event.Status.OCCURRED, "2015"));
        assertEquals(List.of(), of(null, Event.Status.OCCURRED, "2017"));
    }

    private static List<Context> of(String mode, Event.Status status, String date) {
        Event event = new Event(
                "v1", new Span(0, 1), Event.Type.COERCE, mode, List.of(), List.of(), null, date, status, null, null);
        Article article = Article.of("a", LocalDate.of(2018, 8, 3), "نص");
        Reading reading = new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(event), List.of());
        return Contexts.of(event, Exported.of(reading));
    }

    @Test
    void everyTypeHasItsScore() {
        for (Event.Type type : Event.Type.values()) {
            Score score = Score.of(type);
            assertTrue(score.number() > 0, type.name());
            assertEquals(score.quad().endsWith("COOPERATION"), score.value() > 0, type.name());
        }
    }

    @Test
    void tablesAreSortedAndUnique() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path table : files.toList()) {
                List<String> lines = Files.readAllLines(table);
                List<String> head =
                        lines.stream().takeWhile(line -> line.startsWith("# ")).toList();
                assertTrue(head.get(head.size() - 1).startsWith("# columns: "), table.toString());
                assertTrue(head.contains("# Apache-2.0"), table.toString());
                List<String> rows = lines.subList(head.size(), lines.size());
                assertEquals(rows.stream().sorted().toList(), rows, table + " is not sorted");
                Set<String> seen = new HashSet<>();
                for (String row : rows) {
                    assertTrue(seen.add(Folding.fold(row.split("\t", -1)[0])), table + " has twice: " + row);
                }
            }
        }
    }
}
