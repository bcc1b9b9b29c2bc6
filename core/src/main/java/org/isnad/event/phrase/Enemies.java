package org.isnad.event.phrase;

import org.isnad.lexicon.Page;
import org.isnad.reading.Party;

/**
 * Whom an article calls the enemy, which must tell it somewhere by a nation: {@code العدو الإسرائيلي}, thereafter {@code العدو}
 * and {@code الطيران المعادي}. Places are tokens.
 */
final class Enemies {
    private final Page page;
    private final Nouns nouns;
    private Party enemy;
    private boolean sought;

    Enemies(Page page, Nouns nouns) {
        this.page = page;
        this.nouns = nouns;
    }

    /** Whom {@code العدو} before a token means, or null. */
    Party of(int after) {
        Party nation = nouns.nation(after);
        return nation == null ? known() : nation;
    }

    /** Whose a plane or a force is that the word at a token calls hostile, or null. */
    Party hostile(int t) {
        return page.isAny(t, "المعادي", "المعاديه", "معاديه", "معاد") && page.mark(t) == 0 ? known() : null;
    }

    /** The one nation that is joined to the word in this article, or null. */
    private Party known() {
        for (int t = 0; !sought && t + 1 < page.size(); t++) {
            Party nation = page.isAny(t, "العدو", "للعدو", "والعدو", "بالعدو") ? nouns.nationWithin(t + 1) : null;
            if (nation != null && enemy != null && !enemy.name().equals(nation.name())) {
                enemy = null;
                break;
            }
            enemy = nation == null ? enemy : nation;
        }
        sought = true;
        return enemy;
    }
}
