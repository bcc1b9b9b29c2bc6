package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.BitSet;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Means;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;

/** Words that tell with what a blow told before them is struck. Places are tokens. */
final class Weapons {
    private static final int CLAUSE = 8;

    private final Page page;
    /** Verbs of hitting that tell their weapon, so that they tell the blow. */
    private final BitSet armed = new BitSet();

    Weapons(Page page) {
        this.page = page;
    }

    /**
     * {@code قصف للجيش بقذائف الهاون}, {@code هجوم باستخدام غاز السارين}, {@code استهدفت المقاتلات بعدة غارات}.
     *
     * @param end where the words of the blow end
     * @param effect whether these tell only what came of a blow
     */
    boolean isOf(Hit blow, int end, boolean effect, Hit hit) {
        Trigger weapon = Trigger.of(hit);
        boolean use = weapon.isUse() && !hit.has(CONJUNCTION);
        boolean strikes = isStriking(blow);
        boolean with = hit.has(BA) || strikes && isCounted(hit);
        boolean means = with && !hit.has(VERB) && weapon.type() == Type.ASSAULT && weapon.mode() != null;
        means &= use || strikes || weapon.strength() < 3 && !"firearms".equals(weapon.mode());
        means &= use || !hit.has(MASDAR);
        boolean struck = means && Trigger.of(blow).type() == Type.ASSAULT && (strikes || !effect);
        int reach = use ? 3 * CLAUSE : CLAUSE;
        for (int t = end; struck && t < hit.from(); t++) {
            boolean verb = !use && page.isVerb(t);
            struck = hit.from() - end < reach && !verb && !page.is(t, Particle.Kind.COMPLEMENTIZER);
        }
        armed.set(blow.from(), armed.get(blow.from()) || struck && strikes);
        return struck;
    }

    /** {@code غارات استهدفت}: a verb of hitting that tells only what a blow told besides hit. */
    boolean isEffect(Hit hit) {
        return isStriking(hit) && !armed.get(hit.from());
    }

    /** {@code استهدفت}: a verb of hitting. */
    private boolean isStriking(Hit hit) {
        Hit carrier = hit.has(VERB) ? page.hit(hit.from(), Carrier.class) : null;
        return carrier != null && carrier.has(VERB) && carrier.sense().lexeme() == Carrier.STRIKES;
    }

    /** {@code بعدة غارات}: behind a number with a preposition. */
    private boolean isCounted(Hit hit) {
        return !hit.has(DEFINITE) && hit.from() > 0 && Means.isCount(page, hit.from() - 1);
    }
}
