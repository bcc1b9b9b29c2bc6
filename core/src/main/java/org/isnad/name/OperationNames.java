package org.isnad.name;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;

/** What an armed operation is called in quotation marks, which names nobody: {@code عملية "الأسد الصاعد"}. Places are tokens. */
final class OperationNames {
    private static final Wordlist OPERATIONS = Wordlist.of(OperationNames.class, "operations");
    /** Tokens of the longest quotation that is read as a name, its marks among them. */
    private static final int LONGEST = 7;
    /** Tokens of {@code أطلقت عليها وسائل الإعلام اسم}. */
    private static final int BEFORE = 5;

    private final Page page;

    OperationNames(Page page) {
        this.page = page;
    }

    /** Whether a name that was found is but a part of what an operation is called, and more than its year is left: {@code "سيناء 2018"}. */
    boolean holds(NameMention name) {
        int open = page.quotations().around(name.from());
        if (open < 1 || !isCalled(open - 1)) {
            return false;
        }
        int close = page.quotations().closing(open);
        int rest = page.tokens().isNumber(name.to()) ? name.to() + 1 : name.to();
        boolean whole = name.from() == open + 1 && rest == close;
        return page.quotations().isClosing(close) && close - open < LONGEST && !whole;
    }

    /** {@code عملية}, {@code عملية أطلق عليها اسم}: whether an operation is told right before its name. */
    private boolean isCalled(int last) {
        boolean named = page.isAny(last, "اسم", "باسم");
        for (int t = last; named && t > Math.max(0, last - BEFORE); t--) {
            if (page.isAny(t - 1, OPERATIONS)) {
                return true;
            }
        }
        return page.isAny(last, OPERATIONS);
    }
}
