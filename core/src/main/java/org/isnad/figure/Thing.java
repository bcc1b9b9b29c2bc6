package org.isnad.figure;

import static org.isnad.lexicon.Features.NOMINAL;

import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** What is counted without being people; a number of it is no figure. Listed in {@code things.tsv}. */
enum Thing implements Lexeme {
    THING;

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Thing.class, "things.tsv", 2)) {
            lexicon.add(row.get(0), THING, NOMINAL);
            for (String form : row.all(1)) {
                lexicon.add(form, THING, NOMINAL);
            }
        }
    }
}
