package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import java.util.Locale;
import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** A noun for people: {@code جندي}. Listed in {@code people.tsv}. */
record Person(Flag flag) implements Lexeme {
    /** Nouns as short as {@code أب} have cases of their own, and the form is that of other words: {@code إبان}, {@code أمين}, {@code أما}. */
    private static final int SHORT = 2;

    /** What else there is to know of it. */
    enum Flag {
        NONE,
        /** Says no more than that it is a person. */
        GENERIC,
        /** May be an adjective of the noun before. */
        ADJECTIVE,
        /** As an adjective, and in the accusative spelt as the name of a country: {@code سوريا}. */
        COUNTRY,
        /** May be the title of the name after. */
        TITLE
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Person.class, "people.tsv", 4)) {
            Person person = new Person(
                    row.get(3).isEmpty() ? Flag.NONE : Flag.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
            ObjIntConsumer<String> forms = (form, features) -> lexicon.add(form, person, features);
            boolean sound = row.get(1).equals("+");
            singular(row.get(0), forms);
            dual(row.get(0), sound ? nominative(forms) : forms);
            plural(row, sound, forms);
            if (row.get(2).equals("+")) {
                singular(row.get(0) + "ة", forms);
                dual(row.get(0) + "ة", forms);
                forms.accept(row.get(0) + "ات", FEMININE | PLURAL | NOMINAL);
            }
        }
    }

    private static void plural(Table.Row row, boolean sound, ObjIntConsumer<String> forms) {
        if (sound) {
            forms.accept(row.get(0) + "ون", PLURAL | NOMINAL);
            forms.accept(row.get(0) + "ين", PLURAL | NOMINAL);
            forms.accept(row.get(0) + "ي", PLURAL | TAKES_PREPOSITION | TAKES_PRONOUN);
            return;
        }
        for (String plural : row.all(1)) {
            forms.accept(plural, PLURAL | NOMINAL);
        }
    }

    static void singular(String noun, ObjIntConsumer<String> forms) {
        forms.accept(noun, SINGULAR | NOMINAL);
        if (!endsFeminine(noun) && noun.indexOf(' ') < 0 && noun.length() > SHORT) {
            forms.accept(noun + "ا", SINGULAR | ACCUSATIVE);
        }
    }

    /** {@code جنديان}, and {@code رجلا أمن}; but {@code مشتبها به} is one, and {@code فتيان} are many. */
    static void dual(String noun, ObjIntConsumer<String> forms) {
        int space = noun.indexOf(' ');
        String head = space < 0 ? noun : noun.substring(0, space);
        String stem = head.endsWith("ة") ? head.substring(0, head.length() - 1) + "ت" : head;
        if (space < 0) {
            if (stem.length() <= SHORT) {
                return;
            }
            if (!stem.endsWith("ى")) {
                forms.accept(stem + "ان", DUAL | TAKES_ARTICLE);
            }
            forms.accept(stem + "ين", DUAL | ACCUSATIVE | TAKES_ARTICLE);
        } else if (!noun.endsWith("ه")) {
            forms.accept(stem + "ا" + noun.substring(space), DUAL);
            forms.accept(stem + "ي" + noun.substring(space), DUAL | ACCUSATIVE | TAKES_PREPOSITION);
        }
    }

    /** Where the plural is sound, its oblique case is spelt as the dual's, and the plural is meant. */
    static ObjIntConsumer<String> nominative(ObjIntConsumer<String> forms) {
        return (form, features) -> {
            if (!has(features, ACCUSATIVE)) {
                forms.accept(form, features);
            }
        };
    }

    private static boolean endsFeminine(String noun) {
        return noun.endsWith("ة") || noun.endsWith("اء");
    }

    boolean isAdjective() {
        return flag == Flag.ADJECTIVE || flag == Flag.COUNTRY;
    }
}
