package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.isnad.reading.Article;
import org.isnad.story.JudgedPairs.Judged;
import org.junit.jupiter.api.Test;

/**
 * Precision and recall on the pairs of {@code pairs.tsv} that were kept back from fitting. Half of them were together and
 * half apart when they were drawn, so recall is lower here than over all pairs. Only their weeks are grouped here,
 * and a week on either side.
 */
class JudgedPairsTest {
    private static final List<LocalDate> WEEKS = List.of(LocalDate.of(2018, 4, 2), LocalDate.of(2018, 4, 30));
    /** How telling a word is shows in the days around. */
    private static final int AROUND = 7;

    private static final List<Judged> KEPT = JudgedPairs.all().stream()
            .filter(pair -> pair.part().equals("kept"))
            .toList();

    @Test
    void precisionRecallAndOrder() throws Exception {
        assumeTrue(JudgedPairs.articlesAreThere(), "no articles: the pairs cannot be measured");
        List<Article> articles = JudgedPairs.articles(JudgedPairsTest::isOfTheWeeks);
        Map<String, Sketch> sketches = JudgedPairs.sketches(articles);
        Map<String, Long> inOrder = grouped(articles, sketches);
        Collections.shuffle(articles, new Random(1));
        Map<String, Long> shuffled = grouped(articles, sketches);
        measure("in order", inOrder, 0.7, 0.66);
        measure("shuffled", shuffled, 0.64, 0.47);
        long same = KEPT.stream()
                .filter(pair -> together(inOrder, pair) == together(shuffled, pair))
                .count();
        System.out.println("the same in both orders: " + same + " of " + KEPT.size());
        assertTrue(same >= 0.75 * KEPT.size());
    }

    private static void measure(String order, Map<String, Long> stories, double precision, double recall) {
        double right = KEPT.stream()
                .filter(pair -> pair.same() && together(stories, pair))
                .count();
        double together = KEPT.stream().filter(pair -> together(stories, pair)).count();
        double same = KEPT.stream().filter(Judged::same).count();
        System.out.println(
                String.format(Locale.ROOT, "%s: precision %.3f, recall %.3f", order, right / together, right / same));
        assertTrue(right / together > precision && right / same > recall, order);
    }

    private static boolean together(Map<String, Long> stories, Judged pair) {
        return stories.get(pair.one()).equals(stories.get(pair.other()));
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

    private static boolean isOfTheWeeks(Article article) {
        return WEEKS.stream()
                .anyMatch(week -> !article.published().isBefore(week.minusDays(AROUND))
                        && article.published().isBefore(week.plusDays(7 + AROUND)));
    }
}
