package org.isnad.name;

import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Entity.Type;
import org.isnad.text.Folding;

/** Places that no table knows, joined to others behind one head: {@code بلدتي أوسبينوفكا وبوركي}, {@code قرى س وص وع}. */
final class PlaceLists {
    /** Of a place with the conjunction that joins it. */
    static final String JOINED = "name/listed-place";

    private static final Wordlist HEADS = Wordlist.of(PlaceLists.class, "heads");
    /** A score of {@link Shapes}. */
    private static final int LIKELY = -6;

    private static final int LONGEST = 3;

    private final Page page;
    private final NameWords words;
    private final List<NameMention> found;
    /** Where the last place of a list ended. */
    private int listed = -1;

    PlaceLists(Page page, NameWords words, List<NameMention> found) {
        this.page = page;
        this.words = words;
        this.found = found;
    }

    /** {@code بلدتي}, {@code قرى}: whether several places stand behind a head. */
    static boolean isOpenedBy(Head head) {
        return HEADS.contains(Folding.fold(head.word()));
    }

    /** Whether a word opens with {@code و} and has another letter or more behind it. */
    static boolean isJoined(Page page, int t) {
        return page.word(t).folded().startsWith("و") && page.word(t).folded().length() > 3;
    }

    /** The place joined to the last at a token where no other name starts, or null. */
    NameMention at(int t, int to) {
        if (!isJoined(page, t) || !words.isUnknown(t) || !isLikely(t) || !isOfList(t)) {
            return null;
        }
        int end = t + 1;
        while (end < to && end - t < LONGEST && !isJoined(page, end) && words.isUnknown(end) && isLikely(end)) {
            end++;
        }
        listed = end;
        return NameMention.found(t, end, Type.LOC, words.because(JOINED, t, end));
    }

    private boolean isLikely(int t) {
        String folded = page.word(t).folded();
        return Shapes.score(isJoined(page, t) ? folded.substring(1) : folded) >= LIKELY;
    }

    private boolean isOfList(int t) {
        NameMention last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null
                && last.type() == Type.LOC
                && (last.to() == t || last.to() == t - 1 && page.isComma(t - 1))
                && (listed == last.to() || isHead(page.word(last.from() - 1)));
    }

    private static boolean isHead(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            Sense sense = word.sense(i);
            if (sense.lexeme() instanceof Head head && isOpenedBy(head)) {
                return true;
            }
        }
        return false;
    }
}
