package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;

/** Happenings written down as the events of a reading, with the words that tell them. */
final class Records {
    private static final Wordlist PLANES = Wordlist.of(Records.class, "planes");
    /** Words between a blow and its weapon. */
    private static final int CLAUSE = 4;

    private final Page page;
    private final Drones drones;

    Records(Page page) {
        this.page = page;
        drones = new Drones(page);
    }

    Event event(String id, Happening happening) {
        Hit hit = happening.hit;
        return new Event(
                id,
                page.span(hit.from(), hit.to() - 1),
                happening.type(),
                mode(happening),
                happening.actors,
                happening.recipients,
                happening.place,
                happening.date,
                happening.status,
                happening.speaker,
                evidence(happening));
    }

    /** {@code قصف الطيران} is aerial; {@code هجوم بالقذائف}: of a blow whose word tells no mode, that of the weapon told behind it in its clause. */
    private String mode(Happening happening) {
        String mode = happening.trigger.mode();
        if (isOpen(mode) && happening.type() == Type.ASSAULT && drones.isStrikeOf(happening.hit)) {
            return "drone";
        }
        if ("heavy-weapons".equals(mode) && page.isAny(happening.hit.to(), PLANES)) {
            return "aerial";
        }
        boolean open = mode == null && happening.type() == Type.ASSAULT;
        for (int t = happening.end; open && t < Math.min(happening.to, happening.end + CLAUSE); t++) {
            Hit hit = page.hit(t, Trigger.class);
            if (hit != null && page.mark(t) == 0) {
                return isWeapon(hit) ? Trigger.of(hit).mode() : null;
            }
            open = page.mark(t) == 0 && !page.isVerb(t) && !page.is(t, Particle.Kind.RELATIVE);
        }
        return mode;
    }

    /** Whether a mode tells no more than that a blow comes from afar. */
    private static boolean isOpen(String mode) {
        return mode == null || mode.equals("aerial") || mode.equals("heavy-weapons");
    }

    private static boolean isWeapon(Hit hit) {
        return hit.has(BA) && !hit.has(VERB | MASDAR) && Trigger.of(hit).type() == Type.ASSAULT;
    }

    private Evidence evidence(Happening happening) {
        Hit hit = happening.hit;
        List<Piece> pieces = new ArrayList<>(2);
        pieces.add(new Piece("trigger", happening.trigger.lemma(), page.span(hit.from(), hit.to() - 1)));
        if (happening.again != null) {
            Hit before = happening.again.hit;
            pieces.add(new Piece(
                    "told before", happening.again.trigger.lemma(), page.span(before.from(), before.to() - 1)));
        }
        return new Evidence("event/" + (hit.has(VERB) ? "verb" : "noun"), pieces);
    }
}
