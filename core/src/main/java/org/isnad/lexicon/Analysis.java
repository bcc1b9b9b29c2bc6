package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the clitics off one word in every way that leaves a listed form. Changes letters of the word in place where
 * clitics change the spelling, and puts them back.
 */
final class Analysis {
    private static final Sense[] NO_SENSES = {};
    private static final int[] NONE = {};

    private final Lexicon lexicon;
    private final char[] letters;
    private final int length;
    private final boolean marbuta;
    /** The sums of the letters from the start of the stem up to each place. */
    private final int[] sums;

    private final List<Sense> found = new ArrayList<>(4);
    private int[] openings = NONE;
    private int[] inner = NONE;
    private long followers;

    /** {@code letters} has room for one more letter than {@code length}. */
    Analysis(Lexicon lexicon, char[] letters, int length, boolean marbuta) {
        this.lexicon = lexicon;
        this.letters = letters;
        this.length = length;
        this.marbuta = marbuta;
        this.sums = new int[length + 1];
    }

    Word word(long spelling) {
        if (length > 0) {
            prefixes();
        }
        return new Word(new String(letters, 0, length), spelling, found.toArray(NO_SENSES), openings, followers, inner);
    }

    private void prefixes() {
        prepositions(0, 0);
        if (length > 2 && letters[0] == 'و') {
            prepositions(1, WA);
        } else if (length > 2 && letters[0] == 'ف') {
            prepositions(1, FA);
        }
    }

    private void prepositions(int from, int clitics) {
        stem(from, clitics);
        if (length - from > 2) {
            int bit = preposition(letters[from]);
            if (bit != 0) {
                stem(from + 1, clitics | bit);
            }
            if (bit == LI && letters[from + 1] == 'ل') {
                assimilated(from, clitics | LI);
            }
        }
    }

    private int preposition(char c) {
        return switch (c) {
            case 'ب' -> BA;
            case 'ل' -> LI;
            case 'ك' -> KA;
            default -> 0;
        };
    }

    /** {@code للعراق} is {@code ل} and {@code العراق}; {@code للاذقية} is {@code ل} and {@code اللاذقية}. */
    private void assimilated(int from, int clitics) {
        letters[from] = 'ا';
        listed(from, length, clitics);
        System.arraycopy(letters, from + 1, letters, from + 2, length - from - 1);
        letters[from + 1] = 'ل';
        listed(from, length + 1, clitics);
        System.arraycopy(letters, from + 2, letters, from + 1, length - from - 1);
        letters[from] = 'ل';
        listed(from + 1, length, clitics | DEFINITE);
        listed(from + 2, length, clitics | DEFINITE);
    }

    private void stem(int from, int clitics) {
        sum(from);
        listed(from, length, sums[length], clitics);
        if (length - from > 3 && letters[from] == 'ا' && letters[from + 1] == 'ل') {
            listed(from + 2, length, clitics | DEFINITE);
        }
        if (marbuta) {
            return;
        }
        switch (letters[length - 1]) {
            case 'ه', 'ك' -> beforePronoun(from, 1, clitics);
            case 'ي' -> {
                beforePronoun(from, 1, clitics);
                beforePronoun(from, 2, 'ن', clitics);
            }
            case 'م' -> {
                beforePronoun(from, 2, 'ه', clitics);
                beforePronoun(from, 2, 'ك', clitics);
            }
            case 'ن' -> beforePronoun(from, 2, 'ه', clitics);
            case 'ا' -> {
                beforePronoun(from, 2, 'ه', clitics);
                beforePronoun(from, 2, 'ن', clitics);
                if (length - from > 4 && letters[length - 2] == 'م') {
                    beforePronoun(from, 3, 'ه', clitics);
                    beforePronoun(from, 3, 'ك', clitics);
                }
            }
            default -> {}
        }
    }

    /** A pronoun of so many letters, if it begins with this one. */
    private void beforePronoun(int from, int pronoun, char first, int clitics) {
        if (length - pronoun - from >= 2 && letters[length - pronoun] == first) {
            beforePronoun(from, pronoun, clitics);
        }
    }

    /** Before a pronoun taa marbuta is written taa, alef maqsura alef, and the silent alef of the plural is gone. */
    private void beforePronoun(int from, int pronoun, int clitics) {
        int end = length - pronoun;
        if (end - from < 2) {
            return;
        }
        int with = clitics | PRONOUN;
        listed(from, end, sums[end], with);
        char last = letters[end - 1];
        if (last == 'ت' || last == 'ا') {
            letters[end - 1] = last == 'ت' ? 'ه' : 'ي';
            listed(from, end, Forms.sum(sums[end - 1], letters[end - 1]), with);
            letters[end - 1] = last;
        } else if (last == 'و') {
            char next = letters[end];
            letters[end] = 'ا';
            listed(from, end + 1, Forms.sum(sums[end], 'ا'), with);
            letters[end] = next;
        }
    }

    private void sum(int from) {
        int sum = 0;
        sums[from] = 0;
        for (int i = from; i < length; i++) {
            sum = Forms.sum(sum, letters[i]);
            sums[i + 1] = sum;
        }
    }

    private void listed(int from, int to, int clitics) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum = Forms.sum(sum, letters[i]);
        }
        listed(from, to, sum, clitics);
    }

    private void listed(int from, int to, int sum, int clitics) {
        int form = lexicon.form(letters, from, to, sum);
        if (form < 0) {
            return;
        }
        int node = lexicon.opens(form);
        if (node >= 0) {
            openings = with(openings, node, clitics);
            followers |= lexicon.followers(node);
        }
        if (!has(clitics, CONJUNCTION | PREPOSITION) && lexicon.isInner(form)) {
            inner = with(inner, form, clitics);
        }
        lexicon.senses(form, clitics, found);
    }

    private static int[] with(int[] pairs, int one, int other) {
        int[] more = Arrays.copyOf(pairs, pairs.length + 2);
        more[pairs.length] = one;
        more[pairs.length + 1] = other;
        return more;
    }
}
