package org.isnad.score;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.format.ReadingJson;
import org.isnad.format.ReadingParser;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figures as the project's scorer, where that is at hand. */
class ScoreTest {
    private static final Path SHARED = Path.of("..", "..", "shared");

    @TempDir
    Path folder;

    @Test
    void wordsAreSetApartByAnythingElse() {
        Words words = new Words("😀 وقال، «بوتين»: 26 قتيلًا");
        assertEquals("وقال", words.show(words.of(new Span(2, 4))));
        assertEquals("بوتين 26", words.show(words.of(new Span(12, 18))));
        assertEquals("قتيل ا", words.show(words.of(new Span(19, 26))));
        assertTrue(words.of(new Span(7, 9)).isEmpty());
    }

    @Test
    void namesAreTheSameByHalfTheirWords() {
        assertTrue(SameName.same("الرئيس فلاديمير بوتين", "بوتين"));
        assertTrue(SameName.same("وكالة الأناضُول", "اناضول"));
        assertFalse(SameName.same("وزارة الدفاع", "الخارجية الفرنسية"));
        assertFalse(SameName.same("روسيا", null));
        assertTrue(SameName.same(null, ""));
    }

    @Test
    void sameFiguresAsTheProjectsScorer() throws Exception {
        assumeTrue(Files.isDirectory(SHARED.resolve("gold/dev")), "no ../shared");
        assumeTrue(hasPython(), "no python3");
        Map<String, Reading> gold = gold();
        for (int seed = 0; seed < 3; seed++) {
            Map<String, Reading> got = blurred(gold, new Random(seed));
            Path system = write(got);
            String expected = python(system);
            String table = Score.of(gold.values(), got).table();
            assertEquals(expected.substring(expected.indexOf('\n') + 1), table);
        }
    }

    private static Map<String, Reading> gold() throws IOException, Unreadable {
        Map<String, Reading> gold = new TreeMap<>();
        try (Stream<Path> files = Files.list(SHARED.resolve("gold/dev"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                Reading reading = ReadingParser.parse(Files.readAllBytes(file), file.toString(), 1);
                gold.put(reading.article().id(), reading);
            }
        }
        return gold;
    }

    private Path write(Map<String, Reading> readings) throws IOException {
        List<String> lines = readings.values().stream()
                .map(reading -> ReadingJson.line(reading, false))
                .toList();
        return Files.write(folder.resolve("system.jsonl"), lines, UTF_8);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(Path system) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3",
                        SHARED.resolve("score/score.py").toString(),
                        SHARED.resolve("gold/dev").toString(),
                        system.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String table = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor());
        return table;
    }

    /** Readings with records lost, moved, doubled and changed, and some articles missing. */
    private static Map<String, Reading> blurred(Map<String, Reading> gold, Random random) {
        Map<String, Reading> got = new TreeMap<>();
        gold.forEach((id, reading) -> {
            if (random.nextInt(10) > 0) {
                got.put(id, new Blur(random, reading.article()).of(reading));
            }
        });
        return got;
    }

    private record Blur(Random random, Article article) {
        Reading of(Reading reading) {
            return new Reading(
                    article,
                    some(reading.blocks()),
                    some(reading.entities()).stream().map(this::blurred).toList(),
                    some(reading.times()).stream().map(this::blurred).toList(),
                    some(reading.statements()).stream().map(this::blurred).toList(),
                    some(reading.events()).stream().map(this::blurred).toList(),
                    some(reading.figures()).stream().map(this::blurred).toList());
        }

        private <T> List<T> some(List<T> records) {
            List<T> kept = new ArrayList<>();
            for (T record : records) {
                for (int copies = random.nextInt(8); copies > 0; copies = copies == 7 ? 1 : 0) {
                    kept.add(record);
                }
            }
            return kept;
        }

        private Span moved(Span span) {
            int size = article.text().codePointCount(0, article.text().length());
            int begin = Math.max(0, span.begin() + (random.nextInt(3) == 0 ? random.nextInt(30) - 15 : 0));
            int end = Math.min(
                    size, Math.max(begin, span.end() + (random.nextInt(3) == 0 ? random.nextInt(40) - 20 : 0)));
            return new Span(Math.min(begin, end), end);
        }

        private List<Span> moved(List<Span> spans) {
            return spans.stream().map(this::moved).toList();
        }

        private <T> T either(T one, T other) {
            return random.nextInt(4) > 0 ? one : other;
        }

        private Entity blurred(Entity entity) {
            Entity.Type type = either(entity.type(), Entity.Type.ORG);
            return new Entity(entity.id(), type, entity.name(), null, null, moved(some(entity.mentions())), null);
        }

        private Time blurred(Time time) {
            return new Time(moved(time.span()), time.type(), either(time.value(), "2018"), null);
        }

        private Statement blurred(Statement statement) {
            Speaker other = new Speaker("روسيا الاتحادية", Speaker.Kind.ORGANIZATION, null);
            return new Statement(
                    statement.id(),
                    statement.form(),
                    either(statement.act(), Statement.Act.INFORM),
                    moved(statement.cue()),
                    statement.source(),
                    either(statement.speaker(), either(other, null)),
                    some(statement.via()),
                    moved(statement.content()),
                    null);
        }

        private Event blurred(Event event) {
            return new Event(
                    event.id(),
                    moved(event.trigger()),
                    either(event.type(), Event.Type.ASSAULT),
                    null,
                    some(event.actors()),
                    event.recipients(),
                    either(event.place(), null),
                    either(event.date(), null),
                    either(event.status(), Event.Status.PLANNED),
                    either(event.speaker(), null),
                    null);
        }

        private Figure blurred(Figure figure) {
            return new Figure(
                    figure.id(),
                    moved(figure.span()),
                    either(figure.kind(), Figure.Kind.KILLED),
                    either(figure.low(), 7),
                    figure.high(),
                    either(figure.modifier(), Figure.Modifier.EXACT),
                    figure.scope(),
                    null,
                    null,
                    null,
                    null,
                    either(figure.speaker(), null),
                    null);
        }
    }
}
