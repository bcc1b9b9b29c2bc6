package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
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

    /** Whether a lone {@code قتيل} counts as one: after a verb of falling, left behind, or said to be one; not {@code أرداه قتيلا}. */
    boolean isOneHarmed(Count count, Reach reach) {
        boolean said = count.to() > count.at() + 1;
        boolean fallen = reach.to() == count.from() && !count.accusative();
        boolean object = count.accusative() && count.kind() == Kind.KILLED && Sign.LEAVES.at(page, count.from() - 1);
        return !count.definite() && (!count.governed() && (said || fallen || object) || isFound(count));
    }

    /** {@code العثور على جثة رجل}, {@code انتشال جثة شاب}. */
    private boolean isFound(Count count) {
        int before = count.from() - (page.is(count.from() - 1, "علي") ? 2 : 1);
        Hit who = Sign.FOUND.at(page, before) ? page.hit(count.end(), Person.class) : null;
        boolean his = page.words(count.end(), count.end()).endsWith("ه");
        return who != null && !his && who.has(SINGULAR) && !who.has(DEFINITE | PRONOUN | CONJUNCTION | PREPOSITION);
    }
}
