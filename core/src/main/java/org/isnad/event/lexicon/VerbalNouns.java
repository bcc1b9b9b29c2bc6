package org.isnad.event.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.isnad.lexicon.Wordlist;
import org.isnad.text.Folding;

/**
 * What set phrases of a verb are as verbal nouns: {@code خفف العقوبات}, {@code تخفيف العقوبات}. Verbs are listed in
 * {@code masdars.tsv}; phrases that {@code triggers.tsv} lists itself are left as they are there.
 */
final class VerbalNouns {
    /** Accusatives that tell how, and stay such after a noun. */
    private static final Wordlist ADVERBS = Wordlist.of(VerbalNouns.class, "adverbs");

    private static final Wordlist PREPOSITIONS = Wordlist.of(VerbalNouns.class, "prepositions");
    /** Letters of words too short to end in the accusative. */
    private static final int SHORT = 4;

    private static final String[] NONE = {};

    private final Map<String, String[]> nouns = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    VerbalNouns(List<Row> triggers) {
        for (Row row : Table.read(VerbalNouns.class, "masdars.tsv", 2)) {
            nouns.put(row.get(0), row.all(1));
        }
        for (Row row : triggers) {
            for (int column = 2; column <= 3; column++) {
                for (String phrase : row.all(column)) {
                    told.add(Folding.fold(phrase));
                }
            }
        }
    }

    /** The verbal nouns of a row's set phrases that no row lists. */
    List<String> of(Row row) {
        List<String> phrases = new ArrayList<>();
        for (String past : row.all(0)) {
            int space = past.indexOf(' ');
            for (String noun : space < 0 || isOpen(past) ? NONE : nouns.getOrDefault(past.substring(0, space), NONE)) {
                String phrase = noun + genitive(past.substring(space));
                if (told.add(Folding.fold(phrase))) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    /** {@code انسحب من}: whether a preposition ends it, so that its verbal noun alone tells as much. */
    private static boolean isOpen(String phrase) {
        return PREPOSITIONS.contains(Folding.fold(phrase.substring(phrase.lastIndexOf(' ') + 1)));
    }

    /** {@code هجوما واسعا}: as it stands after a noun. */
    private static String genitive(String accusative) {
        StringBuilder words = new StringBuilder();
        for (String word : accusative.trim().split(" ")) {
            boolean ends = word.endsWith("ا") && word.length() > SHORT && !word.startsWith("ال");
            boolean cut = ends && !ADVERBS.contains(Folding.fold(word));
            words.append(' ').append(cut ? word.substring(0, word.length() - 1) : word);
        }
        return words.toString();
    }
}
