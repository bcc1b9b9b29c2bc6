package org.isnad.number;

import static org.isnad.lexicon.Features.CONJUNCTION;
import static org.isnad.lexicon.Features.PREPOSITION;
import static org.isnad.lexicon.Features.PRONOUN;
import static org.isnad.lexicon.Features.WA;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;

/** A page seen as number words: which part each token may play in a numeral, and how it is tied to the one before. */
final class NumberLine {
    private static final int NOT_INSIDE = PREPOSITION | PRONOUN;

    private final Page page;
    private final int limit;

    NumberLine(Page page, int limit) {
        this.page = page;
        this.limit = limit;
    }

    boolean is(int token, NumberWord.Part part) {
        NumberWord word = word(token);
        return word != null && word.is(part);
    }

    /** Whether a token stands without clitics; the article may be there. */
    boolean isBare(int token) {
        return !sense(token).has(CONJUNCTION | NOT_INSIDE);
    }

    /** Whether a token is tied to the one before by waw. */
    boolean isJoined(int token) {
        Sense sense = sense(token);
        return sense != null && sense.has(WA) && !sense.has(NOT_INSIDE);
    }

    boolean isScale(int token) {
        NumberWord word = word(token);
        return word != null && word.isScale() && isBare(token);
    }

    NumberWord word(int token) {
        Sense sense = sense(token);
        return sense == null ? null : (NumberWord) sense.lexeme();
    }

    /** The number word at a token, or null. */
    Sense sense(int token) {
        if (token >= limit) {
            return null;
        }
        Word word = page.word(token);
        Sense sense = first(word);
        return sense != null && word.is("واحد") && isAndOne(token) ? joined(word) : sense;
    }

    private static Sense first(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof NumberWord) {
                return word.sense(i);
            }
        }
        return null;
    }

    /** {@code وأحد} folds to the same word as {@code واحد}. */
    private boolean isAndOne(int token) {
        return page.tokens().text().at(page.tokens().begin(token) + 1) == 'أ';
    }

    private static Sense joined(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof NumberWord && word.sense(i).has(WA)) {
                return word.sense(i);
            }
        }
        return null;
    }
}
