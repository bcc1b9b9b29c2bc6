package org.isnad.name;

import java.util.HashMap;
import java.util.Map;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;

/** Given names that no table knows, of persons named in full: by them alone the same are meant again. */
final class ForeignGiven {
    /** A score of {@link Shapes}. */
    private static final int FOREIGN_LOOKS = 3;

    private final Page page;
    private final Map<String, NameMention> bearers = new HashMap<>();

    ForeignGiven(Page page) {
        this.page = page;
    }

    void remember(NameMention person) {
        Word first = page.word(person.from());
        if (person.length() > 1 && first.senses() == 0 && first.folded().length() > 3) {
            bearers.putIfAbsent(first.folded(), person);
        }
    }

    /** Who bears the folded word, or null. */
    NameMention get(String word) {
        return bearers.get(word);
    }

    /** How far the name goes that opens at a token with the given name of somebody named in full. */
    int end(NameMention bearer, int t, int limit) {
        int end = t + 1;
        for (int i = bearer.from() + 1; i < bearer.to() && end < limit && isSame(i, end); i++) {
            end++;
        }
        while (end < limit && end < t + 3 && page.tokens().isWord(end) && isNameOnly(end)) {
            end++;
        }
        return end;
    }

    private boolean isSame(int one, int other) {
        return page.tokens().isWord(other) && page.word(one).is(page.word(other).folded());
    }

    private boolean isNameOnly(int t) {
        Word word = page.word(t);
        if (word.senses() > 0) {
            return word.senses() == 1
                    && word.sense(0).lexeme() instanceof NamePart
                    && word.sense(0).features() == 0;
        }
        return word.folded().charAt(0) != 'و' && Shapes.cautious(word.folded()) >= FOREIGN_LOOKS;
    }
}
