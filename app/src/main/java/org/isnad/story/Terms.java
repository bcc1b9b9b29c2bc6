package org.isnad.story;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What an article speaks of, as a set of hashed terms with their weight in it. Sorted by term; immutable. Weights are kept
 * in steps of 1/32 up to 255 steps.
 */
final class Terms implements Comparable<Terms> {
    static final Terms NONE = new Terms(new int[0], new byte[0]);
    private static final float STEP = 1f / 32;

    private final int[] terms;
    private final byte[] weights;

    private Terms(int[] terms, byte[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** @param weighed terms in order, each with the bits of its weight below */
    static Terms of(long[] weighed) {
        Terms made = new Terms(new int[weighed.length], new byte[weighed.length]);
        for (int i = 0; i < weighed.length; i++) {
            float weight = Float.intBitsToFloat((int) weighed[i]);
            made.terms[i] = (int) (weighed[i] >> 32);
            made.weights[i] = (byte) Math.min(255, Math.max(1, Math.round(weight / STEP)));
        }
        return made;
    }

    /** A hash of 32 bits of {@code words}, told apart by {@code kind}. The same on every machine and in every version. */
    static int term(int kind, CharSequence words) {
        int hash = 0x811C9DC5 ^ kind * 0x9E3779B9;
        for (int i = 0; i < words.length(); i++) {
            hash = (hash ^ words.charAt(i)) * 0x01000193;
        }
        return mix(hash);
    }

    static int mix(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }

    int size() {
        return terms.length;
    }

    /** All of them in order; for reading only. */
    int[] all() {
        return terms;
    }

    int term(int i) {
        return terms[i];
    }

    /** The place of a term, or less than nothing where it is not among them. */
    int find(int term) {
        return Arrays.binarySearch(terms, term);
    }

    float weight(int i) {
        return (weights[i] & 0xFF) * STEP;
    }

    int bytes() {
        return 1 + 5 * terms.length;
    }

    void write(ByteBuffer out) {
        out.put((byte) terms.length);
        for (int term : terms) {
            out.putInt(term);
        }
        out.put(weights);
    }

    static Terms read(ByteBuffer in) {
        int size = in.get() & 0xFF;
        Terms read = new Terms(new int[size], new byte[size]);
        for (int i = 0; i < size; i++) {
            read.terms[i] = in.getInt();
        }
        in.get(read.weights);
        return read;
    }

    @Override
    public int compareTo(Terms other) {
        int order = Arrays.compare(terms, other.terms);
        return order != 0 ? order : Arrays.compare(weights, other.weights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Terms that && Arrays.equals(terms, that.terms) && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }
}
