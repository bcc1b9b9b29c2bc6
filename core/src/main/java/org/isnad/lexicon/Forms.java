package org.isnad.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The listed forms by number, in an open-addressing table from letters to number, so that looking up makes no garbage. */
final class Forms {
    private static final int NONE = -1;
    /** Bits; a power of two, about ten for each form. */
    private static final int FILTER = 1 << 20;

    /** The letters of all forms, one after another. */
    private final char[] letters;
    /** Where each form begins, with one more entry for the end. */
    private final int[] start;

    private final int[] slots;
    /** A bit for each hash that some form has: most words asked for are in no table, and this says so in one look. */
    private final long[] filter;

    private Forms(char[] letters, int[] start, int[] slots, long[] filter) {
        this.letters = letters;
        this.start = start;
        this.slots = slots;
        this.filter = filter;
    }

    static Forms of(List<String> forms) {
        int[] start = new int[forms.size() + 1];
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < forms.size(); i++) {
            letters.append(forms.get(i));
            start[i + 1] = letters.length();
        }
        int[] slots = new int[Integer.highestOneBit(Math.max(8, forms.size() * 3))];
        Arrays.fill(slots, NONE);
        Forms table = new Forms(letters.toString().toCharArray(), start, slots, new long[FILTER / Long.SIZE]);
        for (int i = 0; i < forms.size(); i++) {
            table.place(i);
        }
        return table;
    }

    private void place(int form) {
        int hash = hash(letters, start[form], start[form + 1]);
        int bit = hash >>> 7 & FILTER - 1;
        filter[bit >>> 6] |= 1L << bit;
        int slot = hash & slots.length - 1;
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = form;
    }

    /**
     * The number of the form that is spelt {@code word[from, to)}, or -1.
     *
     * @param sum what {@link #sum} makes of these letters
     */
    int find(char[] word, int from, int to, int sum) {
        int hash = spread(sum);
        int bit = hash >>> 7 & FILTER - 1;
        if ((filter[bit >>> 6] & 1L << bit) == 0) {
            return NONE;
        }
        int slot = hash & slots.length - 1;
        while (slots[slot] != NONE) {
            int form = slots[slot];
            if (Arrays.equals(letters, start[form], start[form + 1], word, from, to)) {
                return form;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return NONE;
    }

    static int hash(char[] letters, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = sum(sum, letters[i]);
        }
        return spread(sum);
    }

    /** The sum of letters, taken one by one from the left, so that each beginning of a word is summed on the way. */
    static int sum(int before, char letter) {
        return before * 31 + letter;
    }

    private static int spread(int sum) {
        int h = sum * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    void write(Image.Writer out) throws IOException {
        out.chars(letters);
        out.ints(start);
        out.ints(slots);
        out.longs(filter);
    }

    static Forms read(ByteBuffer in) {
        return new Forms(Image.chars(in), Image.ints(in), Image.ints(in), Image.longs(in));
    }
}
