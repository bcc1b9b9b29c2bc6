package org.isnad.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Page;
import org.isnad.text.Sentences;

/**
 * The numbers of an article: in digits, Western or Eastern, in words of either gender and any case, and in both
 * ({@code 3 آلاف و500}). Dual nouns and vague quantities are none. Immutable.
 */
public final class Numbers {
    private final List<Numeral> numerals = new ArrayList<>();
    /** For each token the place of its numeral in the list, plus one. */
    private final int[] places;

    private Numbers(int tokens) {
        places = new int[tokens];
    }

    /** Adds the table of number words. */
    public static void addTo(Lexicon.Builder lexicon) {
        NumberWord.addTo(lexicon);
    }

    public static Numbers of(Page page) {
        Numbers numbers = new Numbers(page.size());
        Sentences sentences = page.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            numbers.read(page, sentences.from(s), sentences.to(s));
        }
        return numbers;
    }

    private void read(Page page, int from, int to) {
        Counting counting = null;
        for (int t = from; t < to; t++) {
            if (!mayBegin(page, t)) {
                continue;
            }
            counting = counting == null ? new Counting(page, to) : counting;
            Numeral numeral = counting.at(t);
            if (numeral != null) {
                numerals.add(numeral);
                Arrays.fill(places, t, numeral.to(), numerals.size());
                t = numeral.to() - 1;
            }
        }
    }

    /** Whether a token is digits or a word that numbers are made of. */
    public static boolean isPart(Page page, int token) {
        return mayBegin(page, token);
    }

    private static boolean mayBegin(Page page, int token) {
        return page.word(token).sense(NumberWord.class) != null || page.tokens().isNumber(token);
    }

    /** The number that starts at this token, or null. */
    public Numeral at(int token) {
        Numeral numeral = covering(token);
        return numeral != null && numeral.from() == token ? numeral : null;
    }

    /** The number that this token is a part of, or null. */
    public Numeral covering(int token) {
        return token < 0 || token >= places.length || places[token] == 0 ? null : numerals.get(places[token] - 1);
    }

    /** All numbers in order of the text. */
    public List<Numeral> all() {
        return List.copyOf(numerals);
    }
}
