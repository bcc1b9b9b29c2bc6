package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import java.util.Locale;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Figure.Kind;

/** A verb or masdar that tells what befell the people counted beside it. Listed in {@code harms.tsv}. */
record Harm(Kind kind, Force force) implements Telling {
    /** How much the word asks of what stands beside it. */
    enum Force {
        PLAIN,
        /** Tells harm only of people, and mostly of a number of them: {@code أوقف}. */
        WEAK,
        /** As weak, and only directly before them. */
        CLOSE,
        /** Tells death only with its complement: {@code لقي … مصرعه}. */
        COMPLETED
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Harm.class, "harms.tsv", 5)) {
            Harm harm = new Harm(
                    Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    row.get(4).isEmpty() ? Force.PLAIN : Force.valueOf(row.get(4).toUpperCase(Locale.ROOT)));
            if (row.get(1).equals("verb")) {
                verb(row.get(0), row.get(2), harm, lexicon);
            } else {
                Conjugation.noun(row.get(0), MASDAR, (form, features) -> lexicon.add(form, harm, features));
            }
        }
    }

    private static void verb(String past, String present, Harm harm, Lexicon.Builder lexicon) {
        Conjugation.phrase(past, Conjugation::past, (form, features) -> lexicon.add(form, harm, features));
        if (!present.isEmpty()) {
            Conjugation.phrase(present, Conjugation::present, (form, features) -> lexicon.add(form, harm, features));
        }
    }
}
