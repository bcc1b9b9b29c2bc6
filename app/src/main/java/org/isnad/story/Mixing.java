package org.isnad.story;

import java.util.Arrays;
import java.util.List;

/** Makes {@link Setting}s, one after the other: words are added up in a table that is kept. For one thread. */
final class Mixing {
    /** How much neighbours weigh. */
    private static final float SHARE = 0.4f;

    private static final int WORDS = 100;
    /** More than twice as many as the words of an article and all its neighbours. */
    private static final int ROOM = 1 << 13;

    /** A term, and the bits of its weight; 0 where there is none. */
    private final long[] weights = new long[ROOM];
    /** The places in use. */
    private final int[] used = new int[ROOM];

    private int size;

    Setting setting(Member member, Nearest nearest) {
        add(member, 1);
        List<Member> list = nearest.list();
        for (int i = 0; i < list.size(); i++) {
            add(list.get(i), SHARE * nearest.mark(i));
        }
        Setting setting = heaviest();
        for (int i = 0; i < size; i++) {
            weights[used[i]] = 0;
        }
        size = 0;
        return setting;
    }

    private void add(Member member, float share) {
        Terms words = member.facets.get(Sketch.WORDS);
        float[] found = member.weights(Sketch.WORDS);
        float norm = member.norm(Sketch.WORDS);
        for (int i = 0; i < found.length; i++) {
            if (found[i] > 0 && share > 0) {
                add(words.term(i), share * found[i] / norm);
            }
        }
    }

    private void add(int term, float weight) {
        int at = term & ROOM - 1;
        while (weights[at] != 0 && (int) (weights[at] >> 32) != term) {
            at = at + 1 & ROOM - 1;
        }
        if (weights[at] == 0) {
            used[size++] = at;
        }
        weights[at] = (long) term << 32 | Float.floatToRawIntBits(weight(at) + weight);
    }

    private float weight(int at) {
        return Float.intBitsToFloat((int) weights[at]);
    }

    private Setting heaviest() {
        float least = size > WORDS ? least() : 0;
        long[] kept = new long[Math.min(size, WORDS)];
        int count = 0;
        double squares = 0;
        for (int i = 0; i < size && count < kept.length; i++) {
            float weight = weight(used[i]);
            if (weight >= least) {
                kept[count++] = weights[used[i]];
                squares += weight * weight;
            }
        }
        Arrays.sort(kept, 0, count);
        return unit(kept, count, (float) Math.sqrt(squares));
    }

    /** The weight of the last that is kept, by quickselect. */
    private float least() {
        float[] sought = new float[size];
        for (int i = 0; i < size; i++) {
            sought[i] = weight(used[i]);
        }
        int low = 0;
        int high = size - 1;
        while (low < high) {
            float pivot = sought[low + high >>> 1];
            int i = low;
            int j = high;
            while (i <= j) {
                while (sought[i] > pivot) {
                    i++;
                }
                while (sought[j] < pivot) {
                    j--;
                }
                if (i <= j) {
                    float other = sought[i];
                    sought[i++] = sought[j];
                    sought[j--] = other;
                }
            }
            high = WORDS - 1 <= j ? j : high;
            low = WORDS - 1 >= i ? i : low;
            if (WORDS - 1 > j && WORDS - 1 < i) {
                break;
            }
        }
        return sought[WORDS - 1];
    }

    private static Setting unit(long[] kept, int count, float norm) {
        Setting made = new Setting(new int[count], new float[count]);
        for (int i = 0; i < count; i++) {
            made.terms()[i] = (int) (kept[i] >> 32);
            made.weights()[i] = Float.intBitsToFloat((int) kept[i]) / norm;
        }
        return made;
    }
}
