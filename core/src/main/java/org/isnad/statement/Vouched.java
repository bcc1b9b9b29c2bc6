package org.isnad.statement;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.statement.cue.Clauses;

/**
 * What a source vouches for that is named at its end: {@code المتجر كبير، لكنه مغلق وفقا لفلان}, of {@code انفجرت قنبلة ما أسفر
 * عن مقتل 20 بحسب الشرطة} the toll alone. Places are tokens.
 */
final class Vouched {
    /** Verbs that tell what came of something, before a source that vouches for it. */
    private static final Wordlist RESULTS = Wordlist.of(Vouched.class, "results");

    /** How far before its source what came of something is told. */
    private static final int FAR = 30;
    /** Words between what came of something and the number of victims. */
    private static final int TOLL = 4;

    private final Page page;
    private final Clauses clauses;

    Vouched(Page page, Clauses clauses) {
        this.page = page;
        this.clauses = clauses;
    }

    /** Where the clause begins that a source at its end vouches for; a toll alone where its verb stands there. */
    int from(int end, Breath breath) {
        int start = breath.from;
        for (Told told : breath.told()) {
            if (told.contentTo <= end && told.contentTo > start && told.rule.endsWith("according-to")) {
                start = told.contentTo;
            }
        }
        int result = result(end, start);
        if (result >= 0) {
            return result;
        }
        int close = clauses.isComma(end - 1) ? end - 2 : end - 1;
        if (close > start && page.quotations().isClosing(close)) {
            int open = page.quotations().opening(close);
            boolean whole = page.isVerb(open + 1) || page.isAny(open + 1, "لكن", "ولكن", "لا", "لم", "لن");
            if (open > start && whole && clauses.isComma(open - 1) && close - open > Clauses.SHORT_QUOTATION) {
                return open + 1;
            }
        }
        start = turn(start, end);
        while (start < end && page.mark(start) != 0) {
            start++;
        }
        return start;
    }

    /** The verb before a source that tells what came of something, or -1. */
    int result(int end, int start) {
        for (int t = end - 1; t > start + 1 && end - t < FAR; t--) {
            if (RESULTS.contains(page.word(t).folded())
                    && (clauses.isRelative(t - 1)
                            || page.isDefinite(t - 1)
                            || page.tokens().isNumber(t + 1)
                            || page.mark(t - 1) == 0 && isTollNear(t + 1))) {
                return t;
            }
        }
        return -1;
    }

    /** {@code خلفت 20}, {@code أسفرت عن مقتل 20}, {@code أودت بحياة 20}. */
    private boolean isTollNear(int from) {
        for (int t = from; t < from + TOLL && page.mark(t) == 0; t++) {
            if (page.tokens().isNumber(t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code المتجر كبير، لكنه مغلق وفقا لفلان}: after the last {@code لكن}, or the start. */
    private int turn(int start, int end) {
        for (int t = end - 2; t > start; t--) {
            if (clauses.isComma(t - 1)
                    && page.isAny(t, "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم")
                    && page.quotations().around(t) < 0) {
                return page.isAny(t, "لكن", "ولكن") ? t + 1 : t;
            }
        }
        return start;
    }

    /** Without {@code غير أن}, {@code يذكر أن}. */
    int afterOpening(int t) {
        boolean contrast = page.isAny(t, "غير", "الا", "كما", "بيد", "يذكر", "ويذكر", "يشار") && page.is(t + 1, "ان");
        return contrast ? t + 2 : t;
    }
}
