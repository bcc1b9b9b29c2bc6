package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/** Tells whether a noun for people says whose they are, so that it names somebody known and counts nobody. */
final class Owned {
    private final Page page;

    Owned(Page page) {
        this.page = page;
    }

    boolean has(Hit hit) {
        return isHis(hit) || isOwned(hit);
    }

    /** {@code امرأة وطفلها}: who belongs to one counted just before counts as one, too. */
    boolean isKin(Hit hit, Draft draft) {
        Hit one = draft.joined ? page.hit(draft.from - 1, Person.class) : null;
        return one != null && !one.has(DEFINITE | PRONOUN) && one.has(SINGULAR) && hit.has(SINGULAR);
    }

    /** Whether somebody's pronoun ends it; {@code عنصر أمني} is nobody's. */
    private boolean isHis(Hit hit) {
        boolean adjective =
                hit.length() > 1 && page.words(hit.to() - 1, hit.to() - 1).endsWith("ي");
        return hit.has(PRONOUN) && !adjective;
    }

    /** {@code طفله} is his child, where {@code طفلة} is a girl. */
    private boolean isOwned(Hit hit) {
        if (hit.length() > 1 || !page.words(hit.from(), hit.from()).endsWith("ه")) {
            return false;
        }
        var word = page.word(hit.from());
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PRONOUN) && word.sense(i).lexeme() instanceof Person) {
                return true;
            }
        }
        return false;
    }
}
