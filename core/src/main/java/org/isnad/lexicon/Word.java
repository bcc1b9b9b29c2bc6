package org.isnad.lexicon;

/**
 * A folded word form with everything that the lexicon knows of it; shared by all tokens that are spelt so. Immutable.
 */
public final class Word {
    private final String folded;
    private final boolean marbuta;
    private final Sense[] senses;
    /** The classes of function words it belongs to, one bit each. */
    private final long kinds;
    /** A bit for the class of each sense's lexeme, so that most questions in vain cost one look. */
    private final long classes;
    /** Ways into a phrase, three numbers each: a listed form, the clitics around it, the node it opens or -1. */
    final int[] ways;

    Word(String folded, boolean marbuta, Sense[] senses, int[] ways) {
        this.folded = folded;
        this.marbuta = marbuta;
        this.senses = senses;
        this.ways = ways;
        long bits = 0;
        long met = 0;
        for (Sense sense : senses) {
            met |= bit(sense.lexeme().getClass());
            if (sense.lexeme() instanceof Particle particle) {
                for (Particle.Kind kind : particle.kinds()) {
                    bits |= 1L << kind.ordinal();
                }
            }
        }
        kinds = bits;
        classes = met;
    }

    /** The bit of a class; others may share it. */
    private static long bit(Class<?> kind) {
        return 1L << kind.hashCode();
    }

    /** The word as {@link org.isnad.text.Folding} leaves it, with its clitics. */
    public String folded() {
        return folded;
    }

    public boolean is(String foldedWord) {
        return folded.equals(foldedWord);
    }

    /** Whether it may be a function word of this class. */
    public boolean is(Particle.Kind kind) {
        return (kinds & 1L << kind.ordinal()) != 0;
    }

    public int senses() {
        return senses.length;
    }

    public Sense sense(int i) {
        return senses[i];
    }

    /** The first sense of exactly this class, or null. Senses with fewer clitics taken off come first. */
    public Sense sense(Class<? extends Lexeme> kind) {
        if ((classes & bit(kind)) == 0) {
            return null;
        }
        for (Sense sense : senses) {
            if (sense.lexeme().getClass() == kind) {
                return sense;
            }
        }
        return null;
    }

    boolean matches(char[] letters, int length, boolean withMarbuta) {
        if (folded.length() != length || marbuta != withMarbuta) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
