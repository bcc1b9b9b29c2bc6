package org.isnad.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;

/**
 * Compares readings with gold readings of the same articles, layer by layer. Statements are paired by their content
 * (Dice at least 0.6), figures by kind and count, events by type in the same line near the same words, times by overlap;
 * names count by span and type, and the grouping of mentions by B-cubed.
 */
public final class Score {
    /** What can be told of single records. */
    public enum Layer {
        NAMES,
        TIMES,
        STATEMENTS,
        FIGURES,
        EVENTS;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A record that was missed ({@code -}) or wrongly found ({@code +}). */
    public record Fault(Layer layer, char sign, String article, String what) {
        @Override
        public String toString() {
            return sign + " " + article + " " + what;
        }
    }

    private final Table table = new Table();
    private final List<Fault> faults = new ArrayList<>();

    private Score() {}

    /**
     * @param got by the ids of articles; an article that is missing counts as read empty
     * @throws IllegalArgumentException where a reading has another text than its gold
     */
    public static Score of(Collection<Reading> gold, Map<String, Reading> got) {
        Score score = new Score();
        for (Reading reading : gold) {
            Reading answer = got.getOrDefault(reading.article().id(), empty(reading.article()));
            if (!answer.article().text().equals(reading.article().text())) {
                throw new IllegalArgumentException(
                        reading.article().id() + ": article.text differs from the gold; offsets cannot be compared");
            }
            new Comparison(reading, answer, score.table, score.faults).score();
        }
        return score;
    }

    /** The table for people, as lines. */
    public String table() {
        return table.toString();
    }

    /** What was missed and wrongly found in one layer, article by article. */
    public List<Fault> faults(Layer layer) {
        return faults.stream().filter(fault -> fault.layer() == layer).toList();
    }

    private static Reading empty(Article article) {
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
