package org.isnad.figure;

import static org.isnad.lexicon.Features.NOMINAL;
import static org.isnad.lexicon.Features.PLURAL;

import java.util.Locale;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.reading.Figure.Kind;

/** A noun that names people by what befell them: {@code قتيل}. Listed in {@code harmed.tsv}. */
record Harmed(Kind kind) implements Telling {
    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Harmed.class, "harmed.tsv", 3)) {
            Harmed harmed = new Harmed(Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            Person.singular(row.get(0), (form, features) -> lexicon.add(form, harmed, features));
            Person.dual(row.get(0), (form, features) -> lexicon.add(form, harmed, features));
            for (String plural : row.all(1)) {
                lexicon.add(plural, harmed, PLURAL | NOMINAL);
            }
        }
    }

    /** Whether people so named may suffer something else besides: refugees are killed, prisoners wounded. */
    boolean isState() {
        return kind == Kind.DETAINED || kind == Kind.DISPLACED;
    }

    /** The kind of those of both kinds together. */
    static Kind both(Kind one, Kind other) {
        return one == other ? one : Kind.CASUALTIES;
    }
}
