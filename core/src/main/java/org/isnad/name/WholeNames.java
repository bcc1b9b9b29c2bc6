package org.isnad.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;

/**
 * Persons named by more than one word, by the first of them: where it stands again with the rest, the same is meant, though alone
 * it would be another word ({@code تركي الصالحي}). Places are tokens.
 */
final class WholeNames {
    /** No more persons of one first name are kept, so that a page of nothing but namesakes takes no longer than others. */
    private static final int NAMESAKES = 32;

    private final Page page;
    private final Units units;
    private final Map<String, List<NameMention>> byFirst = new HashMap<>();

    WholeNames(Page page, Units units) {
        this.page = page;
        this.units = units;
    }

    /** Keeps a person whose first name is listed, or no word of the language. */
    void remember(NameMention person) {
        Word first = page.word(person.from());
        if (person.length() > 1 && (first.senses() == 0 || first.sense(NamePart.class) != null)) {
            List<NameMention> same = byFirst.computeIfAbsent(first.folded(), word -> new ArrayList<>(1));
            if (same.size() < NAMESAKES && same.stream().noneMatch(other -> isSame(other, person))) {
                same.add(person);
            }
        }
    }

    private boolean isSame(NameMention one, NameMention other) {
        return one.length() == other.length() && sameRest(one.from(), other.from(), one.to());
    }

    /** Those whose first name stands here. */
    List<NameMention> at(int t) {
        return byFirst.getOrDefault(page.word(t).folded(), List.of());
    }

    /** Where the name of a person told before ends that begins here, whole or with its first and last part alone; or -1. */
    int end(NameMention earlier, int t) {
        if (sameRest(earlier.from() + 1, t + 1, earlier.to())) {
            return t + earlier.to() - earlier.from();
        }
        int last = units.last(earlier);
        return last > earlier.from() + 1 && sameRest(last, t + 1, earlier.to()) ? t + 1 + earlier.to() - last : -1;
    }

    /** Whether the words from {@code earlier} to {@code end}, exclusive, stand again from {@code here} on. */
    boolean sameRest(int earlier, int here, int end) {
        for (int i = 0; earlier + i < end; i++) {
            if (page.tokens().isWord(earlier + i)
                    && !page.word(earlier + i).is(page.word(here + i).folded())) {
                return false;
            }
        }
        return true;
    }
}
