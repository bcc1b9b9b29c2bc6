package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Figure.Kind;

/** Tells whether a noun in the singular, without a number, counts as one. */
final class LoneNoun {
    private static final Wordlist RESULTING = Wordlist.of(LoneNoun.class, "resulting");
    /** When and by whom a body was found is told in no more words. */
    private static final int FINDING = 4;
    /** Where {@code على} says what was found, in no more than these. */
    private static final int FINDING_UPON = 8;

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
                && count.end() == count.at() + 1;
        boolean titled = count.noun() == Noun.TITLE && count.end() == count.to() && !isOpen(next);
        return !owned && !titled;
    }

    /** Whether no name can start here. */
    private boolean isOpen(int t) {
        return !page.tokens().isWord(t)
                || Sign.RANK.at(page, t)
                || page.is(t, Particle.Kind.PREPOSITION)
                || page.word(t).folded().startsWith("و") && !page.isAny(t, "وزراء", "وزير", "وفد", "وكاله", "وحده")
                || page.word(t).folded().startsWith("ب");
    }

    /** Whether a lone {@code قتيل} counts as one: after a verb of falling, left behind, or said to be one; not {@code أرداه قتيلا}. */
    boolean isOneHarmed(Count count, Reach reach) {
        if (page.isAny(count.at(), "جثه", "جثمان")) {
            return !count.definite() && isFound(count);
        }
        boolean said = count.to() > count.at() + 1;
        boolean fallen = reach.to() == count.from() && !count.accusative();
        boolean left = isLeft(count) || page.isAny(count.from() - 1, "وقوع", "بوقوع");
        return !count.definite() && (!count.governed() && (said || fallen) || left || isFound(count));
    }

    /** {@code خلف قتيلا}, {@code أوقع الهجوم قتيلا}, {@code أسفر عن قتيل}. */
    private boolean isLeft(Count count) {
        int before = count.from() - 1;
        if (count.accusative()) {
            return count.kind() == Kind.KILLED
                    && (Sign.LEAVES.at(page, before) || page.isDefinite(before) && Sign.LEAVES.at(page, before - 1));
        }
        return page.is(before, "عن") && (page.isAny(before - 1, RESULTING) || page.isAny(before - 2, RESULTING));
    }

    /** {@code العثور على جثة رجل}, {@code انتشال جثة شاب}. */
    private boolean isFound(Count count) {
        boolean upon = page.is(count.from() - 1, "علي");
        int before = count.from() - (upon ? 2 : 1);
        int last = Math.max(0, before - (upon ? FINDING_UPON : FINDING));
        while (before > last
                && (upon ? goesOn(before) : Sign.DAY.at(page, before) || page.isDefinite(before))
                && !Sign.FOUND.at(page, before)) {
            before--;
        }
        Hit who = Sign.FOUND.at(page, before) ? page.hit(count.end(), Person.class) : null;
        boolean his = page.words(count.end(), count.end()).endsWith("ه");
        return who != null && !his && who.has(SINGULAR) && !who.has(DEFINITE | PRONOUN | CONJUNCTION | PREPOSITION);
    }
    /** {@code عثر رعاة صباح اليوم على}: whether a word may stand between the finding and what is found. */
    private boolean goesOn(int t) {
        return page.tokens().isWord(t) && !Sign.BREAKER.at(page, t);
    }
}
