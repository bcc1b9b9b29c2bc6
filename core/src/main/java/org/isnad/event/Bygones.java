package org.isnad.event;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;

/** Whether what goes on by its word is told to be over: a war of long ago, what somebody was doing. Places are tokens. */
final class Bygones {
    private static final int AUXILIARY = 6;
    private static final Wordlist ENDED = Wordlist.of(Bygones.class, "ended");

    private final Page page;

    Bygones(Page page) {
        this.page = page;
    }

    /** {@code بعد حملة عسكرية}, {@code الحرب العالمية}, {@code الحرب الأهلية (1975-1990)}: told by its name, years or a word to be over. */
    boolean isOver(Hit war) {
        int next = war.to();
        if (page.isAny(war.from() - 1, "بعد", "عقب", "اثر")) {
            return true;
        }
        int t = page.is(next, "الاهليه") || page.is(next, "العراقيه") ? next + 1 : next;
        return page.isAny(t, ENDED) || t < page.size() && page.words(t, t).startsWith("19");
    }

    /** {@code كان الناس يتعرضون}, {@code كانت تشهد}: whether what a verb in the present tells is over. */
    boolean wasSo(int verb, int from) {
        for (int t = verb - 1; t >= Math.max(from, verb - AUXILIARY) && page.mark(t) == 0; t--) {
            if (page.isAny(t, "كان", "وكان", "كانت", "وكانت", "كانوا", "وكانوا")) {
                return true;
            }
            boolean other = page.isVerb(t) || page.is(t, Particle.Kind.COMPLEMENTIZER);
            if (other || page.is(t, Particle.Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }
}
