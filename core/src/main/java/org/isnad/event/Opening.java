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
 * @param beginnings a bit for each pair of letters that the words which close a phrase begin with
 */
record Opening(Map<String, List<Rest>> byFirstWord, long beginnings) implements Lexeme {
    static Opening of(List<Rest> rests) {
        Map<String, List<Rest>> byFirstWord = new HashMap<>();
        for (Rest rest : rests) {
            byFirstWord
                    .computeIfAbsent(rest.words().get(0), w -> new ArrayList<>(1))
                    .add(rest);
        }
        long beginnings = 0;
        for (String word : byFirstWord.keySet()) {
            beginnings |= word.endsWith("ه") ? bit(word.substring(0, word.length() - 1), 0) : bit(word, 0);
        }
        return new Opening(Collections.unmodifiableMap(byFirstWord), beginnings);
    }

    /** Whether a word begins, after its article if it has one, as those that close a phrase do. */
    boolean mayGoOn(String word) {
        return (beginnings & bit(word, 0)) != 0 || word.startsWith("ال") && (beginnings & bit(word, 2)) != 0;
    }

    /** The bit of the two letters at a place, which others may share; all bits where there are fewer. */
    private static long bit(String word, int place) {
        return place + 1 < word.length() ? 1L << 5 * word.charAt(place) + word.charAt(place + 1) : -1;
    }

    /** What closes a phrase and begins with this word. */
    List<Rest> rests(String firstWord) {
        return byFirstWord.getOrDefault(firstWord, Collections.emptyList());
    }

    /**
     * The words that close a phrase, folded, and what the whole tells.
     *
     * @param ofKind whether they are one of a kind, so that they are found next to their verb only as what closes the phrase
     */
    record Rest(List<String> words, Trigger trigger, boolean ofKind) implements Lexeme {
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
