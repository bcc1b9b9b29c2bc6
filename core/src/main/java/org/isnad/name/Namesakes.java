package org.isnad.name;

import org.isnad.lexicon.Page;

/** What is called after persons and is none: {@code إعصار ماريا}, {@code شركة جون دير}. */
final class Namesakes {
    private final Page page;

    Namesakes(Page page) {
        this.page = page;
    }

    /** Whether nobody is named where a person's name would open: {@code إعصار ماريا}, {@code دوري جميل}, {@code باسم الدين}, {@code سلام عادل}. */
    boolean isNobody(int t) {
        return page.isAny(t - 1, "دوري", "لدوري", "بدوري", "الدوري")
                || page.isAny(t - 1, "اعصار", "الاعصار", "باعصار", "لاعصار", "واعصار", "العاصفه", "عاصفه")
                || page.is(t, "باسم") && page.isAny(t + 1, "الدين", "الله")
                || page.isAny(t, "سلام", "لسلام", "بسلام", "وسلام") && page.isAny(t + 1, "عادل", "شامل", "دايم");
    }

    /** {@code شركة جون دير}, {@code صحيفة إيه بولا}: a person's name behind the word for a body is the body's. */
    boolean isCompany(int t) {
        return page.isAny(t - 1, "شركه", "لشركه", "بشركه", "وشركه", "مجموعه", "لمجموعه", "صحيفه", "لصحيفه");
    }
}
