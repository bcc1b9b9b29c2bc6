package org.isnad.event;

import static org.isnad.lexicon.Features.MASDAR;
import static org.isnad.lexicon.Features.PRONOUN;
import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** Reads verbal nouns that only say that a deed is begun, done or shared. */
final class Beginnings {
    private static final int REACH = 5;

    private Beginnings() {}

    /**
     * Where such a noun stands before the deed at a token, {@code بدء عملية},
     * {@code المشاركة في سلسلة هجمات}; or -1.
     */
    static int before(Page page, Phrases phrases, int deed) {
        for (int t = deed - 1; t >= Math.max(0, deed - REACH); t--) {
            Hit hit = page.hit(t, Carrier.class);
            if (hit != null) {
                boolean does =
                        hit.sense().lexeme() == Carrier.DOER || hit.sense().lexeme() == Carrier.MOUNTS;
                int next = page.is(hit.to(), "في") ? hit.to() + 1 : hit.to();
                boolean leads = does && hit.has(MASDAR) && !hit.has(VERB | PRONOUN);
                return leads && phrases.afterMeasures(next, deed) == deed ? hit.from() : -1;
            }
        }
        return -1;
    }
}
