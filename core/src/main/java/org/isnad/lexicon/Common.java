package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;

import java.util.function.ObjIntConsumer;

/**
 * A common word and what part of speech it is: what tells a name that nobody listed from the words around it, and a noun
 * phrase from the verb that follows. Listed in {@code common.tsv}.
 */
public enum Common implements Lexeme {
    NOUN,
    ADJECTIVE,
    VERB,
    ADVERB;

    @Override
    public boolean opensNames() {
        return this == ADJECTIVE;
    }

    /** Adds the table of common words. */
    public static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Common.class, "common.tsv", 3)) {
            String word = row.get(1);
            switch (row.get(0)) {
                case "verb" -> verb(word, row.get(2), (form, features) -> lexicon.add(form, VERB, features));
                case "noun", "masdar" -> nouns(row, NOUN, row.get(0).equals("masdar") ? MASDAR : 0, lexicon);
                case "adj" -> {
                    nouns(row, ADJECTIVE, 0, lexicon);
                    Conjugation.participle(
                            word, (form, features) -> lexicon.add(form, ADJECTIVE, features & ~PARTICIPLE | NOMINAL));
                }
                default -> lexicon.add(word, ADVERB, 0);
            }
        }
    }

    private static void verb(String past, String present, ObjIntConsumer<String> forms) {
        if (!past.isEmpty()) {
            Conjugation.past(past, forms);
        }
        if (!present.isEmpty()) {
            Conjugation.present(present, forms);
        }
    }

    private static void nouns(Table.Row row, Common kind, int features, Lexicon.Builder lexicon) {
        Conjugation.noun(row.get(1), features, (form, f) -> lexicon.add(form, kind, f));
        for (String plural : row.all(2)) {
            Conjugation.noun(plural, features | PLURAL, (form, f) -> lexicon.add(form, kind, f));
            // Before what they are of, مفتشو الوكالة.
            if (plural.endsWith("ون")) {
                lexicon.add(plural.substring(0, plural.length() - 1), kind, features | PLURAL | TAKES_PRONOUN);
            }
        }
    }
}
