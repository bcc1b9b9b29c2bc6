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

    /** The word met before that has this {@link Spelling}, or another one, or null. */
    Word met(long spelling) {
        return cache[Spelling.hash(spelling, CACHE_BITS)];
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
            older = new Analysis(this, letters, length, marbuta).word(spelling);
        }
        cache[slot] = older;
        return older;
    }

    /** The word that is spelt so, folded or not. */
    public Word look(String spelling) {
        String folded = Folding.fold(spelling);
        return look(Arrays.copyOf(folded.toCharArray(), folded.length() + 1), folded.length(), spelling.endsWith("ة"));
    }

    /** The number of the form that these letters spell, whose {@link Forms#sum} is {@code sum}, or negative. */
    int form(char[] letters, int from, int to, int sum) {
        return forms.find(letters, from, to, sum);
    }

    /** Whether some phrase goes on with this form. */
    boolean isInner(int form) {
        return trie.isInner(form);
    }

    /** The node of the phrases that a form opens, or -1. */
    int opens(int form) {
        return trie.opens(form);
    }

    /** A bit for each form that goes on with the phrases of a node, see {@link Trie#bit}. */
    long followers(int node) {
        return trie.followers(node);
    }

    /** Adds to {@code found} what a form stands for with these clitics. */
    void senses(int form, int clitics, List<Sense> found) {
        for (int i = words.start()[form]; i < words.start()[form + 1]; i++) {
            if (allows(words.features()[i], clitics)) {
                found.add(new Sense(lexemes.get(words.lexeme()[i]), words.features()[i] | clitics));
            }
        }
    }

    /** The node of the trie of phrases that a form leads to from another node, or -1. */
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
        private final Trie.Node phrases = new Trie.Node();
        private final Map<Lexeme, Integer> numbers = new HashMap<>();
        private final List<Lexeme> lexemes = new ArrayList<>();

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
            Trie.Node node = phrases;
            for (String word : folded.split(" ")) {
                node = node.next(id(word));
            }
            return node.senses;
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
            List<Trie.Node> nodes = phrases.all();
            return new Lexicon(
                    Forms.of(forms),
                    Senses.of(words),
                    Trie.of(nodes),
                    Senses.of(nodes.stream().map(node -> node.senses).toList()),
                    new Lexemes(List.copyOf(lexemes)));
        }
    }
}
