package org.isnad.event;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Event.Type;

/**
 * Leaving an agreement is no retreat: {@code الانسحاب منه} after {@code الاتفاق}, {@code انسحاب واشنطن} where that has been told
 * before. For one article, sentence by sentence. Places are tokens.
 */
final class Withdrawals {
    private static final int REACH = 12;
    private static final int FAR = 30;

    private final Page page;
    private final Names names;
    /** Whether what was left last is an agreement. */
    private boolean broken;

    Withdrawals(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** The hit, which may be null, with what its verb means here. */
    Hit meant(Hit hit) {
        Trigger trigger = hit == null ? null : Trigger.of(hit);
        if (trigger == null
                || !"withdraw".equals(trigger.mode())
                || !trigger.lemma().startsWith("انسح")) {
            return hit;
        }
        if (trigger.type() == Type.SANCTION) {
            broken = true;
            return hit;
        }
        broken = isBroken(hit);
        return broken ? new Hit(new Sense(trigger.breaking(), hit.sense().features()), hit.from(), hit.to()) : hit;
    }

    /** Whether an agreement is left, as what stands after the verb, or else was told last, shows. */
    private boolean isBroken(Hit hit) {
        for (int t = Math.min(hit.from() + 1, page.size()); t < Math.min(page.size(), hit.to() + REACH); t++) {
            if (page.isAny(t, "منه", "منها")) {
                return isTreaty(t, hit.from());
            }
            if (page.is(t, "من")) {
                return opensTreaty(t + 1);
            }
            if (page.mark(t) == '.' || page.is(t, Particle.Kind.COMPLEMENTIZER) || t > hit.to() && page.isVerb(t)) {
                return broken;
            }
        }
        return broken;
    }

    /** {@code من هذا الاتفاق}. */
    private boolean opensTreaty(int t) {
        int at = page.is(t, Particle.Kind.DEMONSTRATIVE) ? t + 1 : t;
        return at < page.size() && names.at(at) == null && Statute.TREATY.at(page, at);
    }

    /** Whether the pronoun means an agreement told before it, nearer than any place of its gender. */
    private boolean isTreaty(int pronoun, int verb) {
        boolean she = page.is(pronoun, "منها");
        int least = Math.max(page.sentenceFrom(verb), verb - FAR);
        for (int t = verb - 1; t >= least; t--) {
            NameMention name = names.at(t);
            boolean feminine = page.word(t).folded().endsWith("ه");
            if (name == null && feminine == she && Statute.TREATY.at(page, t)) {
                return true;
            }
            if (she && name != null && name.type() == Entity.Type.LOC) {
                return false;
            }
        }
        return false;
    }
}
