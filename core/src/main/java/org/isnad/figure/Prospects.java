package org.isnad.figure;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;

/** What may come of something and has not come yet: {@code قد يؤدي الهجوم إلى مقتل}, {@code يخشى أن تسفر المعركة عن نزوح}. */
final class Prospects {
    private static final Wordlist RESULTING = Wordlist.of(Prospects.class, "resulting");
    private static final Wordlist COMING = Wordlist.of(Prospects.class, "coming");
    private static final Wordlist OPEN = Wordlist.of(Prospects.class, "open");
    /** From what comes about to the verb by which it does. */
    private static final int REACH = 8;

    private Prospects() {}

    /** Whether harm at a token comes of something that has not happened; {@code sentence} is where its sentence begins. */
    static boolean areTold(Page page, int at, int sentence) {
        for (int t = at - 1; t >= Math.max(sentence, at - REACH); t--) {
            if (page.isAny(t, COMING)) {
                return true;
            }
            if (page.isAny(t, RESULTING)) {
                return isOpen(page, t - 1);
            }
            if (!page.tokens().isWord(t) || page.is(t, Particle.Kind.RELATIVE) || page.isVerb(t)) {
                return false;
            }
        }
        return false;
    }

    /** {@code أن}, {@code قد}; but what {@code قبل أن} tells has happened. */
    private static boolean isOpen(Page page, int t) {
        return page.isAny(t, OPEN) || page.is(t, "ان") && !page.isAny(t - 1, "قبل", "بعد");
    }
}
