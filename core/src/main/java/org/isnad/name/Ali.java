package org.isnad.name;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;

/** {@code علي} as a name, and as the preposition {@code على} without its dotless letter, as some papers spell it. */
final class Ali {
    private static final int OFTEN = 3;

    private final Page page;
    private final NameWords words;
    private Boolean apart;

    Ali(Page page, NameWords words) {
        this.page = page;
        this.words = words;
    }

    /** Whether it is the name in the middle or at the end of one: {@code محمد علي نجفي}, {@code محمد الحاج علي}. */
    boolean goesOn(int t, int stop) {
        boolean family = page.isAny(t - 1, "الحاج", "الشيخ", "السيد");
        return isSpelt(t) && (family || isNamed(t, stop) || isSureBefore(t + 1) || isTold(t));
    }

    /** Whether it opens no name: {@code المحافظين علي تقاليدهم}, but {@code قال علي القرة داغي}. */
    boolean isPreposition(int t, Titles titles) {
        if (!isSpelt(t) || isTold(t) || isNamed(t, t + 2)) {
            return false;
        }
        boolean titled = titles.isRightBefore(t) && !page.isAny(t - 1, "المشرف", "العام");
        return !titled && !((words.isSpoken(t) || titles.before(t)) && isSureBefore(t + 1));
    }

    /** Whether it is the name and no preposition wherever it opens one. */
    boolean isSure(int t) {
        return isSpelt(t) && (isTold(t) || isToldApart());
    }

    private boolean isSpelt(int t) {
        return page.words(t, t).equals("علي");
    }

    /** {@code علي محمد}, {@code علي المنصوري}, {@code علي،}, {@code علي في}. */
    private boolean isNamed(int t, int stop) {
        return t + 1 >= stop
                || !page.tokens().isWord(t + 1)
                || words.isNamelike(t + 1, stop)
                || words.isNisba(t + 1)
                || page.is(t + 1, Particle.Kind.PREPOSITION) && !page.is(t + 1, "من")
                || page.words(t + 1, t + 1).equals("إن");
    }

    /** Whether the words beside it, of which the tables know one as a name, tell it already. */
    private boolean isTold(int t) {
        return page.word(t).sense(Particle.class) == null;
    }

    /** {@code قال علي القرة داغي}: whether a word that no preposition stands before follows, where the article tells the two apart. */
    private boolean isSureBefore(int t) {
        return page.word(t).sense(Particle.class) == null && isToldApart();
    }

    /** Whether the article spells the preposition with its own letter. */
    private boolean isToldApart() {
        if (apart == null) {
            int seen = 0;
            for (int t = 0; t < page.size() && seen < OFTEN; t++) {
                seen += page.words(t, t).endsWith("على") ? 1 : 0;
            }
            apart = seen == OFTEN;
        }
        return apart;
    }
}
