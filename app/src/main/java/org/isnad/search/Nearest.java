package org.isnad.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which of some words was meant by one that is written a little wrong. */
final class Nearest {
    private Nearest() {}

    /** The nearest of {@code choices}, or null where none is near. */
    static String to(String word, List<String> choices) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        return wanted.length() > 20
                ? null
                : choices.stream()
                        .filter(choice -> distance(wanted, choice.toLowerCase(Locale.ROOT)) <= most)
                        .min(Comparator.comparingInt(choice -> distance(wanted, choice.toLowerCase(Locale.ROOT))))
                        .orElse(null);
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
