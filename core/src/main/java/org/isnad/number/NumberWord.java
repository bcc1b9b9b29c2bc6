package org.isnad.number;

import static org.isnad.lexicon.Features.*;

import java.util.Locale;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** A word that numerals are made of, with the part it plays there. Listed in {@code numbers.tsv}. */
record NumberWord(Part part, double value) implements Lexeme {
    /** What a word may do in a numeral. */
    enum Part {
        /** One to nine. */
        UNIT,
        /** One to nine in a form that stands before ten or before tens only: {@code أحد عشر}, {@code سبعا وخمسين}. */
        PART,
        /** Ten, by itself and in eleven to nineteen. */
        TEN,
        /** Twenty to ninety. */
        TENS,
        /** A hundred, which units may multiply. */
        HUNDRED,
        /** Two hundred to nine hundred in one word. */
        HUNDREDS,
        /** A thousand and more. */
        SCALE,
        /** {@code ألفا}: one of the scale in the accusative, or two before a noun. */
        ALEF,
        /** Two thousand and so on. */
        DUAL,
        /** The plural of a scale, a numeral only after a number: {@code ثلاثة آلاف}. */
        COUNTED,
        /** A half or quarter of a scale. */
        FRACTION,
        /** First, which does not join others. */
        FIRST,
        /** Second to tenth. */
        NTH,
        /** {@code الحادي}, only in eleventh, twenty-first and so on. */
        NTH_PART
    }

    /** {@code لست} is "I am not". */
    private static final String SIX = "ست";

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(NumberWord.class, "numbers.tsv", 3)) {
            Part part = Part.valueOf(row.get(1).replace('-', '_').toUpperCase(Locale.ROOT));
            lexicon.add(row.get(0), new NumberWord(part, Double.parseDouble(row.get(2))), features(row.get(0)));
        }
    }

    /** {@code الثانية} is listed with its article, since {@code ثانية} is a second or "again". */
    private static int features(String form) {
        return (form.equals(SIX) ? 0 : TAKES_PREPOSITION) | (form.startsWith("ال") ? DEFINITE : TAKES_ARTICLE);
    }

    boolean is(Part wanted) {
        return part == wanted;
    }

    /** Whether it multiplies the number before it. */
    boolean isScale() {
        return part == Part.SCALE || part == Part.ALEF || part == Part.COUNTED;
    }
}
