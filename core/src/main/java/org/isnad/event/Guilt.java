package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;

/**
 * Where a word that condemns tells of guilt found by a court: {@code المحكمة أدانت الصحفيين}, {@code أدين بالانتماء}, {@code إدانته
 * بالقتل}. Places are tokens.
 */
final class Guilt {
    private static final Wordlist CHARGES = Wordlist.of(Guilt.class, "charges");
    private static final Wordlist MANNERS = Wordlist.of(Guilt.class, "manners");
    private static final int NEAR = 6;

    private final Page page;
    private final Names names;

    Guilt(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** The hit, which may be null, with what it means here. */
    Hit meant(Hit hit) {
        if (hit == null || hit.length() > 1 || !Trigger.of(hit).mayConvict()) {
            return hit;
        }
        boolean found = hit.has(VERB) ? isFound(hit) : isTheirs(hit) && isCharge(hit.to());
        if (!found) {
            return hit;
        }
        int features = hit.has(VERB) ? hit.sense().features() : hit.sense().features() & ~LI | PRONOUN;
        return new Hit(new Sense(Trigger.of(hit).convicting(), features), hit.from(), hit.to());
    }

    private boolean isTheirs(Hit hit) {
        return page.word(hit.from()).folded().contains("ادانته");
    }

    /** By a court told before it, or of a charge: told of a passive, or right after who is charged. */
    private boolean isFound(Hit hit) {
        int next = hit.to();
        if (isPassive(hit.from())) {
            return charge(next) >= 0;
        }
        return hit.has(PAST) && (isCourtBefore(hit.from()) && isSomebody(next) || isCharge(afterAccused(hit)));
    }

    /** {@code أدين}, {@code أدينوا}. */
    private boolean isPassive(int t) {
        String word = page.word(t).folded();
        int stem = word.startsWith("و") || word.startsWith("ف") ? 1 : 0;
        return word.startsWith("ادين", stem);
    }

    /** Where the charge stands within the clause, or -1. */
    private int charge(int from) {
        for (int t = from; t < from + NEAR && page.tokens().isWord(t) && page.mark(t) == 0; t++) {
            if (isCharge(t)) {
                return t;
            }
        }
        return -1;
    }

    /** Behind whoever is charged, told by his name or a pronoun right after the verb. */
    private int afterAccused(Hit hit) {
        NameMention name = names.at(hit.to());
        boolean man = name != null && name.type() == Entity.Type.PER && name.from() == hit.to();
        return man ? name.to() : hit.has(PRONOUN) ? hit.to() : -1;
    }

    /** {@code المحكمة أدانت}, {@code كانت محكمة تركية قد أدانت}: whether a court stands before a verb in its clause. */
    private boolean isCourtBefore(int verb) {
        for (int t = verb - 1; t > verb - NEAR && t >= 0 && page.tokens().isWord(t); t--) {
            if (Statute.COURT.at(page, t)) {
                return !page.is(t - 1, Particle.Kind.PREPOSITION);
            }
            if (page.mark(t + 1) != 0 || page.isVerb(t) && names.at(t) == null) {
                return false;
            }
        }
        return false;
    }

    private boolean isSomebody(int t) {
        NameMention name = names.at(t);
        return name != null && name.type() == Entity.Type.PER
                || page.hit(t, Side.class) != null
                || page.hit(t, Title.class) != null;
    }

    /** {@code بتهمة}, {@code بالتجسس}: what somebody is found guilty of, where {@code بشدة} says how hard he is condemned. */
    private boolean isCharge(int t) {
        boolean by = t > 0
                && page.tokens().isWord(t)
                && page.word(t).folded().startsWith("ب")
                && names.at(t) == null
                && !page.is(t, Particle.Kind.PREPOSITION)
                && !page.isAny(t, MANNERS);
        Hit deed = by ? page.hit(t, Trigger.class) : null;
        Sense common = by ? page.word(t).sense(Common.class) : null;
        return deed != null && deed.has(BA)
                || common != null && common.has(BA)
                || by
                        && (page.words(t, t).startsWith("بال")
                                || page.isAny(t, CHARGES)
                                || page.words(t, t).length() == 1);
    }
}
