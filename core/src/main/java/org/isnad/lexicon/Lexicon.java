package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;

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
    private static final int CACHE = 1 << 15;
    private static final String[] PRONOUNS = {"هما", "هم", "هن", "ها", "كما", "كم", "ني", "نا", "ه", "ك", "ي"};

    private final Forms forms;
    private final Sense[][] senses;
    private final Trie phrases;
    private final Word[] cache = new Word[CACHE];

    private Lexicon(Forms forms, Sense[][] senses, Trie phrases) {
        this.forms = forms;
        this.senses = senses;
        this.phrases = phrases;
    }

    /** Looks a folded word up. */
    Word look(char[] letters, int length) {
        int slot = hash(letters, 0, length) & CACHE - 1;
        Word word = cache[slot];
        if (word == null || !word.matches(letters, length)) {
            word = new Analysis(letters, length).word();
            cache[slot] = word;
        }
        return word;
    }

    /** The word that is spelt so, folded or not. */
    public Word look(String spelling) {
        String folded = Folding.fold(spelling);
        return look(folded.toCharArray(), folded.length());
    }

    Trie phrases() {
        return phrases;
    }

    static int hash(char[] letters, int from, int to) {
        int h = 0;
        for (int i = from; i < to; i++) {
            h = h * 31 + letters[i];
        }
        h *= 0x9E3779B9;
        return h ^ h >>> 15;
    }

    /** Takes the clitics off one word in every way that leaves a listed form. */
    private final class Analysis {
        private final char[] letters;
        private final int length;
        private final List<Sense> found = new ArrayList<>(4);
        private int[] ways = new int[8];
        private int wayCount;

        Analysis(char[] letters, int length) {
            this.letters = letters;
            this.length = length;
        }

        Word word() {
            prefixes();
            return new Word(
                    new String(letters, 0, length), found.toArray(NO_SENSES), Arrays.copyOf(ways, wayCount));
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

        /** {@code للعراق} is {@code ل} and {@code العراق}. */
        private void assimilated(int from, int clitics) {
            char[] whole = new char[length - from];
            whole[0] = 'ا';
            System.arraycopy(letters, from + 1, whole, 1, whole.length - 1);
            listed(whole, 0, whole.length, clitics);
            listed(letters, from + 2, length, clitics | DEFINITE);
        }

        private void stem(int from, int clitics) {
            listed(letters, from, length, clitics);
            if (length - from > 3 && letters[from] == 'ا' && letters[from + 1] == 'ل') {
                listed(letters, from + 2, length, clitics | DEFINITE);
                return;
            }
            for (String pronoun : PRONOUNS) {
                int end = length - pronoun.length();
                if (end - from >= 2 && endsWith(pronoun, end)) {
                    beforePronoun(from, end, clitics | PRONOUN);
                }
            }
        }

        private boolean endsWith(String pronoun, int at) {
            for (int i = 0; i < pronoun.length(); i++) {
                if (letters[at + i] != pronoun.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        /** Before a pronoun taa marbuta is written taa, alef maqsura alef, and the silent alef of the plural is gone. */
        private void beforePronoun(int from, int end, int clitics) {
            listed(letters, from, end, clitics);
            char last = letters[end - 1];
            if (last == 'ت' || last == 'ا') {
                char[] stem = Arrays.copyOfRange(letters, from, end);
                stem[stem.length - 1] = last == 'ت' ? 'ه' : 'ي';
                listed(stem, 0, stem.length, clitics);
            } else if (last == 'و') {
                char[] stem = Arrays.copyOfRange(letters, from, end + 1);
                stem[stem.length - 1] = 'ا';
                listed(stem, 0, stem.length, clitics);
            }
        }

        private void listed(char[] word, int from, int to, int clitics) {
            int form = forms.find(word, from, to);
            if (form < 0) {
                return;
            }
            if (wayCount + 2 > ways.length) {
                ways = Arrays.copyOf(ways, wayCount * 2);
            }
            ways[wayCount++] = form;
            ways[wayCount++] = clitics;
            for (Sense sense : senses[form]) {
                if (allows(sense.features(), clitics)) {
                    found.add(clitics == 0 ? sense : new Sense(sense.lexeme(), sense.features() | clitics));
                }
            }
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
        private final Map<String, Integer> ids = new HashMap<>(1 << 16);
        private final List<List<Sense>> single = new ArrayList<>(1 << 16);
        private final Trie phrases = new Trie();

        /**
         * Adds a form of a lexeme: a word, or words with spaces between them.
         *
         * @param features see {@link Features}; what a form {@code TAKES} says which clitics it is found through
         */
        public Builder add(String form, Lexeme lexeme, int features) {
            String folded = Folding.fold(form);
            Sense sense = new Sense(lexeme, features);
            if (folded.indexOf(' ') < 0) {
                List<Sense> list = single.get(id(folded));
                if (!list.contains(sense)) {
                    list.add(sense);
                }
            } else {
                int node = Trie.ROOT;
                for (String word : folded.split(" ")) {
                    node = phrases.step(node, id(word));
                }
                phrases.end(node, sense);
            }
            return this;
        }

        private int id(String word) {
            Integer id = ids.get(word);
            if (id == null) {
                id = single.size();
                ids.put(word, id);
                single.add(new ArrayList<>(1));
            }
            return id;
        }

        public Lexicon build() {
            Sense[][] senses = new Sense[single.size()][];
            for (int i = 0; i < senses.length; i++) {
                senses[i] = single.get(i).isEmpty() ? NO_SENSES : single.get(i).toArray(NO_SENSES);
            }
            return new Lexicon(new Forms(ids), senses, phrases);
        }
    }

    /** Open-addressing table from letters to the number of a form, so that looking up makes no garbage. */
    private static final class Forms {
        private final String[] keys;
        private final int[] ids;
        private final int mask;

        Forms(Map<String, Integer> entries) {
            int capacity = Integer.highestOneBit(Math.max(8, entries.size() * 3));
            keys = new String[capacity];
            ids = new int[capacity];
            mask = capacity - 1;
            entries.forEach(this::put);
        }

        private void put(String key, int id) {
            int slot = hash(key.toCharArray(), 0, key.length()) & mask;
            while (keys[slot] != null) {
                slot = slot + 1 & mask;
            }
            keys[slot] = key;
            ids[slot] = id;
        }

        int find(char[] letters, int from, int to) {
            int slot = hash(letters, from, to) & mask;
            while (keys[slot] != null) {
                if (same(keys[slot], letters, from, to)) {
                    return ids[slot];
                }
                slot = slot + 1 & mask;
            }
            return -1;
        }

        private static boolean same(String key, char[] letters, int from, int to) {
            if (key.length() != to - from) {
                return false;
            }
            for (int i = from; i < to; i++) {
                if (key.charAt(i - from) != letters[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
