package org.isnad.figure;

import static org.isnad.lexicon.Features.TAKES_PREPOSITION;

import java.util.Locale;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Figure.Modifier;

/** Words that say how exactly a number is meant. Listed in {@code bounds.tsv}. */
record Bound(Modifier modifier, boolean before) implements Lexeme {
    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Bound.class, "bounds.tsv", 3)) {
            Bound bound = new Bound(
                    Modifier.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2).equals("before"));
            lexicon.add(row.get(0), bound, TAKES_PREPOSITION);
        }
    }
}
