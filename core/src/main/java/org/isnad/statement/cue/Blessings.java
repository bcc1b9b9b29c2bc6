package org.isnad.statement.cue;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** What is wished a ruler right behind his name or a verb of his: {@code - حفظه الله -}. Places are tokens. */
final class Blessings {
    private static final Wordlist WISHES = Wordlist.of(Blessings.class, "wishes");

    private final Page page;

    Blessings(Page page) {
        this.page = page;
    }

    /** Past {@code - حفظه الله -}, said of a ruler, or this place itself. */
    int past(int t) {
        int wish = isDash(t) ? t + 1 : t;
        if (!page.isAny(wish, WISHES) || !page.is(wish + 1, "الله")) {
            return t;
        }
        int end = page.isAny(wish + 2, "ورعاه", "وايده", "تعالي") ? wish + 3 : wish + 2;
        return isDash(end) ? end + 1 : end;
    }

    private boolean isDash(int t) {
        char mark = page.mark(t);
        return mark != 0 && !page.isComma(t) && mark != '؛' && mark != ';' && mark != '.' && mark != ':'
                || page.word(t).folded().isEmpty();
    }
}
