package org.isnad.event;

import java.util.Set;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Table;

/** What may stand for whose it is where it is judged, from {@code stances.tsv}: a decision, a policy. Places are tokens. */
final class Stances {
    private static final Set<String> STANCES = Table.words(Stances.class, "stances.tsv");

    private final Page page;

    Stances(Page page) {
        this.page = page;
    }

    /** {@code الموقف}, {@code بالموقف}, {@code للموقف}. */
    boolean is(int t) {
        String word = t < 0 ? "" : page.word(t).folded();
        return STANCES.contains(
                word.startsWith("لل") ? "ا" + word.substring(1) : word.startsWith("ب") ? word.substring(1) : word);
    }

    /** {@code قرار}, {@code بموقف}: in construct with whose it is. */
    boolean isOf(int t) {
        String word = page.word(t).folded();
        return isBare(word) || word.startsWith("ب") && isBare(word.substring(1));
    }

    private static boolean isBare(String word) {
        return STANCES.contains("ال" + word);
    }
}
