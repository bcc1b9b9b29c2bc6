package org.isnad.figure;

import static org.isnad.lexicon.Features.TAKES_ARTICLE;
import static org.isnad.lexicon.Features.TAKES_PREPOSITION;

import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** A quantity that names no number: {@code عشرات}. Listed in {@code vague.tsv}. */
enum Vague implements Lexeme {
    VAGUE;

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Vague.class, "vague.tsv", 1)) {
            lexicon.add(row.get(0), VAGUE, TAKES_ARTICLE | TAKES_PREPOSITION);
        }
    }
}
