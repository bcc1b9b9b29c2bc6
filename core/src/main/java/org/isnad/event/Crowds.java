package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.text.Folding;

/** Who protests: nobody who bears arms or rules, unless the noun itself says so. */
final class Crowds {
    private static final Wordlist RULERS = Wordlist.of(Crowds.class, "rulers");
    private static final Wordlist FORCE = Wordlist.of(Crowds.class, "force");
    private static final Set<String> ARMED = Table.read(Genitives.class, "armed.tsv", 2).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final Names names;

    Crowds(Names names) {
        this.names = names;
    }

    /** {@code أنهت القوات التظاهرة}: whoever does something about a protest that a noun tells does not protest. */
    void disperse(Happening happening) {
        if (happening.type() == Type.PROTEST && happening.guessed && isCrowds(happening)) {
            happening.actors.removeIf(this::isRuler);
        }
    }

    /** {@code جاب جنود الشوارع}, {@code أغلق الجيش الطريق}: whether armed bodies alone do what a crowd may do. */
    boolean areArmed(Happening happening) {
        String mode = happening.trigger.mode();
        boolean streets = "demo".equals(mode) || "obstruct".equals(mode);
        return happening.type() == Type.PROTEST
                && streets
                && happening.hit.has(VERB)
                && !happening.trigger.lemma().startsWith("شارك")
                && !happening.actors.isEmpty()
                && happening.actors.stream().allMatch(this::isForce);
    }

    private boolean isForce(Party party) {
        Entity entity = party.entity() == null ? null : names.entity(party.entity());
        return entity == null
                ? FORCE.contains(Folding.first(party.name()))
                : entity.type() == Entity.Type.ORG && isArmed(entity);
    }

    /** Not a road that is blocked or a house that is stormed, which the armed do, too. */
    private static boolean isCrowds(Happening happening) {
        String mode = happening.trigger.mode();
        return !happening.hit.has(VERB) && (mode == null || mode.equals("demo") || mode.equals("strike"));
    }

    private boolean isRuler(Party party) {
        if (party.entity() != null) {
            return isArmed(names.entity(party.entity()));
        }
        return RULERS.contains(Folding.first(party.name()));
    }

    private static boolean isArmed(Entity entity) {
        boolean body = entity.type() == Entity.Type.ORG;
        return entity.type() == Entity.Type.LOC || body && entity.sector() != null && ARMED.contains(entity.sector());
    }
}
