package org.isnad.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Features;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;

/** Given names of persons named in full: by them alone the same are meant again, listed ones as long as no other bears them. */
final class GivenNames {
    /** A score of {@link Shapes}. */
    private static final int FOREIGN_LOOKS = 3;

    private final Page page;
    private final Map<String, NameMention> bearers = new HashMap<>();
    private final Map<String, NameMention> listed = new HashMap<>();
    /** Listed names of several. */
    private final Set<String> shared = new HashSet<>();

    GivenNames(Page page) {
        this.page = page;
    }

    void remember(NameMention person) {
        Word first = page.word(person.from());
        if (person.length() > 1 && first.senses() == 0 && first.folded().length() > 3) {
            bearers.putIfAbsent(first.folded(), person);
        } else if (person.length() > 1 && first.folded().length() > 3 && !first.is("باسم") && isGiven(first)) {
            NameMention other = listed.putIfAbsent(first.folded(), person);
            if (other != null && !isSame(other.to() - 1, person.to() - 1)) {
                shared.add(first.folded());
            }
        }
    }

    private static boolean isGiven(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof NamePart part
                    && part != NamePart.LINK
                    && !sense.has(Features.CONJUNCTION | Features.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }

    /** Who alone bears the folded word, a listed name, or null. */
    NameMention only(String word) {
        return shared.contains(word) ? null : listed.get(word);
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
        return !word.folded().startsWith("و") && Shapes.cautious(word.folded()) >= FOREIGN_LOOKS;
    }
}
