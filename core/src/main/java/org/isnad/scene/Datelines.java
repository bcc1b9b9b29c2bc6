package org.isnad.scene;

import org.isnad.lexicon.Page;
import org.isnad.name.Names;

/** The places that only tell where the news was written. Places are tokens. Immutable. */
public final class Datelines {
    private static final int DATELINE = 14;
    private static final int NEXT = 4;

    private final Page page;
    private final Names names;

    Datelines(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** {@code دبي، الإمارات (CNN) --}, {@code واس - عدن:}: whether a place only tells where the news was written. */
    boolean has(int place) {
        int from = page.sentenceFrom(place);
        if (page.isDateline(place)) {
            return true;
        }
        boolean dash = false;
        for (int t = from; t < Math.min(page.size(), from + DATELINE); t++) {
            boolean after = t > place;
            if (after && (isDash(t) && page.mark(t - 1) == ')' || dash && page.mark(t) == ':')) {
                return place - from < NEXT + 2;
            }
            if (page.isVerb(t) && names.at(t) == null) {
                return false;
            }
            dash |= isDash(t);
        }
        return false;
    }

    private boolean isDash(int t) {
        return page.mark(t) == '-';
    }
}
