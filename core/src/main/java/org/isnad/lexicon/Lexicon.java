package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folding;

/**
 * All tables in one lookup: listed forms, found through the clitics that Arabic writes together with a word, and phrases
 * of listed forms. Immutable once built and safe for any number of threads; words met are remembered in a small cache
 * whose races are harmless, since what it holds is immutable.
 */
public final class Lexicon {
    private static final Sense[] NO_SENSES = {};
    private static final int CACHE_BITS = 17;

    private final Forms forms;
    private final Senses words;
    private final Trie trie;
    private final Senses phrases;
    private final Lexemes lexemes;
    private final Word[] cache = new Word[1 << CACHE_BITS];

    private Lexicon(Forms forms, Senses words, Trie trie, Senses phrases, Lexemes lexemes) {
        this.forms = forms;
        this.words = words;
        this.trie = trie;
        this.phrases = phrases;
        this.lexemes = lexemes;
    }

    /**
     * Looks a folded word up.
     *
     * @param letters with room for one more than {@code length}
     * @param marbuta whether its last letter is written as taa marbuta, so that no pronoun ends it
     */
    Word look(char[] letters, int length, boolean marbuta) {
        long spelling = Spelling.of(letters, length, marbuta);
        int slot = Spelling.hash(spelling, CACHE_BITS);
        Word word = cache[slot];
        if (word != null && word.matches(letters, length, spelling)) {
            return word;
        }
        Word older = cache[slot ^ 1];
        cache[slot ^ 1] = word;
        if (older == null || !older.matches(letters, length, spelling)) {
            older = new Analysis(letters, length, marbuta).word(spelling);
        }
        cache[slot] = older;
        return older;
    }

    /** The word that is spelt so, folded or not. */
    public Word look(String spelling) {
        String folded = Folding.fold(spelling);
        return look(Arrays.copyOf(folded.toCharArray(), folded.length() + 1), folded.length(), spelling.endsWith("ة"));
    }

    /** The node of the trie of phrases that a form leads to, or -1. */
    int step(int node, int form) {
        return trie.next(node, form);
    }

    /** Adds to {@code hits} the phrases that end at a node and allow these clitics. */
    void phrasesAt(int node, int clitics, int from, int to, List<Hit> hits) {
        for (int i = phrases.start()[node]; i < phrases.start()[node + 1]; i++) {
            if (allows(phrases.features()[i], clitics)) {
                Sense sense = new Sense(lexemes.get(phrases.lexeme()[i]), phrases.features()[i] | clitics);
                hits.add(new Hit(sense, from, to));
            }
        }
    }

    /** Writes the lexicon in compiled form, which {@link #read} takes back in a few milliseconds. */
    public void write(OutputStream to) throws IOException {
        Image.Writer out = new Image.Writer(to);
        forms.write(out);
        words.write(out);
        trie.write(out);
        phrases.write(out);
        lexemes.write(out);
    }

    /** Takes back what {@link #write} wrote. */
    public static Lexicon read(InputStream from) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(from.readAllBytes());
        return new Lexicon(Forms.read(in), Senses.read(in), Trie.read(in), Senses.read(in), Lexemes.read(in));
    }

    /**
     * Takes the clitics off one word in every way that leaves a listed form. Changes letters of the word in place where
     * clitics change the spelling, and puts them back.
     */
    private final class Analysis {
        private final char[] letters;
        private final int length;
        private final boolean marbuta;
        /** The sums of the letters from the start of the stem up to each place. */
        private final int[] sums;

        private final List<Sense> found = new ArrayList<>(4);
        private int[] ways = new int[8];
        private int wayCount;

        /** {@code letters} has room for one more letter than {@code length}. */
        Analysis(char[] letters, int length, boolean marbuta) {
            this.letters = letters;
            this.length = length;
            this.marbuta = marbuta;
            this.sums = new int[length + 1];
        }

        Word word(long spelling) {
            if (length > 0) {
                prefixes();
            }
            return new Word(
                    new String(letters, 0, length), spelling, found.toArray(NO_SENSES), Arrays.copyOf(ways, wayCount));
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
            int form = forms.find(letters, from, to, sum);
            if (form < 0) {
                return;
            }
            if (trie.holds(form)) {
                way(form, clitics);
            }
            for (int i = words.start()[form]; i < words.start()[form + 1]; i++) {
                if (allows(words.features()[i], clitics)) {
                    found.add(new Sense(lexemes.get(words.lexeme()[i]), words.features()[i] | clitics));
                }
            }
        }

        private void way(int form, int clitics) {
            if (wayCount + 3 > ways.length) {
                ways = Arrays.copyOf(ways, wayCount * 2);
            }
            ways[wayCount++] = form;
            ways[wayCount++] = clitics;
            ways[wayCount++] = trie.opens(form);
        }
    }

    /** Whether a form with these features may stand with these clitics. */
    static boolean allows(int features, int clitics) {
        return (!has(clitics, PREPOSITION) || has(features, TAKES_PREPOSITION))
                && (!has(clitics, DEFINITE) || has(features, TAKES_ARTICLE))
                && (!has(clitics, PRONOUN) || has(features, TAKES_PRONOUN));
    }

    /** Collects the tables. */
    public static final class Builder {
        private final Map<String, Integer> ids = new HashMap<>(1 << 17);
        private final List<String> forms = new ArrayList<>(1 << 16);
        private final List<List<Long>> words = new ArrayList<>(1 << 16);
        private final Trie trie = new Trie();
        private final List<List<Long>> phrases = new ArrayList<>();
        private final Map<Lexeme, Integer> numbers = new HashMap<>();
        private final List<Lexeme> lexemes = new ArrayList<>();

        public Builder() {
            phrases.add(new ArrayList<>(0));
        }

        /**
         * Adds a form of a lexeme: a word, or words with spaces between them.
         *
         * @param features see {@link Features}; what a form {@code TAKES} says which clitics it is found through
         */
        public Builder add(String form, Lexeme lexeme, int features) {
            String folded = Folding.fold(form);
            List<Long> place = folded.indexOf(' ') < 0 ? words.get(id(folded)) : phrase(folded);
            long sense = (long) number(lexeme) << 32 | features;
            if (!place.contains(sense)) {
                place.add(sense);
            }
            return this;
        }

        private List<Long> phrase(String folded) {
            int node = Trie.ROOT;
            for (String word : folded.split(" ")) {
                int form = id(word);
                int next = trie.next(node, form);
                if (next < 0) {
                    next = phrases.size();
                    phrases.add(new ArrayList<>(1));
                    trie.link(node, form, next);
                }
                node = next;
            }
            return phrases.get(node);
        }

        private int number(Lexeme lexeme) {
            return numbers.computeIfAbsent(lexeme, l -> {
                lexemes.add(l);
                return lexemes.size() - 1;
            });
        }

        private int id(String word) {
            return ids.computeIfAbsent(word, w -> {
                forms.add(w);
                words.add(new ArrayList<>(1));
                return forms.size() - 1;
            });
        }

        public Lexicon build() {
            return new Lexicon(
                    Forms.of(forms), Senses.of(words), trie, Senses.of(phrases), new Lexemes(List.copyOf(lexemes)));
        }
    }
}
