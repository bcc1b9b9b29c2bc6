package org.isnad.claim;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.text.Folding;

/** The words of a claim that say what it is about, for telling whether two are about the same. */
final class Content {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LEAST = 3;
    private static final String[] CLITICS = {"وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و"};

    private final Set<String> words = new HashSet<>();

    Content(String text) {
        for (String word : BETWEEN_WORDS.split(Folding.fold(text))) {
            String bare = bare(word);
            if (bare.length() > LEAST || !bare.isEmpty() && Character.isDigit(bare.charAt(0))) {
                words.add(bare);
            }
        }
    }

    private static String bare(String word) {
        for (String clitic : CLITICS) {
            if (word.startsWith(clitic) && word.length() - clitic.length() >= LEAST) {
                return word.substring(clitic.length());
            }
        }
        return word;
    }

    Set<String> words() {
        return words;
    }

    int shared(Content other) {
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** Shared words as a share of the shorter one's. */
    double overlap(Content other) {
        int shorter = Math.min(words.size(), other.words.size());
        return shorter == 0 ? 0 : (double) shared(other) / shorter;
    }
}
