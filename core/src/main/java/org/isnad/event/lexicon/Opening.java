package org.isnad.event.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Wordlist;

/**
 * A verb or verbal noun that opens set phrases which its subject may interrupt: {@code قطعت السعودية علاقاتها},
 * {@code انسحاب أميركا من الاتفاق}.
 *
 * @param beginnings the first three letters of the words which close a phrase, see {@link #index}; not to be changed
 */
public record Opening(Map<String, List<Rest>> byFirstWord, BitSet beginnings) implements Lexeme {
    private static final int BITS = 1024;

    /** What may follow two letters of a word that closes a phrase: its own haa, a pronoun, before which haa is taa, or alef. */
    private static final String[] ENDINGS = {"", "ه", "ت", "ا"};

    static Opening of(List<Rest> rests) {
        Map<String, List<Rest>> byFirstWord = new HashMap<>();
        for (Rest rest : rests) {
            byFirstWord
                    .computeIfAbsent(rest.words().get(0), w -> new ArrayList<>(1))
                    .add(rest);
        }
        BitSet beginnings = new BitSet(BITS);
        for (String word : byFirstWord.keySet()) {
            String bare = word.endsWith("ه") ? word.substring(0, word.length() - 1) : word;
            if (bare.length() > 2) {
                beginnings.set(index(bare, 0));
            } else if (bare.length() == 2) {
                for (String ending : ENDINGS) {
                    beginnings.set(index(bare + ending, 0));
                }
            } else {
                beginnings.set(0, BITS);
            }
        }
        return new Opening(Collections.unmodifiableMap(byFirstWord), beginnings);
    }

    /** Whether a word begins, after its article if it has one, as those that close a phrase do. */
    public boolean mayGoOn(String word) {
        return beginnings.get(index(word, 0)) || word.startsWith("ال") && beginnings.get(index(word, 2));
    }

    /** A number for the three letters at a place, which others may share; of fewer letters, likewise. */
    private static int index(String word, int place) {
        int number = 0;
        for (int i = place; i < Math.min(place + 3, word.length()); i++) {
            number = 31 * number + word.charAt(i);
        }
        return number & BITS - 1;
    }

    /** What closes a phrase and begins with this word. */
    public List<Rest> rests(String firstWord) {
        return byFirstWord.getOrDefault(firstWord, Collections.emptyList());
    }

    /**
     * The words that close a phrase, folded, and what the whole tells.
     *
     * @param ofKind whether they are one of a kind, so that they are found next to their verb only as what closes the phrase
     */
    public record Rest(List<String> words, Trigger trigger, boolean ofKind) implements Lexeme {
        private static final Wordlist PREPOSITIONS = Wordlist.of(Opening.class, "prepositions");

        private static final Set<String> BARE = Set.of("من", "الي", "علي", "عن", "مع", "ضد");

        /** Whether it is but a preposition: {@code سيطرت القوات على}. */
        public boolean isBare() {
            return words.size() == 1 && BARE.contains(words.get(0));
        }

        /** {@code القبض على}. */
        public boolean endsInPreposition() {
            return words.size() > 1 && BARE.contains(words.get(words.size() - 1));
        }

        /** Whether it begins with a preposition, so that an object may come before: {@code أحالهم إلى المحكمة}. */
        public boolean isIndirect() {
            String first = words.get(0);
            return PREPOSITIONS.contains(first) || first.startsWith("ب") || first.startsWith("لل");
        }
    }
}
