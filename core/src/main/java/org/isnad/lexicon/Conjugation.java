package org.isnad.lexicon;

import static org.isnad.lexicon.Features.*;

import java.util.function.BiConsumer;
import java.util.function.ObjIntConsumer;

/**
 * The forms that a verb takes in news, unvocalised: past and present in all persons that occur, the future with sin, the
 * jussive where it is written differently, participles and the masdar. Made from the third person masculine singular, so
 * that a table lists a verb once. Weak verbs follow the rules of their class.
 */
public final class Conjugation {
    private static final int HE = MASCULINE | SINGULAR;
    private static final int SHE = FEMININE | SINGULAR;
    private static final int THEY = MASCULINE | PLURAL;
    private static final int WOMEN = FEMININE | PLURAL;
    /** Letters of words too short to be verbal nouns. */
    private static final int SHORT = 3;

    private Conjugation() {}

    /** The past tense of a verb given as {@code قال}, {@code دعا}, {@code نفى}, {@code لقي}. */
    public static void past(String he, ObjIntConsumer<String> forms) {
        String cut = he.substring(0, he.length() - 1);
        char last = he.charAt(he.length() - 1);
        forms.accept(he, PAST | HE | TAKES_PRONOUN);
        if (last == 'ى' || last == 'ا') {
            defectivePast(cut, last == 'ى' ? "ي" : "و", forms);
            return;
        }
        forms.accept(he + "ت", PAST | SHE | TAKES_PRONOUN);
        forms.accept((last == 'ي' ? cut : he) + "وا", PAST | THEY | TAKES_PRONOUN);
        if (last == 'أ') {
            forms.accept(cut + "ؤوا", PAST | THEY);
        }
        forms.accept(he + "ا", PAST | MASCULINE | DUAL);
        forms.accept(he + "تا", PAST | FEMININE | DUAL);
        String first = isHollow(he) ? he.substring(0, he.length() - 2) + last : he;
        forms.accept(first + (isHollow(he) && last == 'ن' ? "ا" : "نا"), PAST | FIRST_PERSON | PLURAL);
        if (isHollow(he)) {
            forms.accept(first + "ت", PAST | FIRST_PERSON | SINGULAR);
        }
        if (hasWomen(he)) {
            forms.accept(he + "ن", PAST | WOMEN);
        }
    }

    private static void defectivePast(String cut, String weak, ObjIntConsumer<String> forms) {
        forms.accept(cut + "ا", PAST | HE | TAKES_PRONOUN);
        forms.accept(cut + "ت", PAST | SHE | TAKES_PRONOUN);
        forms.accept(cut + "وا", PAST | THEY | TAKES_PRONOUN);
        forms.accept(cut + weak + "ا", PAST | MASCULINE | DUAL);
        forms.accept(cut + "تا", PAST | FEMININE | DUAL);
        forms.accept(cut + weak + "نا", PAST | FIRST_PERSON | PLURAL);
        forms.accept(cut + weak + "ت", PAST | FIRST_PERSON | SINGULAR);
    }

    /** Whether what several women did is no other word, as {@code عدن}, {@code متن}, {@code أثنين}, {@code وعدن} and {@code ألزمن} are. */
    private static boolean hasWomen(String he) {
        char last = he.charAt(he.length() - 1);
        return he.length() >= SHORT
                && last != 'ن'
                && last != 'ي'
                && !isHollow(he)
                && !he.startsWith("و")
                && !he.startsWith("أل");
    }

    private static boolean isHollow(String he) {
        return he.length() >= 3 && he.charAt(he.length() - 2) == 'ا';
    }

