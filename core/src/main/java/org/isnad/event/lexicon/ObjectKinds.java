package org.isnad.event.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;

/**
 * The kinds of things that verbs of sending, giving and giving up fall on, which set phrases name in braces:
 * {@code أرسل {force}}. Listed in {@code objects.tsv}.
 */
public final class ObjectKinds {
    private final Map<String, List<String>> words = new HashMap<>();

    ObjectKinds() {
        for (Row row : Table.read(ObjectKinds.class, "objects.tsv", 2)) {
            for (String kind : row.all(1)) {
                words.computeIfAbsent(kind, k -> new ArrayList<>()).add(row.get(0));
            }
        }
    }

    /** Whether a phrase names a kind. */
    static boolean areIn(String phrase) {
        return phrase.indexOf('{') >= 0;
    }

    /** The phrases that a phrase stands for: itself, or one for each word of the kind that it names. */
    List<String> phrases(String phrase) {
        int open = phrase.indexOf('{');
        if (open < 0) {
            return List.of(phrase);
        }
        int close = phrase.indexOf('}', open);
        List<String> named = words.get(phrase.substring(open + 1, close));
        if (named == null) {
            throw new IllegalStateException("no such kind of things: " + phrase);
        }
        List<String> phrases = new ArrayList<>();
        for (String word : named) {
            phrases.add(phrase.substring(0, open) + word + phrase.substring(close + 1));
            if (phrase.charAt(open - 1) == 'ب') {
                phrases.add(phrase.substring(0, open) + "ال" + word + phrase.substring(close + 1));
            }
        }
        return phrases;
    }
}
