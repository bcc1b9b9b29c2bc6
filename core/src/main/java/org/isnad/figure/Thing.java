package org.isnad.figure;

import static org.isnad.lexicon.Features.TAKES_ARTICLE;
import static org.isnad.lexicon.Features.TAKES_PREPOSITION;

import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** What is counted without being people; a number of it is no figure. Listed in {@code things.tsv}. */
enum Thing implements Lexeme {
    THING,
    /** Made of people: five of it are people. */
    GROUP;

    /** No pronoun: {@code مدني} is a civilian and not "my towns". */
    private static final int FEATURES = TAKES_PREPOSITION | TAKES_ARTICLE;

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Thing.class, "things.tsv", 3)) {
            Thing thing = row.get(2).isEmpty() ? THING : GROUP;
            lexicon.add(row.get(0), thing, FEATURES);
            for (String form : row.all(1)) {
                lexicon.add(form, thing, FEATURES);
            }
        }
    }
}
