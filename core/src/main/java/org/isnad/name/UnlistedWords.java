package org.isnad.name;

import static org.isnad.lexicon.Features.*;

import java.util.BitSet;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** Words that no table knows: whether they look like names, or like Arabic words that a table cannot list. */
final class UnlistedWords {
    private static final Wordlist INFLECTED = Wordlist.of(UnlistedWords.class, "inflected");
    private static final int LONGEST = 5;

    /** A score of {@link Shapes}. */
    private static final int FOREIGN_LOOKS = 3;

    private static final int VERY_FOREIGN_LOOKS = 7;

    private final Page page;
    /** The tokens asked for before, and those of them that are unknown: each is asked for by many rules. */
    private final BitSet seen = new BitSet();

    private final BitSet unknown = new BitSet();

    UnlistedWords(Page page) {
        this.page = page;
    }

    /** Whether no table knows the word, so that it is likely a name. */
    boolean isUnknown(int t) {
        if (!page.tokens().isWord(t)) {
            return false;
        }
        if (!seen.get(t)) {
            seen.set(t);
            unknown.set(t, looksUnknown(t));
        }
        return unknown.get(t);
    }

    private boolean looksUnknown(int t) {
        Word word = page.word(t);
        return (word.senses() == 0 || isOddly(word) || isGovernedVerb(word))
                && word.folded().length() > 1
                && !isJoinedDefinite(word.folded())
                && !isGlued(word.folded())
                && !isJoinedHamza(t)
                && !(isInflected(word.folded()) && !page.words(t, t).endsWith("ة"))
                && word.folded().charAt(0) >= 0x600;
    }

    /** {@code لإبراز}, {@code كأول}: the hamza opens the word, and what stands before it is a preposition. */
    boolean isJoinedHamza(int t) {
        return isBeforeHamza(t, "بلكف");
    }

    /** {@code وأين} is no {@code واين}. */
    boolean isJoinedHamzaOrAnd(int t) {
        return isBeforeHamza(t, "وبلكف");
    }

    boolean isBeforeHamza(int t, String letters) {
        int begin = page.tokens().begin(t);
        int second = begin + 1 < page.tokens().end(t) ? page.tokens().text().at(begin + 1) : 0;
        return (second == 'أ' || second == 'إ' || second == 'آ')
                && letters.indexOf(page.tokens().text().at(begin)) >= 0;
    }

    /** {@code ناميك} is hardly an adjective with a pronoun. */
    private static boolean isOddly(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() != Common.ADJECTIVE
                    || !sense.has(PRONOUN)
                    || sense.has(CONJUNCTION | PREPOSITION | DEFINITE)) {
                return false;
            }
        }
        return Shapes.score(word.folded()) >= FOREIGN_LOOKS;
    }

    /** {@code باول}: a word of foreign looks that tables know only by taking a letter off its beginning. */
    boolean isOdd(int t) {
        Word word = page.word(t);
        if (word.senses() == 0) {
            return false;
        }
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            boolean cut = sense.has(CONJUNCTION | BA | KA) || sense.has(LI) && sense.has(VERB);
            if (!cut || sense.has(DEFINITE) || sense.lexeme() instanceof Known || sense.lexeme() instanceof Particle) {
                return false;
            }
        }
        char first = word.folded().charAt(0);
        int least = first == 'ب' ? FOREIGN_LOOKS : isJoinedLetter(word.folded()) ? VERY_FOREIGN_LOOKS : 0;
        return !isJoinedHamzaOrAnd(t) && Shapes.score(word.folded()) >= least;
    }

    /** {@code بامتد}: no preposition but {@code ل} governs a verb. */
    private static boolean isGovernedVerb(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (!word.sense(i).has(VERB) || !word.sense(i).has(BA | KA)) {
                return false;
            }
        }
        return true;
    }

    /** {@code حلفائها}, {@code زملاؤه}: a noun in hamza with a pronoun, which no table lists. */
    private static boolean isInflected(String folded) {
        int stem = folded.lastIndexOf('ا', folded.length() - 3);
        return stem > 1 && folded.length() - stem <= LONGEST && INFLECTED.contains(folded.substring(stem));
    }

    /** {@code والشربيني}, but not {@code والتون}. */
    private static boolean isJoinedDefinite(String folded) {
        return folded.startsWith("وال") && folded.length() > 6;
    }

    /** {@code منالاتفاق}: a preposition and a word, the space between them lost. */
    private static boolean isGlued(String folded) {
        return folded.length() > 6
                && (folded.startsWith("منال") || folded.startsWith("فيال") || folded.startsWith("عنال"))
                && Shapes.score(folded.substring(4)) < FOREIGN_LOOKS;
    }

    /** {@code بالشوط}, {@code للاختبار}: an Arabic word with preposition and article, though no table knows it. */
    boolean isGoverned(int t) {
        String folded = page.word(t).folded();
        return folded.length() > 4 && folded.startsWith("لل")
                || folded.length() > 5
                        && folded.startsWith("ال", 1)
                        && "بكف".indexOf(folded.charAt(0)) >= 0
                        && Shapes.score(folded.substring(3)) < FOREIGN_LOOKS;
    }

    /** Whether a word in waw rather has it as a conjunction than as the first letter of a foreign name. */
    boolean isJoinedLetter(String folded) {
        return folded.charAt(0) == 'و' && "ايو".indexOf(folded.charAt(1)) < 0;
    }
}