    /** The present, future and jussive of a verb given as {@code يقول}, {@code يدعو}, {@code ينفي}. */
    public static void present(String he, ObjIntConsumer<String> forms) {
        String stem = he.substring(1);
        char last = stem.charAt(stem.length() - 1);
        boolean weak = last == 'و' || last == 'ي' || last == 'ى';
        String plural = weak ? stem.substring(0, stem.length() - 1) : stem;
        String dual = last == 'ى' ? plural + "ي" : stem;
        tenses("ي" + stem, HE, forms);
        tenses("ت" + stem, SHE, forms);
        tenses("ن" + stem, FIRST_PERSON | PLURAL, forms);
        tenses("أ" + stem, FIRST_PERSON | SINGULAR, forms);
        tenses("ي" + plural + "ون", THEY, forms);
        tenses("ي" + plural + "وا", THEY, forms);
        tenses("ي" + dual + "ان", MASCULINE | DUAL, forms);
        tenses("ت" + dual + "ان", FEMININE | DUAL, forms);
        jussive(weak ? plural : shortened(stem), forms);
        String women = weak || shortened(stem) == null ? dual : shortened(stem);
        if (last != 'ن' && last != 'و') {
            tenses("ي" + women + "ن", WOMEN, forms);
        }
    }

    private static String shortened(String stem) {
        int n = stem.length();
        boolean hollow = n >= 2 && "ويا".indexOf(stem.charAt(n - 2)) >= 0 && n <= 5;
        return hollow ? stem.substring(0, n - 2) + stem.charAt(n - 1) : null;
    }

    private static void jussive(String stem, ObjIntConsumer<String> forms) {
        if (stem != null && stem.length() > 1) {
            forms.accept("ي" + stem, PRESENT | HE);
            forms.accept("ت" + stem, PRESENT | SHE);
        }
    }

    private static void tenses(String form, int person, ObjIntConsumer<String> forms) {
        forms.accept(form, PRESENT | person | TAKES_PRONOUN | TAKES_PREPOSITION);
        forms.accept("س" + form, FUTURE | person | TAKES_PRONOUN);
    }

    /** The active participle in the forms in which it continues a report: {@code مشيرا}, {@code مشيرة}, {@code مشيرين}. */
    public static void participle(String he, ObjIntConsumer<String> forms) {
        forms.accept(he, PARTICIPLE | HE | TAKES_ARTICLE);
        forms.accept(he + "ا", PARTICIPLE | HE | ACCUSATIVE);
        forms.accept(he + "ة", PARTICIPLE | SHE | TAKES_ARTICLE);
        forms.accept(he + "ين", PARTICIPLE | THEY | TAKES_ARTICLE);
        forms.accept(he + "ون", PARTICIPLE | THEY | TAKES_ARTICLE);
        forms.accept(he + "ان", PARTICIPLE | MASCULINE | DUAL);
        forms.accept(he + "تين", PARTICIPLE | FEMININE | DUAL);
    }

    /**
     * A noun, {@code kind} saying which features it has of itself. Before a pronoun the hamza at its end has a seat:
     * {@code لقائه}, {@code لقاؤه}.
     */
    public static void noun(String noun, int kind, ObjIntConsumer<String> forms) {
        forms.accept(noun, kind | NOMINAL);
        char last = noun.charAt(noun.length() - 1);
        if (last != 'ة' && last != 'ا' && last != 'ى' && noun.indexOf(' ') < 0) {
            forms.accept(noun + "ا", kind | ACCUSATIVE);
        }
        if (noun.endsWith("اء") && noun.length() > SHORT && noun.indexOf(' ') < 0) {
            String stem = noun.substring(0, noun.length() - 1);
            forms.accept(stem + "ئ", kind | TAKES_PRONOUN | TAKES_PREPOSITION);
            forms.accept(stem + "ؤ", kind | TAKES_PRONOUN);
        }
    }

    /**
     * Inflects the first word of a phrase and keeps the rest: {@code شن غارة} gives {@code شنت غارة} and so on.
     *
     * @param inflect one of the methods of this class
     */
    public static void phrase(
            String phrase, BiConsumer<String, ObjIntConsumer<String>> inflect, ObjIntConsumer<String> forms) {
        int space = phrase.indexOf(' ');
        if (space < 0) {
            inflect.accept(phrase, forms);
        } else {
            String rest = phrase.substring(space);
            inflect.accept(phrase.substring(0, space), (form, features) -> forms.accept(form + rest, features));
        }
    }
}
