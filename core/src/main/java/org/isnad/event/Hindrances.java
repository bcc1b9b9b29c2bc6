package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Status;

/** {@code منعت تركيا الوفد من زيارة القاعدة}: what somebody is kept from, which has not been. Places are tokens. */
final class Hindrances {
    private static final Wordlist NEGATIONS = Wordlist.of(Hindrances.class, "negations");
    private static final int REACH = 8;
    private static final int NEAR = 6;

    private final Page page;

    Hindrances(Page page) {
        this.page = page;
    }

    /** What keeping somebody from it says of a happening told by a verbal noun after {@code من}, or null. */
    Status of(Happening happening) {
        int from = happening.hit.from() - 1;
        if (!page.is(from, "من") || !happening.hit.has(MASDAR) || happening.hit.has(DEFINITE)) {
            return null;
        }
        for (int t = from - 1; t >= Math.max(happening.from, from - REACH) && page.mark(t) != '،'; t--) {
            Sense hindering = hindering(t);
            if (hindering != null) {
                return isDone(hindering, t, happening.from) ? Status.DENIED : Status.HYPOTHETICAL;
            }
            if (page.is(t, "من") || page.isVerb(t)) {
                return null;
            }
        }
        return null;
    }

    /** {@code رفض الرئيس الموافقة}: whether it is what somebody refuses to agree to, to support or to yield. */
    boolean isRefused(Happening happening) {
        boolean words = switch (happening.type()) {
            case AGREE, CONCEDE, SUPPORT -> true;
            default -> false;
        };
        int noun = happening.hit.from();
        if (!words || !happening.hit.has(MASDAR) || happening.hit.has(VERB | PREPOSITION | CONJUNCTION | PRONOUN)) {
            return false;
        }
        for (int t = noun - 1; t >= Math.max(happening.from, noun - NEAR) && page.mark(t) == 0; t--) {
            Hit deed = page.hit(t, Trigger.class);
            if (deed != null) {
                boolean refuses = deed.length() == 1 && Trigger.of(deed).lemma().equals("رفض") && !page.isDefinite(t);
                return refuses && !page.isAny(t - 1, NEGATIONS);
            }
            if (page.isVerb(t) || page.is(t, Particle.Kind.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    /** {@code منعت}: a past tense, as {@code منع} is only where it opens its clause. */
    private boolean isDone(Sense hindering, int t, int from) {
        boolean opens = t == from || page.mark(t - 1) != 0 || !page.is(t, "منع");
        return opens && hindering.has(PAST) && !page.isAny(t - 1, NEGATIONS);
    }

    /** The sense of a word in which it keeps somebody from something, or null. */
    private Sense hindering(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Trigger trigger && trigger.lemma().equals("منع")) {
                return sense;
            }
        }
        return null;
    }
}
