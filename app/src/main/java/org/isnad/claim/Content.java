package org.isnad.claim;

import java.util.HashSet;
import java.util.Set;
import org.isnad.text.Folding;

/** The words of a claim that say what it is about, for telling whether two are about the same. */
final class Content {
    private static final int LEAST = 3;
    private static final String[] CLITICS = {"وبال", "وال", "بال", "فال", "كال", "ولل", "لل", "ال", "و"};

    private final Set<String> words = new HashSet<>();

    Content(String text) {
        String folded = Folding.fold(text);
        for (int begin = 0, end; begin < folded.length(); begin = end + 1) {
            for (end = begin; end < folded.length() && Character.isLetterOrDigit(folded.charAt(end)); end++) {
                // To the end of the word.
            }
            add(bare(folded.substring(begin, end)));
        }
    }

    private void add(String word) {
        if (word.length() > LEAST || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
            words.add(word);
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
