package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.reading.Event.Type;

/** Finds the words of a sentence that tell events. */
final class Triggers {
    private static final int SPORTING = 3;
    private static final int GOVERNED = 6;

    private final Page page;
    private final Names names;

    Triggers(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** News of sport speaks of attacks and battles on every line. */
    boolean isSport() {
        int sport = 0;
        for (int t = 0; t < page.size() && sport < SPORTING; t++) {
            sport += nature(t) == Nature.SPORT ? 1 : 0;
        }
        return sport >= SPORTING;
    }

    private Nature nature(int t) {
        Hit hit = page.hit(t, Nature.class);
        return hit == null ? null : (Nature) hit.sense().lexeme();
    }

    /** All triggers between these tokens, deaths without a cause too. */
    List<Hit> in(int from, int to) {
        List<Hit> triggers = new ArrayList<>(4);
        for (int t = from; t < to; t++) {
            Hit hit = at(t);
            if (hit != null) {
                triggers.add(hit);
                t = hit.to() - 1;
            }
        }
        return triggers;
    }

    /** Whether one of these is a blow by which people came to harm. */
    boolean tellMeans(List<Hit> triggers) {
        for (Hit hit : triggers) {
            if (((Trigger) hit.sense().lexeme()).type() == Type.ASSAULT && !isEffect(hit)) {
                return true;
            }
        }
        return false;
    }

    /** A harm, or a verb of hitting, which tells no more where the blow itself is told. */
    boolean isEffect(Hit hit) {
        Hit carrier = hit.has(VERB) ? page.hit(hit.from(), Carrier.class) : null;
        return ((Trigger) hit.sense().lexeme()).isEffect()
                || carrier != null && carrier.has(VERB) && carrier.sense().lexeme() == Carrier.STRIKES;
    }

    /** A sentence of accidents, disasters or disease. */
    boolean isByNature(int from, int to) {
        for (int t = from; t < to; t++) {
            Nature nature = nature(t);
            if (nature == Nature.ACCIDENT || nature == Nature.DISASTER || nature == Nature.DISEASE) {
                return true;
            }
        }
        return false;
    }

    /** The strongest of the longest triggers that start here, outside names. */
    private Hit at(int t) {
        if (names.at(t) != null || !page.tokens().isWord(t)) {
            return null;
        }
        Hit best = null;
        for (Hit hit : page.words().phrases(t)) {
            best = hit.has(VERB) && isNounPlace(t) ? best : better(best, hit);
        }
        if (best == null) {
            Word word = page.word(t);
            for (int i = 0; i < word.senses(); i++) {
                Sense sense = word.sense(i);
                if (sense.lexeme() instanceof Trigger
                        && !page.is(t, Particle.Kind.PREPOSITION)
                        && !(sense.has(VERB) && isNounPlace(t))
                        && !(sense.has(VERB) && sense.has(PRONOUN) && !takesObject(sense))) {
                    best = better(best, new Hit(sense, t, t + 1));
                }
            }
        }
        if (best != null && ((Trigger) best.sense().lexeme()).isGoverned() && !isSetGoing(t)) {
            return null;
        }
        Hit nature = best == null ? null : page.hit(t, Nature.class);
        return nature != null && nature.length() > best.length() ? null : best;
    }

    /** {@code أسفه} is his regret, since one does not regret somebody. */
    private static boolean takesObject(Sense sense) {
        return ((Trigger) sense.lexeme()).takesObject();
    }

    /** Where {@code قصف} is a noun and no verb: after a preposition, a quantity, a verb, or before a nation. */
    private boolean isNounPlace(int t) {
        return page.is(t - 1, Particle.Kind.PREPOSITION)
                || page.is(t - 1, Particle.Kind.QUANTITY)
                || page.is(t - 1, Particle.Kind.DEMONSTRATIVE)
                || page.word(t - 1).sense(Carrier.class) != null && page.isVerb(t - 1)
                || isBareNation(t + 1)
                || isGoverned(t);
    }

    /** {@code أطلق المسلحون النار}. */
    private boolean isSetGoing(int t) {
        for (int i = t - 1; i >= Math.max(0, t - GOVERNED - 2) && page.tokens().isWord(i); i--) {
            Hit carrier = page.hit(i, Carrier.class);
            if (carrier != null && carrier.has(VERB)) {
                return carrier.sense().lexeme() == Carrier.MOUNTS;
            }
        }
        return false;
    }

    /** {@code قررت السلطات فرض}: a verb before has taken its subject, and its object stands here. */
    private boolean isGoverned(int t) {
        for (int i = t - 1; i >= Math.max(0, t - GOVERNED); i--) {
            if (page.mark(i) != 0 && page.mark(i) != '"' || !page.tokens().isWord(i) || page.word(t).folded().startsWith("و")
                    || page.is(i, Particle.Kind.COMPLEMENTIZER)
                    || page.is(i, Particle.Kind.RELATIVE)
                    || page.is(i, Particle.Kind.MODAL)) {
                return false;
            }
            Hit carrier = page.hit(i, Carrier.class);
            if (carrier != null && carrier.has(VERB) && carrier.sense().lexeme() != Carrier.HARMS) {
                return true;
            }
        }
        return false;
    }

    private boolean isBareNation(int t) {
        Sense nation = page.word(t).sense(Nationality.class);
        return nation != null && !nation.has(DEFINITE | PLURAL | PREPOSITION | CONJUNCTION | ACCUSATIVE) && names.at(t) == null;
    }

    private static Hit better(Hit best, Hit hit) {
        if (!(hit.sense().lexeme() instanceof Trigger trigger)) {
            return best;
        }
        if (best == null || hit.length() > best.length()) {
            return hit;
        }
        Trigger other = (Trigger) best.sense().lexeme();
        boolean stronger = trigger.strength() > other.strength()
                || trigger == other && hit.has(VERB) && !best.has(VERB);
        return hit.length() == best.length() && stronger ? hit : best;
    }
}
