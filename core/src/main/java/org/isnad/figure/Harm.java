package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Locale;
import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Figure.Kind;

/**
 * A verb or masdar that tells what befell the people counted beside it. Listed in {@code harms.tsv}.
 *
 * @param isAction whether it is the masdar of what is done on purpose
 */
record Harm(Kind kind, Force force, boolean isAction) implements Telling {
    /** Rather "was done" than "she would die". */
    private static final String DONE = "تمت";

    /** How much the word asks of what stands beside it. */
    enum Force {
        PLAIN,
        /** Tells harm only of people, and mostly of a number of them: {@code أوقف}. */
        WEAK,
        /** As weak, and only directly before them. */
        CLOSE,
        /** Tells death only with its complement: {@code لقي … مصرعه}. */
        COMPLETED,
        /** As weak, and only of those told by their number, for many may do it: {@code شيع آلاف السكان}. */
        NUMBERED,
        /** As weak, and only where the talk is of those who flee or are besieged: {@code غادر}. */
        LEAVING
    }

    /** Verbs first: where a form is verb and masdar, the verb reaches further. */
    static void addTo(Lexicon.Builder lexicon) {
        List<Table.Row> rows = Table.read(Harm.class, "harms.tsv", 5);
        for (Table.Row row : rows) {
            if (row.get(1).equals("verb")) {
                verb(row.get(0), row.get(2), of(row), lexicon);
            }
        }
        for (Table.Row row : rows) {
            if (!row.get(1).equals("verb")) {
                Harm harm = of(row);
                Conjugation.noun(row.get(0), MASDAR, (form, features) -> lexicon.add(form, harm, features));
            }
        }
    }

    private static Harm of(Table.Row row) {
        Kind kind = Kind.valueOf(row.get(3).toUpperCase(Locale.ROOT));
        Force force =
                row.get(4).isEmpty() ? Force.PLAIN : Force.valueOf(row.get(4).toUpperCase(Locale.ROOT));
        return new Harm(kind, force, row.get(1).equals("action"));
    }

    private static void verb(String past, String present, Harm harm, Lexicon.Builder lexicon) {
        ObjIntConsumer<String> forms = (form, features) -> {
            boolean ours = harm.kind() != Kind.MISSING && has(features, PAST) && has(features, PLURAL);
            boolean mine = has(features, FIRST_PERSON) && !ours;
            if (!mine && !has(features, FUTURE) && !form.equals(DONE)) {
                lexicon.add(form, harm, features);
            }
        };
        Conjugation.phrase(past, Conjugation::past, forms);
        if (!present.isEmpty()) {
            Conjugation.phrase(present, Conjugation::present, forms);
        }
    }
}
