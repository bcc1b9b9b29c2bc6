package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/** Crowds that come together for something else than to protest: {@code تجمع المئات للاحتفال}. Places are tokens. */
final class Gatherings {
    private static final Wordlist FESTIVE = Wordlist.of(Gatherings.class, "festive");
    private static final int REACH = 16;

    private final Page page;

    Gatherings(Page page) {
        this.page = page;
    }

    /** Whether what a crowd does in the streets is told by a verb, and behind it such an aim, but no protest. */
    boolean isFestive(Hit hit) {
        Trigger trigger = Trigger.of(hit);
        if (trigger.type() != Type.PROTEST || !"demo".equals(trigger.mode()) || !hit.has(VERB)) {
            return false;
        }
        int stop = Math.min(page.size(), hit.to() + REACH);
        for (int t = hit.to(); t < stop && page.mark(t) != '.' && !isProtest(t); t++) {
            if (page.isAny(t, FESTIVE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isProtest(int t) {
        Hit other = page.hit(t, Trigger.class);
        return other != null && Trigger.of(other).type() == Type.PROTEST;
    }
}
