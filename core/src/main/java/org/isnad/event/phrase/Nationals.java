package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.name.Names;
import org.isnad.name.Nationality;

/** Men told by their nation alone: {@code حاول فلسطيني طعن جندي}. Places are tokens. */
public final class Nationals {
    private static final int ASIDE = 6;

    private Nationals() {}

    /** The nation of a man told without the article right after what can only be a verb; or null. */
    static Sense man(Page page, Names names, int t) {
        Sense nation = t > 0 && names.at(t - 1) == null ? page.word(t).sense(Nationality.class) : null;
        boolean one = nation != null && !nation.has(DEFINITE | PLURAL | CONJUNCTION | PREPOSITION);
        boolean verb = one && !nation.has(FEMININE) && page.isVerb(t - 1) && isOnlyVerb(page.word(t - 1));
        return verb || one && isDoer(page, t) ? nation : null;
    }

    /** {@code قتل فلسطيني جنديا}: whether a nation right after what may be a verb tells a man, whose object in the accusative stands next. */
    public static boolean isDoer(Page page, int nation) {
        boolean told = nation > 0 && page.word(nation - 1).mayHave(VERB);
        Hit object = told ? page.hit(pastAside(page, nation + 1), Side.class) : null;
        return object != null
                && object.has(ACCUSATIVE)
                && !object.has(CONJUNCTION | PREPOSITION | PRONOUN)
                && page.word(nation).sense(Nationality.class) != null
                && !page.word(nation).sense(Nationality.class).has(ACCUSATIVE);
    }

    /** {@code ، الأحد، جنديا}: past a few words between commas, or the token itself. */
    private static int pastAside(Page page, int t) {
        for (int i = t + 2; page.isComma(t) && i < Math.min(page.size(), t + ASIDE); i++) {
            if (page.isComma(i)) {
                return i + 1;
            }
        }
        return t;
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
