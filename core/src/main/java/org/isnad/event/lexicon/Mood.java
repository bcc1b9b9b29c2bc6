package org.isnad.event.lexicon;

import java.util.Locale;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Event.Status;

/** A word beside an event that tells whether it happened: {@code المقرر}, {@code احتمال}. Listed in {@code moods.tsv}. */
public record Mood(Status status) implements Lexeme {
    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Mood.class, "moods.tsv", 2)) {
            lexicon.add(row.get(0), new Mood(Status.valueOf(row.get(1).toUpperCase(Locale.ROOT))), 0);
        }
    }
}
