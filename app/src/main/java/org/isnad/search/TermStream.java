package org.isnad.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/** Ranges of {@link Terms} on their way into Lucene; a phrase does not reach from one into the next. Filled again for each field. */
final class TermStream extends TokenStream {
    private static final int GAP = 16;

    private final BytesTermAttribute word = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef ref = new BytesRef();
    private Terms[] terms = new Terms[8];
    private int[] bounds = new int[18];
    private int ranges;
    private int range;
    private int next;
    private boolean isOther;

    /** Where the terms that follow {@code first} in a stream begin. */
    static int placeAfter(Terms first) {
        return first.size() == 0 ? 0 : first.size() - 1 + GAP;
    }

    void clear() {
        ranges = 0;
    }

    boolean isEmpty() {
        return ranges == 0;
    }

    void add(Terms all) {
        add(all, 0, all.size());
    }

    void add(Terms some, int from, int to) {
        if (from >= to) {
            return;
        }
        if (ranges == terms.length) {
            terms = Arrays.copyOf(terms, ranges * 2);
            bounds = Arrays.copyOf(bounds, ranges * 4 + 2);
        }
        terms[ranges] = some;
        bounds[2 * ranges] = from;
        bounds[2 * ranges++ + 1] = to;
    }

    @Override
    public void reset() {
        range = 0;
        next = bounds[0];
        isOther = false;
    }

    @Override
    public boolean incrementToken() {
        if (isOther) {
            isOther = false;
            if (terms[range].other(next++, ref)) {
                return hand(0);
            }
        }
        int gap = 1;
        if (range < ranges && next == bounds[2 * range + 1]) {
            range++;
            next = bounds[2 * range];
            gap = GAP;
        }
        if (range == ranges) {
            return false;
        }
        terms[range].stem(next, ref);
        isOther = true;
        return hand(gap);
    }

    private boolean hand(int positions) {
        step.setPositionIncrement(positions);
        word.setBytesRef(ref);
        return true;
    }
}
