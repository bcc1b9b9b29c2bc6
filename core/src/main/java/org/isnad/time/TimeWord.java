package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.util.Locale;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/**
 * A word or phrase that expressions of time are made of. Listed in {@code words.tsv}.
 *
 * @param text what the kind needs to know, such as {@code EV} of an evening
 * @param number the number in it: of a weekday or month, of days to shift by, or of units (1, 2, 0 for more)
 * @param grain the size of a unit, or null
 */
record TimeWord(Kind kind, String text, int number, Grain grain) implements Lexeme {
    /** What a word does in an expression of time. */
    enum Kind {
        WEEKDAY,
        MONTH,
        /** A month whose name is another word, too: only beside a number or another month. */
        RISKY_MONTH,
        HIJRI,
        RISKY_HIJRI,
        RAMADAN,
        /** A part of the day, before the day. */
        PART,
        /** A part of the day, after a day or an hour. */
        ADVERB,
        MIDNIGHT,
        UNIT,
        TODAY,
        TONIGHT,
        /** So many days from today. */
        SHIFT,
        REF,
        /** The time spoken of last. */
        THEN,
        MODIFIER,
        DEMONSTRATIVE,
        EDGE,
        SET,
        /** An adjective that tells a set: {@code الأسبوعية}. */
        REGULAR,
        EVERY,
        VAGUE,
        MANY_AFTER,
        APPROX,
        AGO,
        AFTER,
        LEAD,
        SEASON,
        NAMED,
        DECADE,
        ERA,
        ZONE,
        ZONE_OF,
        CLOCK,
        /** An unsaid hour of a day: {@code وقت لاحق}. */
        LOOSE,
        WHILE,
        HALF,
        AGE,
        AGE_BEFORE,
        SAME_PERIOD,
        ONE,
        WHOLE,
        /** After these {@code اليوم} is part of a name. */
        NOT_BEFORE_TODAY,
        /** After these {@code العام} is "general". */
        OFFICE,
        /** After these a number is no year. */
        NUMBERED
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(TimeWord.class, "words.tsv", 3)) {
            Kind kind = Kind.valueOf(row.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
            String form = row.get(0);
            int features = form.startsWith("ال") ? DEFINITE : TAKES_ARTICLE;
            lexicon.add(form, of(kind, row.get(2)), features | TAKES_PREPOSITION);
        }
    }

    private static TimeWord of(Kind kind, String argument) {
        if (kind == Kind.UNIT) {
            String[] unit = argument.split(" ");
            return new TimeWord(kind, "", Integer.parseInt(unit[1]), Grain.valueOf(unit[0].toUpperCase(Locale.ROOT)));
        }
        boolean number =
                !argument.isEmpty() && "-0123456789".indexOf(argument.charAt(0)) >= 0 && argument.indexOf(':') < 0;
        return new TimeWord(kind, number ? "" : argument, number ? Integer.parseInt(argument) : 0, null);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
