package org.isnad.score;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.reading.Span;

/** The words of a text, and spans as sets of them, so that clitics, quotation marks and spaces cost nothing. */
final class Words {
    private static final int SHOWN = 160;

    private final int[] text;
    private final int[] begins;
    private final int[] ends;

    Words(String text) {
        this.text = text.codePoints().toArray();
        int[] bounds = new int[this.text.length + 1];
        int count = 0;
        for (int i = 0; i <= this.text.length; i++) {
            boolean inside = i < this.text.length && isLetter(this.text[i]);
            if (inside != (count % 2 == 1)) {
                bounds[count++] = i;
            }
        }
        begins = new int[count / 2];
        ends = new int[count / 2];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = bounds[2 * i];
            ends[i] = bounds[2 * i + 1];
        }
    }

    /** Letters, numbers and the low line; marks part words. */
    static boolean isLetter(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || c == '_';
    }

    BitSet of(List<Span> spans) {
        BitSet words = new BitSet(begins.length);
        spans.forEach(span -> mark(span, words));
        return words;
    }

    BitSet of(Span span) {
        return span == null ? new BitSet() : of(List.of(span));
    }

    /** Twice what two sets share, by what they hold together; 1 for two empty ones. */
    static double dice(BitSet one, BitSet other) {
        int both = one.cardinality() + other.cardinality();
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        return both == 0 ? 1 : 2.0 * shared.cardinality() / both;
    }

    String show(List<Span> spans) {
        String shown =
                spans.stream().map(this::cut).collect(Collectors.joining(" … ")).replace("\n", " / ");
        return shown.length() > SHOWN ? shown.substring(0, SHOWN) + "…" : shown;
    }

    String show(BitSet words) {
        return words.stream()
                .mapToObj(i -> new String(text, begins[i], ends[i] - begins[i]))
                .collect(Collectors.joining(" "));
    }

    private String cut(Span span) {
        int begin = Math.min(span.begin(), text.length);
        return new String(text, begin, Math.min(span.end(), text.length) - begin);
    }

    private void mark(Span span, BitSet words) {
        int word = Arrays.binarySearch(ends, span.begin() + 1);
        for (int i = word < 0 ? -word - 1 : word; i < begins.length && begins[i] < span.end(); i++) {
            words.set(i);
        }
    }
}
