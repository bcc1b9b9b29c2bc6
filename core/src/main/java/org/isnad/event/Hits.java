package org.isnad.event;

import static org.isnad.lexicon.Features.PAST;

import java.util.List;
import java.util.function.Predicate;
import org.isnad.event.lexicon.Carrier;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** Verbs of hitting that tell a blow whose outcome is told behind them: {@code استهدفت سيارة، ما أدى إلى مقتل ثلاثة}. Places are tokens. */
final class Hits {
    /** Words between the verb and what it led to. */
    private static final int CLAUSE = 24;
    /** Words between what it led to and a harm. */
    private static final int HARM = 10;

    private final Page page;

    Hits(Page page) {
        this.page = page;
    }

    /** Whether a harm is told as what a verb of hitting in the same sentence led to. */
    boolean isOutcome(List<Hit> found, Hit harm, Predicate<Hit> striking) {
        int led = led(harm);
        return led >= 0
                && found.stream().anyMatch(hit -> hit.to() <= led && led - hit.to() < CLAUSE && striking.test(hit));
    }

    /** {@code ما أدى إلى مقتل ثلاثة وإصابة آخرين}: where the clause stands that a harm belongs to; or -1. */
    private int led(Hit harm) {
        for (int t = harm.from() - 1; t >= Math.max(1, harm.from() - HARM) && page.mark(t) != '.'; t--) {
            Hit carrier = page.isAny(t - 1, "ما", "مما") ? page.hit(t, Carrier.class) : null;
            if (carrier != null && carrier.has(PAST) && carrier.sense().lexeme() == Carrier.HARMS) {
                return t - 1;
            }
        }
        return -1;
    }
}
