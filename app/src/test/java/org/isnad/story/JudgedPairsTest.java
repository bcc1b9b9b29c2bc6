package org.isnad.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall on {@code pairs.tsv}, pairs of real articles judged by reading. They were drawn where it is hard
 * to tell: near the border between together and apart. Only their weeks are grouped here, which costs some recall.
 */
class JudgedPairsTest {
    private static final Path ARTICLES = Path.of("..", "..", "shared", "data", "articles.jsonl.gz");
    private static final List<LocalDate> WEEKS =
            List.of(LocalDate.of(2015, 8, 3), LocalDate.of(2018, 6, 4), LocalDate.of(2018, 6, 25));

    private record Judged(String one, String other, boolean same) {}

    @Test
    void precisionRecallAndOrder() throws Exception {
        assumeTrue(Files.exists(ARTICLES), "no " + ARTICLES + ": the pairs cannot be measured");
        Reader reader = Isnad.reader();
        Map<String, Sketch> sketches = new HashMap<>();
        List<Article> articles = articles();
        articles.parallelStream()
                .map(article -> Map.entry(article.id(), Sketch.of(reader.read(article))))
                .toList()
                .forEach(entry -> sketches.put(entry.getKey(), entry.getValue()));
        Map<String, Long> inOrder = grouped(articles, sketches);
        Collections.shuffle(articles, new Random(1));
        Map<String, Long> shuffled = grouped(articles, sketches);
        measure("in order", inOrder);
        measure("shuffled", shuffled);
        long same = judged().stream()
                .filter(pair -> together(inOrder, pair) == together(shuffled, pair))
                .count();
        System.out.println("the same in both orders: " + same + " of " + judged().size());
        assertTrue(same >= 0.8 * judged().size());
    }

    private static void measure(String order, Map<String, Long> stories) throws IOException {
        double right = judged().stream()
                .filter(pair -> pair.same && together(stories, pair))
                .count();
        double together =
                judged().stream().filter(pair -> together(stories, pair)).count();
        double same = judged().stream().filter(Judged::same).count();
        System.out.println(
                String.format(Locale.ROOT, "%s: precision %.3f, recall %.3f", order, right / together, right / same));
        assertTrue(right / together > 0.86 && right / same > 0.42, order);
    }

    private static boolean together(Map<String, Long> stories, Judged pair) {
        return stories.get(pair.one).equals(stories.get(pair.other));
    }

    private static Map<String, Long> grouped(List<Article> articles, Map<String, Sketch> sketches) {
        Stories stories = new Stories(Window.EMPTY, 1);
        Map<String, Long> found = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Placement placement = stories.place(i, sketches.get(articles.get(i).id()));
            for (Change change : placement.changes()) {
                change.articles()
                        .forEach(article ->
                                found.put(articles.get(Math.toIntExact(article)).id(), change.story()));
            }
        }
        return found;
    }

    private static List<Judged> judged() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(JudgedPairsTest.class.getResourceAsStream("pairs.tsv"), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Judged(row[0], row[1], row[2].equals("yes")))
                    .toList();
        }
    }

    private static List<Article> articles() throws InterruptedException {
        List<Article> articles = new ArrayList<>();
        Source.file(ARTICLES.toString()).read(new Source.Sink() {
            @Override
            public void piece(Piece piece) {
                article(piece).filter(JudgedPairsTest::isOfTheWeeks).forEach(articles::add);
            }

            @Override
            public void unreadable(Unreadable trouble) {
                throw new IllegalStateException(trouble);
            }
        });
        return articles;
    }

    private static Stream<Article> article(Piece piece) {
        try {
            return Stream.of(piece.article(Known.NOTHING, complaint -> {}));
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOfTheWeeks(Article article) {
        return article.published() != null
                && WEEKS.stream()
                        .anyMatch(week -> !article.published().isBefore(week)
                                && article.published().isBefore(week.plusDays(7)));
    }
}
