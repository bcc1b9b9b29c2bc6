package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Nationality;

/** Men told by their nation alone: {@code حاول فلسطيني طعن جندي}. Places are tokens. */
final class Nationals {
    private Nationals() {}

    /** The nation of a man told without the article right after what can only be a verb; or null. */
    static Sense man(Page page, Names names, int t) {
        Sense nation = t > 0 && names.at(t - 1) == null ? page.word(t).sense(Nationality.class) : null;
        boolean one = nation != null && !nation.has(DEFINITE | PLURAL | CONJUNCTION | PREPOSITION | FEMININE);
        return one && page.isVerb(t - 1) && isOnlyVerb(page.word(t - 1)) ? nation : null;
    }

    private static boolean isOnlyVerb(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (!word.sense(i).has(VERB)) {
                return false;
            }
        }
        return true;
    }
}
