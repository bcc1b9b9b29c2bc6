package org.isnad.name;

import java.util.BitSet;

/** Words that may stand for a name again, with what may be stuck to them, by a bit for the hash of each: most words stand for none. */
final class NameOpenings {
    private static final int SIZE = 4096;

    /** What may be stuck to a name. */
    private static final String CLITICS = "وفبلك";

    private final BitSet bits = new BitSet(SIZE);

    void add(String word) {
        int power = 1;
        for (int i = 0; i < word.length(); i++) {
            power *= 31;
        }
        bits.set(word.hashCode() & SIZE - 1);
        for (int i = 0; i < CLITICS.length(); i++) {
            bits.set(CLITICS.charAt(i) * power + word.hashCode() & SIZE - 1);
        }
    }

    /** Whether a word of this hash may be one of them. */
    boolean mayBe(int hash) {
        return bits.get(hash & SIZE - 1);
    }

    /** Whether a word begins as if something were stuck to it. */
    static boolean hasClitic(String word) {
        return CLITICS.indexOf(word.charAt(0)) >= 0;
    }
}
