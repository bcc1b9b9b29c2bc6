package org.isnad.scene;

import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity.Type;

/** The places that only tell where the news was written. Places are tokens. Immutable. */
public final class Datelines {
    private static final int DATELINE = 14;
    private static final int NEXT = 4;
    private static final int AGENCY = 5;

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

    /**
     * Past {@code الدوحة في 12 مارس /قنا/}, {@code الكويت - 8 - 12 (كونا) --}: where an agency's news begins in a sentence that starts at a
     * token; the token itself where no dateline stands.
     */
    public static int end(Page page, Names names, int from) {
        NameMention town = names.at(from);
        if (town == null || town.type() != Type.LOC || town.from() != from) {
            return from;
        }
        for (int t = town.to(); t < Math.min(page.size(), from + DATELINE); t++) {
            if (page.isVerb(t) && names.at(t) == null && !page.tokens().isNumber(t - 1)) {
                return from;
            }
            char mark = page.mark(t);
            int closing = mark == '/' || mark == '(' ? closing(page, t) : -1;
            if (closing > 0 && (mark == '/' || page.mark(closing + 1) == '-')) {
                return past(page, closing + 1);
            }
        }
        return from;
    }

    /** Where the mark stands that closes an agency's name, of few words, behind the mark that opens it; or -1. */
    private static int closing(Page page, int opening) {
        char close = page.mark(opening) == '/' ? '/' : ')';
        for (int t = opening + 2; t < Math.min(page.size(), opening + AGENCY); t++) {
            if (page.mark(t) == close) {
                return t;
            }
        }
        return -1;
    }

    private static int past(Page page, int from) {
        int t = from;
        while (t < page.size() && page.mark(t) == '-') {
            t++;
        }
        return t;
    }
}
