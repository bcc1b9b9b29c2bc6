package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;

/** People counted, and shares of them told before what befell them: {@code 20 شخصا، بينهم خمسة أطفال وثلاث نساء، قتلوا}. */
final class Members {
    private final List<Count> shares = new ArrayList<>(2);
    private Count whole;
    /** Where the next share would begin. */
    private int next;

    /** Shares of {@code count}, or of nobody where it is null, may begin at a token. */
    void open(Count count, int token) {
        whole = count;
        next = token;
        shares.clear();
    }

    /** Takes a share, if {@code last} is still the last whom nothing has befallen. */
    boolean take(Count count, Count last) {
        boolean share = whole != null
                && whole == last
                && (count.from() == next || count.joined() && count.from() == next + 1)
                && !count.governed();
        if (share) {
            shares.add(count);
            next = count.end();
        }
        return share;
    }

    /** The shares of a count. */
    List<Count> of(Count count) {
        return count == whole ? List.copyOf(shares) : List.of();
    }
}
