package org.isnad.event;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/** A word for the one man who is taken to have done a deed: {@code المهاجم}, {@code المشتبه به}. Listed in {@code suspects.tsv}. */
enum Suspect implements Lexeme {
    SUSPECT;

    private static final Set<String> WORDS = words();

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.read(Suspect.class, "suspects.tsv", 1)) {
            words.add(Folding.fold(row.get(0)));
        }
        return words;
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Suspect.class, "suspects.tsv", 1)) {
            Conjugation.noun(row.get(0), 0, (form, features) -> lexicon.add(form, SUSPECT, features));
        }
    }

    /** Whether words such as {@code المهاجم} or {@code منفذ العملية} mean a certain one. */
    static boolean isOne(String words) {
        String folded = Folding.fold(words);
        int space = folded.indexOf(' ');
        String head = space < 0 ? folded : folded.substring(0, space);
        boolean definite = head.startsWith("ال");
        return definite
                ? WORDS.contains(head.substring(2))
                : space > 0 && WORDS.contains(head) && folded.startsWith("ال", space + 1);
    }
}
