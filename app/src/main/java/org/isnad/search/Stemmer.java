package org.isnad.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.CharArraySet;
import org.isnad.text.Folding;
import org.isnad.text.Text;
import org.isnad.text.Tokens;

/**
 * Brings the forms of an Arabic word together: takes off the letters that are written together with it (conjunctions,
 * prepositions, the article, pronouns) and the endings of number, gender and the accusative; {@code والحوثيين} becomes
 * {@code حوثي}. Light, as Lucene's ArabicStemmer is: it knows no roots and no broken plurals.
 *
 * <p>What it does to a word follows from the letters that are left at each step alone, so that a word comes out alike
 * after whichever clitics. The words of {@code words.tsv} are whole: what they begin or end with is their own, and before
 * them ب ل ك is a preposition for certain. Before other words these may be either; then there are two stems, with and
 * without. Not safe for use by more than one thread; the table is shared.
 */
final class Stemmer {
    private static final int LEAST = 3;
    private static final CharArraySet WHOLE = whole();
    /** Tells one table from another. */
    static final String TABLE = Integer.toHexString(WHOLE.stream()
            .mapToInt(word -> new String((char[]) word).hashCode())
            .sum());

    private static final String[] PRONOUNS = {"ها", "هم", "هما", "نا", "كم", "ه"};
    private static final String[] NUMBERS = {"تين", "تان", "ات", "ون", "ين", "ان", "وا"};

    private static final byte[] NONE = {};

    private char[] folded = new char[64];
    private int from;
    private int to;
    private int other;
    /** Words come again and again: those met last, each in the slot of its hash. */
    private final Stem[] met;

    /** @param memory how many words to remember, a power of two */
    Stemmer(int memory) {
        met = new Stem[memory];
    }

    /** The stem of a word or a number. */
    Stem of(Tokens tokens, int token) {
        int begin = tokens.begin(token);
        int length = tokens.end(token) - begin;
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = hash * 0x2C1B3C6D + tokens.text().at(begin + i);
        }
        int slot = (hash ^ hash >>> 15) & met.length - 1;
        Stem known = met[slot];
        if (known == null || !isSame(known.word(), tokens.text(), begin, length)) {
            known = stem(tokens, token);
            met[slot] = known;
        }
        return known;
    }

    private static boolean isSame(char[] word, Text text, int begin, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != text.at(begin + i)) {
                return false;
            }
        }
        return true;
    }

    private Stem stem(Tokens tokens, int token) {
        String word = tokens.words(token, token);
        if (folded.length < Folding.most(word.length())) {
            folded = new char[Folding.most(word.length())];
        }
        from = 0;
        to = tokens.fold(token, folded);
        other = -1;
        if (to > 0 && folded[0] >= 'ء' && folded[0] <= 'ي') {
            boolean hamza = word.length() > LEAST && isHamza(word.charAt(1));
            if (hamza && isOneOf("بلكف", folded[0]) && to > LEAST && !isWhole(0)) {
                from = 1;
            }
            stripFront();
        }
        byte[] second = other < 0 ? NONE : bytes(other, endOfStem(other));
        return new Stem(word.toCharArray(), from == to ? NONE : bytes(from, endOfStem(from)), second);
    }

    private byte[] bytes(int begin, int end) {
        return new String(folded, begin, end - begin).getBytes(UTF_8);
    }

    /** A hamza on alef that is the second letter seldom is in the middle of a word: {@code لإسرائيل}. */
    private static boolean isHamza(char c) {
        return c == 'أ' || c == 'إ' || c == 'آ';
    }

    private void stripFront() {
        while (!isWhole(from)) {
            int next = stripped(from);
            if (next == from) {
                return;
            }
            from = next;
        }
    }

    /** Where the word goes on after its first clitic, or {@code at} where there is none for certain. */
    private int stripped(int at) {
        char first = folded[at];
        int left = to - at;
        if (starts(at, "ال") && left >= 4) {
            return at + 2;
        }
        if (first == 'و' && left > LEAST || first == 'ف' && isDefinite(at + 1)) {
            return at + 1;
        }
        if (first == 'ل' && starts(at + 1, "ل") && left >= 4) {
            return isWhole(at + 1) ? at + 1 : at + 2;
        }
        if (isOneOf("بكل", first) && left > 2) {
            if (isWhole(at + 1) || first != 'ل' && isDefinite(at + 1)) {
                return at + 1;
            }
            if (left > LEAST) {
                other = at + 1;
            }
        }
        return at;
    }

    private boolean isDefinite(int at) {
        return to - at >= 5 && (starts(at, "ال") || starts(at, "بال") || starts(at, "لل") || starts(at, "كال"));
    }

    private boolean isWhole(int at) {
        return WHOLE.contains(folded, at, to - at) || WHOLE.contains(folded, at, endOfStem(at) - at);
    }

    private int endOfStem(int at) {
        if (WHOLE.contains(folded, at, to - at)) {
            return to;
        }
        if (folded[to - 1] == 'ا' && WHOLE.contains(folded, at, to - 1 - at)) {
            return to - 1;
        }
        int end = cut(at, to, PRONOUNS);
        if (end < to) {
            if (WHOLE.contains(folded, at, end - at)) {
                return end;
            }
            boolean feminine = folded[end - 1] == 'ت' && folded[end - 2] != 'ا' && end - 1 - at >= LEAST;
            end = feminine ? end - 1 : end;
        }
        int shorter = cut(at, end, NUMBERS);
        boolean accusative = end - 1 - at >= LEAST && folded[end - 1] == 'ا' && folded[end - 2] != 'ي';
        return shorter == end && accusative ? end - 1 : shorter;
    }

    /** Where {@code [at, end)} ends without the first of these endings that leaves a word. */
    private int cut(int at, int end, String[] endings) {
        for (String ending : endings) {
            int left = end - ending.length();
            if (left - at >= LEAST && starts(left, ending)) {
                return left;
            }
        }
        return end;
    }

    private boolean starts(int at, String letters) {
        if (to - at < letters.length()) {
            return false;
        }
        for (int i = 0; i < letters.length(); i++) {
            if (folded[at + i] != letters.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(String letters, char c) {
        return letters.indexOf(c) >= 0;
    }

    private static CharArraySet whole() {
        CharArraySet words = new CharArraySet(1 << 14, false);
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Stemmer.class.getResourceAsStream("words.tsv"), UTF_8))) {
            in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Stemmer::listed)
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CharArraySet.unmodifiableSet(words);
    }

    private static String listed(String word) {
        return Folding.fold(word.endsWith("ة") ? word.substring(0, word.length() - 1) : word);
    }
}
