package org.isnad.event.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/** A word for the one man who is taken to have done a deed: {@code المهاجم}, {@code المشتبه به}. Listed in {@code suspects.tsv}. */
public enum Suspect implements Lexeme {
    SUSPECT;

    private static final Set<String> WORDS = words("suspect");
    private static final Set<String> MEN = words("man");

    private static Set<String> words(String role) {
        Set<String> words = new HashSet<>();
        for (Table.Row row : Table.read(Suspect.class, "suspects.tsv", 2)) {
            if (row.get(1).equals(role)) {
                words.add(Folding.fold(row.get(0)));
            }
        }
        return words;
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Suspect.class, "suspects.tsv", 2)) {
            if (row.get(1).equals("suspect")) {
                Conjugation.noun(row.get(0), 0, (form, features) -> lexicon.add(form, SUSPECT, features));
            }
        }
    }

    /** Whether words such as {@code المهاجم} or {@code منفذ العملية} mean a certain one. */
    public static boolean isOne(String words) {
        return isOf(WORDS, words);
    }

    /** Whether words such as {@code الرجل} or {@code سائق الشاحنة} mean a man who may be him. */
    public static boolean isMan(String words) {
        return isOf(MEN, words);
    }

    private static boolean isOf(Set<String> listed, String words) {
        String folded = Folding.fold(words);
        int space = folded.indexOf(' ');
        String head = space < 0 ? folded : folded.substring(0, space);
        boolean definite = head.startsWith("ال");
        return definite
                ? listed.contains(head.substring(2))
                : space > 0 && listed.contains(head) && folded.startsWith("ال", space + 1);
    }
}
