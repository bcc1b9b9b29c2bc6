package org.isnad.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.reading.Event;

/**
 * Where a type of event stands between conflict and cooperation, after the PLOVER manual. Listed in {@code scores.tsv}.
 *
 * @param quad one of {@link #QUADS}
 * @param value from -10, conflict, to 10, cooperation
 */
record Score(String quad, double value) {
    /** The quad categories in the order of their numbers from 1. */
    static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private static final Map<Event.Type, Score> SCORES = scores();

    static Score of(Event.Type type) {
        return SCORES.get(type);
    }

    /** The number of the quad category, 1 to 4. */
    int number() {
        return QUADS.indexOf(quad) + 1;
    }

    private static Map<Event.Type, Score> scores() {
        Map<Event.Type, Score> scores = new EnumMap<>(Event.Type.class);
        for (Table.Row row : Table.read(Score.class, "scores.tsv", 3)) {
            scores.put(Event.Type.valueOf(row.get(0)), new Score(row.get(1), Double.parseDouble(row.get(2))));
        }
        return scores;
    }
}
