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
    /** A plan told in the present tense, which may also tell what has just been: {@code يلتقي}. */
    PRESENT,
    /** Neither is said; never a lexeme. */
    UNSAID;

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Direction.class, "directions.tsv", 2)) {
            String form = row.get(0);
            switch (row.get(1)) {
                case "past" -> Conjugation.past(form, adding(lexicon, Features.PAST, PAST));
                case "future" -> Conjugation.present(form, adding(lexicon, Features.FUTURE, FUTURE));
                case "present" -> {
                    Conjugation.present(form, adding(lexicon, Features.FUTURE, FUTURE));
                    Conjugation.present(form, adding(lexicon, Features.PRESENT, PRESENT));
                }
                case "past-word" -> lexicon.add(form, PAST, 0);
                case "plan-word" -> lexicon.add(form, PRESENT, 0);
                default -> lexicon.add(form, FUTURE, 0);
            }
        }
    }

    private static ObjIntConsumer<String> adding(Lexicon.Builder lexicon, int tenses, Direction direction) {
        return (form, features) -> {
            boolean mine = direction != PAST && Features.has(features, Features.FIRST_PERSON);
            if (Features.has(features, tenses) && !mine) {
                lexicon.add(form, direction, features);
            }
        };
    }

    /** Whether what is told may lie ahead. */
    boolean isAhead() {
        return this == FUTURE || this == PRESENT;
    }
}
