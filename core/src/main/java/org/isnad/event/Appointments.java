package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/**
 * Whether a meeting told by a noun is to come by what is said of it farther on: {@code زيارة الوزير فلان المرتقبة}, {@code اجتماعا بين
 * فلان وفلان من المقرر أن ينعقد}. Places are tokens.
 */
final class Appointments {
    private static final int REACH = 16;

    private static final Wordlist HELD = Wordlist.of(Appointments.class, "held");
    private static final Wordlist TO_BE_HELD = Wordlist.of(Appointments.class, "to-be-held");
    private static final Wordlist HIS = Wordlist.of(Appointments.class, "his");
    private static final Wordlist HER = Wordlist.of(Appointments.class, "her");

    private final Page page;

    Appointments(Page page) {
        this.page = page;
    }

    boolean isAhead(Happening happening) {
        Hit hit = happening.hit;
        if (happening.type() != Type.CONSULT || hit.has(VERB)) {
            return false;
        }
        if (page.isAny(hit.to(), "قادم", "قادمه", "مقبله")) {
            return true;
        }
        boolean she = page.word(hit.from()).folded().endsWith("ه");
        for (int t = hit.to(); t < Math.min(happening.to - 2, hit.to() + REACH) && !ends(t); t++) {
            boolean due = page.is(t, "من") && page.isAny(t + 1, HIS) || page.isAny(t, "يفترض", "يتوقع");
            int that = page.is(t, "من") ? t + 2 : t + 1;
            if (due && page.is(that, "ان")) {
                return page.isAny(that + 1, HELD);
            }
            if (page.isAny(t, TO_BE_HELD) || page.isAny(t, she ? HER : HIS)) {
                return true;
            }
            if (page.isVerb(t)) {
                return false;
            }
        }
        return false;
    }

    private boolean ends(int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.is(t, Particle.Kind.RELATIVE) && !page.isAny(t + 1, TO_BE_HELD)
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.hit(t, Trigger.class) != null
                        && Trigger.of(page.hit(t, Trigger.class)).type() == Type.CONSULT;
    }
}
