package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;

/** What somebody finds or loses, which tells whether he died: {@code لقي حتفه}, {@code فقدوا وظائفهم}. Places are tokens. */
final class HarmObject {
    /** Some of them or all, and nothing of theirs. */
    private static final Wordlist OF_THEM = Wordlist.of(HarmObject.class, "of-them");

    private static final int REACH = 20;

    private final Page page;

    HarmObject(Page page) {
        this.page = page;
    }

    /** {@code لقي … حتفه}: whether his death follows, before anything else befalls anybody. */
    boolean isDeath(int at, int end) {
        for (int t = at; t < Math.min(end, at + REACH); t++) {
            var sense = Sign.COMPLEMENT.sense(page, t);
            if (sense != null && sense.has(PRONOUN)) {
                return true;
            }
            if (t > at && page.hit(t, Harm.class) != null) {
                return false;
            }
        }
        return false;
    }

    /** {@code فقدوا وظائفهم}: something of theirs is lost, not they themselves. */
    boolean isTheirs(int t) {
        String word = page.word(t).folded();
        return page.tokens().isWord(t)
                && (word.endsWith("هم") || word.endsWith("هن"))
                && !page.is(t, Particle.Kind.PREPOSITION)
                && !page.isAny(t, OF_THEM);
    }
}
