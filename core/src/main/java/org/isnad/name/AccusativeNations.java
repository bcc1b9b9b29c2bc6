package org.isnad.name;

import static org.isnad.lexicon.Features.ACCUSATIVE;
import static org.isnad.lexicon.Features.CONJUNCTION;
import static org.isnad.lexicon.Features.DEFINITE;
import static org.isnad.lexicon.Features.PREPOSITION;
import static org.isnad.lexicon.Features.PRONOUN;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.number.Numbers;

/**
 * Names of countries that are the adjective of an accusative before them: {@code 23 دبلوماسيا روسيا}, {@code صاروخا
 * أوكرانيا}, but not {@code متهما روسيا}.
 */
final class AccusativeNations {
    /** Participles that take a country for their object. */
    private static final Wordlist GOVERNING = Wordlist.of(AccusativeNations.class, "governing");

    private final Page page;

    AccusativeNations(Page page) {
        this.page = page;
    }

    /** Whether what stands at a token is an adjective that agrees with what stands before it. */
    boolean isOne(int t) {
        Word before = page.word(t - 1);
        return has(page.word(t), Nationality.class)
                && page.tokens().isWord(t - 1)
                && before.folded().endsWith("ا")
                && !GOVERNING.contains(before.folded())
                && !GOVERNING.contains(before.folded().substring(1))
                && (has(before, Common.class) || has(before, Title.class) || isCounted(t - 1));
    }

    private boolean isCounted(int t) {
        return page.word(t).senses() < 2 && Numbers.isPart(page, t - 1);
    }

    private static boolean has(Word word, Class<? extends Lexeme> kind) {
        boolean found = false;
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() == Common.VERB && !sense.has(PRONOUN | CONJUNCTION)) {
                return false;
            }
            found |= kind.isInstance(sense.lexeme())
                    && sense.has(ACCUSATIVE)
                    && !sense.has(PREPOSITION | DEFINITE | PRONOUN);
        }
        return found;
    }
}
