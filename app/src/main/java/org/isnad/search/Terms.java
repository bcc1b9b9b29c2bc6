package org.isnad.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.isnad.text.Text;
import org.isnad.text.Tokens;

/**
 * The terms of a text, one or two for each word and number: what the index holds and what a query looks for. Marks of
 * punctuation are none, so that a phrase goes on across them. Made once for an article, whose records are ranges of it.
 * Immutable once made.
 */
final class Terms {
    private final Tokens tokens;
    private int size;
    /** The token of each term. */
    private int[] token;
    /** Where in {@link #bytes} its stem begins; there the one before has ended. */
    private int[] start;
    /** Where in {@link #bytes} its other stem begins, or where its stem ends if there is no other. */
    private int[] middle;

    private byte[] bytes;

    private Terms(Tokens tokens) {
        this.tokens = tokens;
        token = new int[tokens.size()];
        start = new int[tokens.size() + 1];
        middle = new int[tokens.size()];
        bytes = new byte[tokens.text().length() * 2 + 64];
    }

    static Terms of(String text, Stemmer stemmer) {
        Tokens tokens = Tokens.of(Text.of(text));
        Terms terms = new Terms(tokens);
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.mark(t) == 0) {
                terms.add(t, stemmer.of(tokens, t));
            }
        }
        return terms;
    }

    private void add(int t, Stem stem) {
        if (stem.stem().length == 0) {
            return;
        }
        token[size] = t;
        middle[size] = append(stem.stem(), start[size]);
        start[size + 1] = append(stem.other(), middle[size]);
        size++;
    }

    private int append(byte[] stem, int at) {
        int end = at + stem.length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        System.arraycopy(stem, 0, bytes, at, stem.length);
        return end;
    }

    int size() {
        return size;
    }

    Tokens tokens() {
        return tokens;
    }

    /** The first term that does not begin before {@code offset} in the text. */
    int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.begin(token[middle]) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The token of a term. */
    int token(int term) {
        return token[term];
    }

    /** The first term that is this token or one after it. */
    int ofToken(int at) {
        int found = Arrays.binarySearch(token, 0, size, at);
        return found < 0 ? -found - 1 : found;
    }

    /** Points {@code into} to the stem of a term. */
    void stem(int term, BytesRef into) {
        point(into, start[term], middle[term]);
    }

    /** Points {@code into} to the other stem of a term, if it has one. */
    boolean other(int term, BytesRef into) {
        point(into, middle[term], start[term + 1]);
        return into.length > 0;
    }

    /** The stems of all terms, copied. */
    List<BytesRef> stems() {
        List<BytesRef> stems = new ArrayList<>();
        BytesRef stem = new BytesRef();
        for (int i = 0; i < size; i++) {
            stem(i, stem);
            stems.add(BytesRef.deepCopyOf(stem));
        }
        return stems;
    }

    private void point(BytesRef into, int from, int to) {
        into.bytes = bytes;
        into.offset = from;
        into.length = to - from;
    }
}
