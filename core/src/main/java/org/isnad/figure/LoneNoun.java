package org.isnad.figure;

import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Figure.Kind;

/** Tells whether a noun in the singular, without a number, counts as one. */
final class LoneNoun {
    private final Page page;

    LoneNoun(Page page) {
        this.page = page;
    }

    /** Whether a lone noun says one person, unnamed: {@code مدني}, not {@code قائد الجيش}. */
    boolean isOne(Count count) {
        if (count.definite()) {
            return false;
        }
        int next = count.end();
        boolean owned = page.word(next).folded().startsWith("ال")
                && !Sign.DAY.at(page, next)
                && !count.accusative()
                && count.noun() != Noun.HARMED
                && count.to() == count.at() + 1;
        boolean titled = count.noun() == Noun.TITLE && count.end() == count.to() && !isOpen(next);
        return !owned && !titled;
    }

    /** Whether no name can start here. */
    private boolean isOpen(int t) {
        return !page.tokens().isWord(t)
                || Sign.RANK.at(page, t)
                || page.is(t, Particle.Kind.PREPOSITION)
                || page.word(t).folded().startsWith("و")
                || page.word(t).folded().startsWith("ب");
    }

    /** Whether a lone {@code قتيل} counts as one: after a verb of falling, as an object, or said to be one. */
    boolean isOneHarmed(Count count, Reach reach) {
        boolean said = count.to() > count.at() + 1;
        boolean fallen = reach.to() == count.from() && !count.accusative();
        boolean object = reach.to() < 0 && count.accusative() && count.kind() == Kind.KILLED && !count.joined();
        return !count.governed() && !count.definite() && (said || fallen || object);
    }
}
