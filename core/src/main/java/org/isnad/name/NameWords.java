package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;

/** What the rules for names ask about single words of a page. */
final class NameWords {
    private final Page page;

    NameWords(Page page) {
        this.page = page;
    }

    /** The part of a name that the word is as it stands, without conjunction or preposition; or null. */
    NamePart part(int t) {
        Word word = page.word(t);
        NamePart first = null;
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof NamePart part && !sense.has(PREPOSITION | CONJUNCTION)) {
                first = first == null || part == NamePart.LINK ? part : first;
            }
        }
        return first;
    }

    /** Whether a listed name is only found by taking clitics off a word that means something as it stands. */
    boolean isRatherAWord(int t, Sense name) {
        Word word = page.word(t);
        return name.has(PREPOSITION | CONJUNCTION)
                && word.senses() > 0
                && !word.sense(0).has(PREPOSITION | CONJUNCTION)
                && !(word.sense(0).lexeme() instanceof NamePart);
    }

    boolean isAdjective(int t) {
        Sense sense = page.word(t).sense(Common.class);
        return sense != null && sense.lexeme() == Common.ADJECTIVE && !sense.has(PREPOSITION | CONJUNCTION);
    }

    /** Whether a noun phrase ends before this word, though it looks definite. */
    boolean isClause(int t) {
        return page.is(t, Particle.Kind.RELATIVE)
                || page.is(t, Particle.Kind.DEMONSTRATIVE)
                || page.word(t).is("اليوم");
    }

    /** Whether no table knows the word, so that it is likely a name. */
    boolean isUnknown(int t) {
        if (!page.tokens().isWord(t)) {
            return false;
        }
        Word word = page.word(t);
        return word.senses() == 0
                && word.folded().length() > 1
                && !isJoinedDefinite(word.folded())
                && word.folded().charAt(0) >= 0x600;
    }

    /** {@code والشربيني}, but not {@code والتون}. */
    private static boolean isJoinedDefinite(String folded) {
        return folded.startsWith("وال") && folded.length() > 6;
    }

    /** Whether the word, as it stands, is a common noun or adjective. */
    boolean isCommon(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Common common
                    && common != Common.VERB
                    && !sense.has(CONJUNCTION | PREPOSITION | PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    static boolean isBare(Sense sense) {
        return sense != null && !sense.has(PREPOSITION | CONJUNCTION);
    }

    /** The adjective of nationality that the word is as it stands, or null. */
    Sense nationality(int t) {
        Sense sense = page.word(t).sense(Nationality.class);
        return sense == null || sense.has(PREPOSITION | CONJUNCTION | PRONOUN) ? null : sense;
    }

    /** What the gazetteers list at a token, or null. */
    Known known(int t) {
        Hit hit = page.hit(t, Known.class);
        return hit == null ? null : (Known) hit.sense().lexeme();
    }

    /** Whether a head opens here that stays outside a listed name: {@code محافظة}, {@code حركة}, {@code صحيفة}. */
    boolean isOutsideHead(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Head head && head.policy() == Head.Policy.TRIMMED) {
                return !sense.has(DEFINITE) && !isField(t + 1);
            }
        }
        return false;
    }

    /** {@code وكالة الأنباء}, {@code وكالة الطاقة}: the name cannot do without its head. */
    private boolean isField(int t) {
        return page.isAny(t, "الانباء", "الاستخبارات", "الطاقه", "الفضاء", "الامن", "انباء", "المخابرات");
    }

    Evidence because(String rule, int from, int to) {
        return Evidence.of(rule, new Piece("name", page.words(from, to - 1), page.span(from, to - 1)));
    }
}
