package org.isnad.event.lexicon;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.isnad.lexicon.Conjugation;
import org.isnad.lexicon.Lexeme;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Table;

/** A noun for those who take part: {@code مقاتلات}, {@code مواقع}, {@code متمردون}. Listed in {@code sides.tsv}. */
public record Side(String word, Kind kind) implements Lexeme {
    /** How it leads to a party. */
    public enum Kind {
        /** Men that act for the owner named after them. */
        FORCE,
        /** Those who belong to an owner as his men do, and bear no arms: {@code سكان}, {@code ناشطون}. */
        CIVIL,
        /** Arms that do. */
        ARMS,
        /** What belongs to an owner and may be hit. */
        TARGET,
        /** An armed group; by itself the one that the article has named. */
        REBELS,
        /** People or bodies described as they are. */
        PEOPLE,
        /** Measures the noun after it. */
        COUNT,
        /** The same, and with the article people by itself: {@code الآلاف}. */
        CROWD,
        /** Whoever occupies, which in the news is Israel. */
        OCCUPIER,
        /** Whomever the article calls so. */
        ENEMY,
        /** A country told by a pronoun: {@code بلاده}. */
        HOME
    }

    /** Men of somebody are his also where they bear no arms. */
    public boolean is(Kind wanted) {
        return kind == wanted || wanted == Kind.FORCE && kind == Kind.CIVIL;
    }

    /** Whether it is a word for people who are no bodies and bear no arms. */
    public boolean isHarmless() {
        return kind == Kind.PEOPLE || kind == Kind.CIVIL;
    }

    /** Whether it is a word for armed men. */
    public boolean bearsArms() {
        return kind == Kind.FORCE || kind == Kind.REBELS;
    }

    /** Whether it measures the noun after it. */
    public boolean counts() {
        return kind == Kind.COUNT || kind == Kind.CROWD;
    }

    /** {@code جنودا}: whether a plural takes an alef in the accusative. */
    private static boolean isNunated(String form) {
        return "ونياةىء".indexOf(form.charAt(form.length() - 1)) < 0 && !form.endsWith("ات") && form.indexOf(' ') < 0;
    }

    /** {@code جنديان}, {@code جنديين}: two of whom the table gives one and many. */
    private static void two(String one, List<String> many, Consumer<String> forms) {
        String stem = one.endsWith("ة") ? one.substring(0, one.length() - 1) + "ت" : one;
        forms.accept(stem + "ان");
        if (!many.contains(stem + "ين")) {
            forms.accept(stem + "ين");
        }
    }

    static void addTo(Lexicon.Builder lexicon) {
        for (Table.Row row : Table.read(Side.class, "sides.tsv", 3)) {
            Side side = new Side(row.get(0), Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            Conjugation.noun(row.get(0), 0, (form, features) -> lexicon.add(form, side, features));
            if (row.all(1).length > 0 && (side.is(Kind.PEOPLE) || side.is(Kind.FORCE) || side.is(Kind.ARMS))) {
                two(row.get(0), List.of(row.all(1)), form -> lexicon.add(form, side, DUAL | NOMINAL));
            }
            for (String form : row.all(1)) {
                lexicon.add(form, side, PLURAL | NOMINAL);
                if (isNunated(form)) {
                    lexicon.add(form + "ا", side, PLURAL | NOMINAL | ACCUSATIVE);
                }
                construct(form, side.isHarmless(), (told, features) -> lexicon.add(told, side, PLURAL | features));
            }
        }
    }

    /** What a plural becomes before a genitive or a pronoun: {@code مقاتليها}, {@code مقاتلوها}, {@code حلفاؤه}, {@code حلفائه}. */
    private static void construct(String form, boolean harmless, ObjIntConsumer<String> forms) {
        String stem = form.substring(0, form.length() - 1);
        if (form.endsWith("ين") && form.length() > 4) {
            forms.accept(stem, TAKES_PREPOSITION | TAKES_PRONOUN);
        } else if (form.endsWith("ون") && form.length() > 4) {
            forms.accept(stem, TAKES_PRONOUN);
        } else if (form.endsWith("اء") && harmless) {
            forms.accept(stem + "ئ", TAKES_PREPOSITION | TAKES_PRONOUN);
            forms.accept(stem + "ؤ", TAKES_PRONOUN);
        }
    }
}
