package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
    private static final String DOUMA = "نفى سيرغي لافروف استخدام الغاز في دوما. وقال الوزير إن الغارات مستمرة.\n"
            + "قصف التحالف مواقع للحوثيين في الحديدة فقتل 12 مدنيا وجرح 5 آخرون، بحسب منظمة الصحة.";
    private static final String TALKS = "أكد لافروف أن المحادثات في جنيف مفيدة. ونفى الحوثيون قصف دوما.";

    @TempDir
    Path dir;

    @TestFactory
    Stream<DynamicTest> finds() {
        write(douma(), talks());
        return Rows.of("found.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    try (Index index = Index.open(dir)) {
                        assertEquals(row[1], found(index, row[0]));
                    }
                }));
    }

    /** The hits in order of article and record, such as {@code 1.s2 2}. */
    private static String found(Index index, String query) {
        return index.search(Query.parse(query), Page.all(Page.Order.RELEVANCE)).list().stream()
                .map(hit -> hit.article() + (hit.record() == null ? "" : "." + hit.record()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void ordersPagesAndCounts() {
        write(douma(), talks());
        try (Index index = Index.open(dir)) {
            Query query = Query.parse("speaker:لافروف");
            assertEquals(
                    List.of(2L, 1L, 1L),
                    index.search(query, Page.all(Page.Order.NEWEST)).list().stream()
                            .map(Hits.Hit::article)
                            .toList());
            Hits hits = index.search(
                    query, new Page(1, 1, Page.Order.OLDEST, List.of(Field.ACT, Field.OUTLET, Field.SPEAKER)));
            assertEquals(3, hits.total());
            assertEquals(List.of(new Hits.Hit(1, "s2", 0)), hits.list());
            assertEquals(
                    List.of(new Hits.Facet("AFFIRM", 1), new Hits.Facet("DENY", 1), new Hits.Facet("INFORM", 1)),
                    hits.facets().get(Field.ACT));
            assertEquals(
                    List.of(new Hits.Facet("وكالة أ", 2), new Hits.Facet("وكالة ب", 1)),
                    hits.facets().get(Field.OUTLET));
            assertEquals(
                    List.of(new Hits.Facet("سيرغي لافروف", 2), new Hits.Facet("لافروف", 1)),
                    hits.facets().get(Field.SPEAKER));
        }
    }

    @Test
    void seesWhatIsCommittedAndNoMore() {
        try (Writer writer = Writer.open(dir);
                Index index = Index.open(dir)) {
            assertEquals("", found(index, "دوما"));
            writer.add(new Entry(1, "a", null, douma()));
            assertEquals("", found(index, "دوما"));
            writer.commit(Map.of("until", "1"));
            assertEquals("1", found(index, "دوما"));
            assertEquals("1", index.committed().get("until"));
            writer.replace(new Entry(1, "a", null, talks()));
            writer.story(1, 7);
            writer.commit(Map.of("until", "2"));
            assertEquals("1", found(index, "جنيف story:7"));
            assertEquals("", found(index, "الغاز"));
            assertEquals("", found(index, "killed>=1"));
            writer.delete(1);
            writer.commit(Map.of());
            assertEquals("", found(index, "دوما OR act:deny"));
            writer.add(new Entry(2, "b", null, talks()));
        }
        try (Writer writer = Writer.open(dir);
                Index index = Index.open(dir)) {
            assertEquals("", found(index, "دوما"));
            assertEquals(null, writer.committed().get("until"));
        }
    }

    @Test
    void manyThreadsWriteAndReadAtOnce() {
        try (Writer writer = Writer.open(dir);
                Index index = Index.open(dir)) {
            IntStream.range(0, 400).parallel().forEach(i -> {
                writer.add(new Entry(i, "a" + i, (long) i % 2, i % 2 == 0 ? douma() : talks()));
                if (i % 50 == 0) {
                    writer.commit(Map.of());
                    assertTrue(index.search(Query.parse("دوما"), Page.of(10, Page.Order.NEWEST))
                                    .total()
                            > 0);
                }
            });
            writer.commit(Map.of());
            Page page = Page.of(3, Page.Order.RELEVANCE);
            assertEquals(400, index.search(Query.parse("دوما"), page).total());
            assertEquals(600, index.search(Query.parse("speaker:لافروف"), page).total());
            assertEquals(200, index.search(Query.parse("story:1"), page).total());
            assertEquals(
                    "a7",
                    "a" + index.search(Query.parse("id:a7"), page).list().get(0).article());
            index.verify();
        }
    }

    @Test
    void tellsWhatIsWrongWithAnIndex() throws IOException {
        assertMessage(
                "there is no search index in " + dir + "; make it anew with: ./isnad archive rebuild",
                () -> Index.open(dir));
        assertMessage("there is no search index in " + dir.resolve("x"), () -> Index.open(dir.resolve("x")));
        write(douma(), talks());
        try (Writer first = Writer.open(dir)) {
            assertMessage("another process is writing to the search index in " + dir, () -> Writer.open(dir));
            first.commit(Map.of());
        }
        for (Path file : files("")) {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > 0) {
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                assertMessage("the search index in " + dir + " is damaged", this::openAndVerify);
                Files.write(file, bytes);
            }
        }
        openAndVerify();
        Files.write(files("segments_").get(0), new byte[100]);
        assertMessage("the search index in " + dir, this::openAndVerify);
        assertMessage("the search index in " + dir, () -> Writer.open(dir));
        try (Writer writer = Writer.create(dir)) {
            writer.add(new Entry(3, "c", null, talks()));
            writer.commit(Map.of());
        }
        try (Index index = Index.open(dir)) {
            assertEquals("3", found(index, "دوما"));
        }
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private void openAndVerify() {
        try (Index index = Index.open(dir)) {
            index.verify();
        }
    }

    private static void assertMessage(String begin, org.junit.jupiter.api.function.Executable attempt) {
        String message = assertThrows(Unusable.class, attempt).getMessage();
        assertTrue(message.startsWith(begin), message);
    }

    private void write(Reading... readings) {
        try (Writer writer = Writer.create(dir)) {
            for (int i = 0; i < readings.length; i++) {
                writer.add(new Entry(i + 1, "id/" + (i + 1), i == 0 ? 5L : null, readings[i]));
            }
            writer.commit(Map.of());
        }
    }

    private static Reading douma() {
        Article article =
                new Article("1", "وكالة أ", null, LocalDate.of(2018, 4, 10), "روسيا تنفي استخدام الغاز", "ar", DOUMA);
        return new Reading(
                article,
                List.of(),
                List.of(
                        entity("e1", Entity.Type.PER, "سيرغي لافروف", "Sergey Lavrov"),
                        entity("e2", Entity.Type.LOC, "الحديدة", "Al Hudaydah"),
                        entity("e3", Entity.Type.ORG, "منظمة الصحة", null)),
                List.of(),
                List.of(
                        statement("s1", Statement.Act.DENY, "سيرغي لافروف", "e1", DOUMA, "استخدام الغاز في دوما"),
                        statement("s2", Statement.Act.INFORM, "سيرغي لافروف", "e1", DOUMA, "الغارات مستمرة")),
                List.of(new Event(
                        "v1",
                        span(DOUMA, "قصف"),
                        Event.Type.ASSAULT,
                        "aerial",
                        List.of(new Party("التحالف", null)),
                        List.of(new Party("الحوثيون", null)),
                        new Party("الحديدة", "e2"),
                        null,
                        Event.Status.OCCURRED,
                        null,
                        null)),
                List.of(
                        figure("f1", Figure.Kind.KILLED, 12, 12, "12 مدنيا"),
                        figure("f2", Figure.Kind.WOUNDED, 5, null, "5 آخرون")));
    }

    private static Reading talks() {
        Article article = new Article("2", "وكالة ب", null, LocalDate.of(2018, 5, 1), "محادثات في جنيف", "ar", TALKS);
        return new Reading(
                article,
                List.of(),
                List.of(entity("e1", Entity.Type.PER, "لافروف", "Lavrov")),
                List.of(),
                List.of(
                        statement("s1", Statement.Act.AFFIRM, "لافروف", "e1", TALKS, "المحادثات في جنيف مفيدة"),
                        statement("s2", Statement.Act.DENY, "الحوثيون", null, TALKS, "قصف دوما")),
                List.of(),
                List.of());
    }

    private static Entity entity(String id, Entity.Type type, String name, String english) {
        return new Entity(id, type, name, english, null, List.of(), null);
    }

    private static Statement statement(
            String id, Statement.Act act, String speaker, String entity, String text, String content) {
        return new Statement(
                id,
                Statement.Form.INDIRECT,
                act,
                List.of(),
                null,
                new Speaker(speaker, Speaker.Kind.PERSON, entity),
                List.of(new Party("فرانس برس", null)),
                List.of(span(text, content)),
                null);
    }

    private static Figure figure(String id, Figure.Kind kind, Integer low, Integer high, String words) {
        return new Figure(
                id,
                span(DOUMA, words),
                kind,
                low,
                high,
                Figure.Modifier.EXACT,
                Figure.Scope.INCREMENT,
                null,
                "الحديدة",
                null,
                null,
                "منظمة الصحة",
                null);
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
