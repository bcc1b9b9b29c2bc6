package org.isnad.lexicon;

/**
 * The letters of a folded word as one number, so that words are compared without a look at their letters: ten Arabic letters
 * of six bits each, and whether the last is written as taa marbuta. Of a longer word, or one with other letters, the number
 * is only a hash. Pure functions.
 */
final class Spelling {
    private static final int MOST = 10;
    private static final int BITS = 6;
    private static final char BEFORE_FIRST = 0x620;
    private static final long MARBUTA = 1L << MOST * BITS;
    private static final long HASHED = Long.MIN_VALUE;

    private Spelling() {}

    static long of(char[] letters, int length, boolean marbuta) {
        long spelling = 0;
        for (int i = 0; i < length; i++) {
            int letter = letters[i] - BEFORE_FIRST;
            if (i == MOST || letter <= 0 || letter >= 1 << BITS) {
                spelling = HASHED | Forms.hash(letters, 0, length) & 0xFFFFFFFFL;
                break;
            }
            spelling = spelling << BITS | letter;
        }
        return marbuta ? spelling | MARBUTA : spelling;
    }

    /** Whether it holds every letter, so that no other word has the same. */
    static boolean isWhole(long spelling) {
        return spelling >= 0;
    }

    /** A number of so many bits in which even words much alike differ. */
    static int hash(long spelling, int bits) {
        return (int) (spelling * 0x9E3779B97F4A7C15L >>> Long.SIZE - bits);
    }
}
