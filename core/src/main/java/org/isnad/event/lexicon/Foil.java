package org.isnad.event.lexicon;

import static org.isnad.lexicon.Features.MASDAR;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Table;

/**
 * The things that a verb or verbal noun falls on where it tells no event: {@code استعادة الثقة}. Listed in {@code foils.tsv}.
 */
public record Foil(Set<Concept> concepts) implements Lexeme {
    /** What is listed of the word at a token, or null. */
    public static Foil at(Page page, int token) {
        Sense sense = page.word(token).sense(Foil.class);
        return sense == null ? null : (Foil) sense.lexeme();
    }

    /** Whether the word at a token names one of them. */
    public boolean isOn(Page page, int token) {
        if (page.word(token).sense(Concept.class) == null) {
            return false;
        }
        return concepts.stream().anyMatch(concept -> concept.at(page, token));
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Foil.class, "foils.tsv", 4)) {
            EnumSet<Concept> concepts = EnumSet.noneOf(Concept.class);
            for (String concept : row.all(3)) {
                concepts.add(Concept.valueOf(concept.toUpperCase(Locale.ROOT)));
            }
            Foil foil = new Foil(concepts);
            Conjugation.past(row.get(0), (form, features) -> lexicon.add(form, foil, features));
            Conjugation.present(row.get(1), (form, features) -> lexicon.add(form, foil, features));
            for (String masdar : row.all(2)) {
                Conjugation.noun(masdar, MASDAR, (form, features) -> lexicon.add(form, foil, features));
            }
        }
    }
}
