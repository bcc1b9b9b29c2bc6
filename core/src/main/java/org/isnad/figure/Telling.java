package org.isnad.figure;

import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;

/** A word that tells of harm; a sentence without one holds no figure. */
sealed interface Telling extends Lexeme permits Harm, Harmed {
    static boolean startsAt(Page page, int token) {
        return page.hit(token, Harm.class) != null || page.hit(token, Harmed.class) != null;
    }
}
