package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;

/**
 * Places whose names are common words: behind a head without article a definite word is no adjective but the name,
 * {@code حي الكرامة}, {@code جبل الزيتون}; and so are any two words of which the first opens such names, {@code قرية عين الذهب}.
 */
final class WordPlaces {
    private static final Wordlist QUARTERS = Wordlist.of(WordPlaces.class, "quarters");
    /** What opens names of places of two words. */
    private static final Wordlist OPENERS = Wordlist.of(WordPlaces.class, "openers");

    /** What somebody is rather than what a place is called. */
    private static final Wordlist NEVER = Wordlist.of(WordPlaces.class, "never");

    private final Page page;
    private final NameWords words;
    private final Purposes purposes;

    WordPlaces(Page page, NameWords words, Purposes purposes) {
        this.page = page;
        this.words = words;
        this.purposes = purposes;
    }

    /** The name behind or of this head, or null. */
    NameMention built(Head head, Hit hit, int to) {
        int at = hit.to();
        if (hit.has(DEFINITE | KA) || at >= to || !page.tokens().isWord(at) || isDirection(head, hit)) {
            return null;
        }
        int opened = opened(at, to);
        int last = opened > 0 ? opened : isName(at) && !isOwned(head, at) ? at + 1 : -1;
        if (last < 0) {
            return null;
        }
        int first = isInside(hit.from()) ? hit.from() : at;
        return new NameMention(
                first, last, Type.LOC, null, null, null, null, words.because("name/place-word", hit.from(), last));
    }

    /** {@code مديرية الحصن جنوب المحافظة}: a part of a province and no office. */
    boolean isDistrict(Head head, Hit hit) {
        int next = hit.to() + 1;
        return head.word().equals("مديرية")
                && isName(hit.to())
                && (page.isAny(next, QUARTERS)
                        || page.isAny(next, "في", "من") && page.isAny(next + 1, "محافظه", "المحافظه"));
    }

    /** Where a name of two words or three ends, {@code بني زهير}, {@code كرم أبو سالم}; or -1. */
    private int opened(int t, int to) {
        if (!OPENERS.contains(page.word(t).folded()) || page.hit(t, Known.class) != null) {
            return -1;
        }
        int last = t + 1 < to && OPENERS.contains(page.word(t + 1).folded()) ? t + 1 : t;
        return last + 1 < to && isSecond(last + 1) ? last + 2 : -1;
    }

    private boolean isSecond(int t) {
        Sense first = page.word(t).senses() == 0 ? null : page.word(t).sense(0);
        return page.tokens().isWord(t)
                && page.word(t).sense(Particle.class) == null
                && (first == null || !first.has(CONJUNCTION))
                && page.word(t).folded().length() > 2;
    }

    /** A definite noun, and no word of somebody, of a body or of time. */
    private boolean isName(int t) {
        return page.isDefinite(t)
                && isCommonOnly(t)
                && page.hit(t, Known.class) == null
                && page.word(t).sense(Title.class) == null
                && !NEVER.contains(page.word(t).folded())
                && !words.isClause(t)
                && !words.isFor(t)
                && !words.isHonorific(t)
                && !words.beside().isEpithet(t)
                && !purposes.isField(t);
    }

    /** Whether the word has its article and nothing else stuck to it. */
    private boolean isCommonOnly(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.has(PRONOUN) || sense.lexeme() instanceof Particle) {
                return false;
            }
        }
        return word.folded().length() > 4;
    }

    /** {@code قريتي الجميلة} is mine, but {@code قريتي النخيل والعين} are two. */
    private boolean isOwned(Head head, int t) {
        return head.word().endsWith("تي") && !page.word(t + 1).folded().startsWith("و");
    }

    /** {@code من ناحية البحر}. */
    private boolean isDirection(Head head, Hit hit) {
        return head.word().equals("ناحية") && !hit.has(BA) && !page.isAny(hit.from() - 1, "في", "مركز", "بمركز");
    }

    private boolean isInside(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Head head && head.policy() == Head.Policy.INSIDE) {
                return true;
            }
        }
        return false;
    }
}
