package org.isnad.story;

import java.util.Arrays;

/** Weights of terms that are being added up. */
final class Sum {
    private int[] terms = new int[32];
    private float[] weights = new float[32];
    /** The place of a term and one more, by its hash; 0 where there is none. */
    private int[] places = new int[64];

    private int size;

    void add(int term, float weight) {
        int at = slot(term);
        if (places[at] > 0) {
            weights[places[at] - 1] += weight;
            return;
        }
        if (size == terms.length) {
            grow();
            at = slot(term);
        }
        terms[size] = term;
        weights[size] = weight;
        places[at] = ++size;
    }

    private int slot(int term) {
        int at = term & places.length - 1;
        while (places[at] != 0 && terms[places[at] - 1] != term) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }

    private void grow() {
        terms = Arrays.copyOf(terms, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        places = new int[4 * size];
        for (int i = 0; i < size; i++) {
            places[slot(terms[i])] = i + 1;
        }
    }

    /** The {@code most} heaviest, each by the logarithm of its sum; among equals the lower term. */
    Terms damped(int most) {
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            int heavy = Float.floatToIntBits((float) Math.log1p(weights[i]));
            order[i] = (long) ~heavy << 32 | (terms[i] ^ Integer.MIN_VALUE) & 0xFFFFFFFFL;
        }
        Arrays.sort(order);
        order = Arrays.copyOf(order, Math.min(most, size));
        for (int i = 0; i < order.length; i++) {
            int term = (int) order[i] ^ Integer.MIN_VALUE;
            order[i] = (long) term << 32 | ~(int) (order[i] >> 32);
        }
        Arrays.sort(order);
        return Terms.of(order);
    }
}
