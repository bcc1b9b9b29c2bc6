package org.isnad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Lexeme;

/**
 * A verb or verbal noun that opens set phrases which its subject may interrupt: {@code قطعت السعودية علاقاتها},
 * {@code انسحاب أميركا من الاتفاق}.
 *
 * @param letters a bit for each letter that such words begin with
 */
record Opening(Map<String, List<Rest>> byFirstWord, long letters) implements Lexeme {
    static Opening of(List<Rest> rests) {
        Map<String, List<Rest>> byFirstWord = new HashMap<>();
        for (Rest rest : rests) {
            byFirstWord
                    .computeIfAbsent(rest.words().get(0), w -> new ArrayList<>(1))
                    .add(rest);
        }
        long letters = 0;
        for (String word : byFirstWord.keySet()) {
            letters |= bit(word, 0);
        }
        return new Opening(Collections.unmodifiableMap(byFirstWord), letters);
    }

    /** Whether a word begins, after its article if it has one, as those that close a phrase do. */
    boolean mayGoOn(String word) {
        return (letters & bit(word, 0)) != 0 || word.startsWith("ال") && (letters & bit(word, 2)) != 0;
    }

    /** The bit of the letter at a place, which others may share; none behind the last. */
    private static long bit(String word, int place) {
        return place < word.length() ? 1L << word.charAt(place) : 0;
    }

    /** What closes a phrase and begins with this word. */
    List<Rest> rests(String firstWord) {
        return byFirstWord.getOrDefault(firstWord, Collections.emptyList());
    }

    /** The words that close a phrase, folded, and what the whole tells. */
    record Rest(List<String> words, Trigger trigger) implements Lexeme {
        private static final Set<String> PREPOSITIONS =
                Set.of("من", "الي", "علي", "عن", "في", "امام", "قيد", "رهن", "تحت");

        private static final Set<String> BARE = Set.of("من", "الي", "علي", "عن", "مع", "ضد");

        /** Whether it is but a preposition: {@code سيطرت القوات على}. */
        boolean isBare() {
            return words.size() == 1 && BARE.contains(words.get(0));
        }

        /** {@code القبض على}. */
        boolean endsInPreposition() {
            return words.size() > 1 && BARE.contains(words.get(words.size() - 1));
        }

        /** Whether it begins with a preposition, so that an object may come before: {@code أحالهم إلى المحكمة}. */
        boolean isIndirect() {
            String first = words.get(0);
            return PREPOSITIONS.contains(first) || first.startsWith("ب") || first.startsWith("لل");
        }
    }
}
