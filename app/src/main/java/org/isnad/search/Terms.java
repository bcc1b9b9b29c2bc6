package org.isnad.search;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
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
        bytes = new byte[tokens.text().length() * 3 + 64];
    }

    static Terms of(String text, Stemmer stemmer) {
        Tokens tokens = Tokens.of(Text.of(text));
        Terms terms = new Terms(tokens);
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.mark(t) == 0) {
                terms.add(t, stemmer);
            }
        }
        return terms;
    }

    private void add(int t, Stemmer stemmer) {
        stemmer.stem(tokens, t);
        if (stemmer.from() == stemmer.to()) {
            return;
        }
        token[size] = t;
        int end = encode(stemmer.letters(), stemmer.from(), stemmer.to(), start[size]);
        middle[size] = end;
        start[++size] = stemmer.other() < 0 ? end : encode(stemmer.letters(), stemmer.other(), stemmer.otherTo(), end);
    }

    private int encode(char[] letters, int from, int to, int at) {
        int room = at + UnicodeUtil.maxUTF8Length(to - from);
        if (room > bytes.length) {
            bytes = Arrays.copyOf(bytes, room * 2);
        }
        int n = at;
        for (int i = from; i < to; i++) {
            n = encode(letters[i], n);
        }
        return n;
    }

    /** As UTF-8; halves of surrogate pairs are in no word. */
    private int encode(char c, int at) {
        int n = at;
        if (c < 0x80) {
            bytes[n++] = (byte) c;
        } else if (c < 0x800) {
            bytes[n++] = (byte) (0xC0 | c >> 6);
            bytes[n++] = (byte) (0x80 | c & 0x3F);
        } else {
            bytes[n++] = (byte) (0xE0 | c >> 12);
            bytes[n++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[n++] = (byte) (0x80 | c & 0x3F);
        }
        return n;
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

    private void point(BytesRef into, int from, int to) {
        into.bytes = bytes;
        into.offset = from;
        into.length = to - from;
    }
}
