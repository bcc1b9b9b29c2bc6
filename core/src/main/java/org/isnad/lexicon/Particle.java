package org.isnad.lexicon;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A function word with the classes that rules ask for. Listed in {@code particles.tsv}. */
public record Particle(Set<Kind> kinds) implements Lexeme {
    /** What a function word does. */
    public enum Kind {
        COMPLEMENTIZER,
        RELATIVE,
        PREPOSITION,
        CONJUNCTION,
        NEGATION,
        MODAL,
        DEMONSTRATIVE,
        PRONOUN,
        QUANTITY,
        BE,
        ASPECT,
        /** Opens a circumstance, so that a subject has ended. */
        CIRCUMSTANCE,
        /** After a comma, opens what the journalist adds. */
        BACKGROUND,
        /** Says how or when something is said; neither begins nor ends anything. */
        MANNER
    }

    @Override
    public boolean opensNames() {
        return false;
    }

    /** Adds the table of function words. */
    public static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Particle.class, "particles.tsv", 2)) {
            Set<Kind> kinds = EnumSet.noneOf(Kind.class);
            for (String kind : row.all(1)) {
                kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
            lexicon.add(row.get(0), new Particle(kinds), 0);
        }
    }
}
