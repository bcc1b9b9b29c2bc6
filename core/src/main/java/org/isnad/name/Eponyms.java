package org.isnad.name;

import org.isnad.lexicon.Page;

/** Persons after whom something is called: {@code مطار الملك خالد}, {@code مؤسسة الشيخ زايد}. */
final class Eponyms {
    private final Page page;
    private final NameWords words;
    private final PersonExtent extent;

    Eponyms(Page page, NameWords words) {
        this.page = page;
        this.words = words;
        this.extent = new PersonExtent(page, words);
    }

    /** Where the name of the person ends that begins at a token; or -1. */
    int end(int t, int to) {
        int first = page.isDefinite(t) && words.isHonorific(t) ? t + 1 : t;
        NamePart part = first < to ? words.part(first) : null;
        boolean given = part == NamePart.GIVEN || first > t && part != null && part != NamePart.SURNAME;
        int end = given ? extent.end(first, to, part, false) : -1;
        if (end > 0 && first > t && end < to && words.isOrdinal(end)) {
            end++;
        }
        return end - t > 1 ? end : -1;
    }

    /** Whether a king, a sheikh or the like is named at a token. */
    boolean isHonoured(int t) {
        return page.isDefinite(t) && words.isHonorific(t);
    }
}
