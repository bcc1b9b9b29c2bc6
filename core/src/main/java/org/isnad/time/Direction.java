package org.isnad.time;

import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** Whether a verb or word tells what is behind or what is ahead. Listed in {@code directions.tsv}. */
enum Direction implements Lexeme {
    PAST,
    FUTURE,
    /** Neither is said; never a lexeme. */
    UNSAID;

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Direction.class, "directions.tsv", 2)) {
            String form = row.get(0);
            switch (row.get(1)) {
                case "past" -> Conjugation.past(form, adding(lexicon, Features.PAST, PAST));
                case "future" -> Conjugation.present(form, adding(lexicon, Features.FUTURE, FUTURE));
                case "present" -> Conjugation.present(form, adding(lexicon, Features.VERB, FUTURE));
                default -> lexicon.add(form, FUTURE, 0);
            }
        }
    }

    private static ObjIntConsumer<String> adding(Lexicon.Builder lexicon, int tenses, Direction direction) {
        return (form, features) -> {
            boolean mine = direction == FUTURE && Features.has(features, Features.FIRST_PERSON);
            if (Features.has(features, tenses) && !mine) {
                lexicon.add(form, direction, features);
            }
        };
    }
}
