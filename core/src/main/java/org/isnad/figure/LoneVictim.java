package org.isnad.figure;

import org.isnad.figure.Count.Noun;
import org.isnad.figure.Harm.Force;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Figure.Kind;

/** A lone noun some words after a verb of harm, and whether it names the victim: {@code قتلت الشرطة الأربعاء مسلحا}. */
final class LoneVictim {
    private static final int REACH = 6;

    private final Page page;
    private final LoneNoun lone;

    LoneVictim(Page page) {
        this.page = page;
        this.lone = new LoneNoun(page);
    }

    boolean isReached(Count count, Hit harm, Kind kind, boolean crossed) {
        Force force = ((Harm) harm.sense().lexeme()).force();
        boolean plain = force == Force.PLAIN;
        String before = page.word(count.from() - 1).folded();
        boolean object = count.accusative()
                || before.startsWith("ال")
                || before.equals("بالرصاص")
                || endsInPronoun(count.from() - 1)
                || count.governed();
        boolean person = count.noun() == Noun.PERSON || count.noun() == Noun.ADJECTIVE && !crossed && isApart(count);
        boolean forced = plain || force == Force.WEAK && !crossed && isVictim(count, kind);
        return person
                && count.from() - harm.to() <= REACH
                && (object && forced || plain && isBehindAdverbs(count, harm))
                && lone.isOne(count);
    }

    /** {@code قتلت الشرطة الأربعاء مسلحا}: an adjective would have the article as well. */
    private boolean isApart(Count count) {
        return count.accusative() && page.isDefinite(count.from() - 1);
    }

    /** {@code أوقف الأمن رجلا}: whom a verb that tells other things, too, does harm to. */
    private boolean isVictim(Count count, Kind kind) {
        return count.accusative() && kind != Kind.DISPLACED && page.isDefinite(count.from() - 1);
    }

    /** {@code قتل أمس رجل}, {@code أصيبت كذلك امرأة}. */
    private boolean isBehindAdverbs(Count count, Hit harm) {
        boolean only = true;
        for (int t = harm.to(); only && t < count.from(); t++) {
            only = Sign.DAY.at(page, t) || page.isAny(t, "كذلك", "ايضا", "الاول", "بالرصاص");
        }
        return only;
    }

    /** {@code شنه}: who stands next does something, nothing befalls him. */
    boolean endsInPronoun(int t) {
        if (!page.tokens().isWord(t)) {
            return false;
        }
        String word = page.words(t, t);
        return word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
    }
}
