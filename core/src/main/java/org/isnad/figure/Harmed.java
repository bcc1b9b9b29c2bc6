package org.isnad.figure;

import static org.isnad.lexicon.Features.NOMINAL;
import static org.isnad.lexicon.Features.PLURAL;

import java.util.Locale;
import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Figure.Kind;

/**
 * A noun that names people by what befell them: {@code قتيل}. Listed in {@code harmed.tsv}.
 *
 * @param isStanding whether a number of them tells how things stand rather than what happened: {@code لاجئ}
 */
record Harmed(Kind kind, boolean isStanding) implements Telling {
    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Harmed.class, "harmed.tsv", 4)) {
            Harmed harmed = new Harmed(
                    Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    !row.get(3).isEmpty());
            ObjIntConsumer<String> forms = (form, features) -> lexicon.add(form, harmed, features);
            Person.singular(row.get(0), forms);
            Person.dual(row.get(0), row.get(1).contains("ين") ? Person.nominative(forms) : forms);
            for (String plural : row.all(1)) {
                lexicon.add(plural, harmed, PLURAL | NOMINAL);
            }
        }
    }

    /** The kind of those of both kinds together. */
    static Kind both(Kind one, Kind other) {
        return one == other ? one : Kind.CASUALTIES;
    }
}
