package org.isnad.lexicon;

/**
 * What is known of the form in which a lexeme stands, as bits of an {@code int}: the clitics found around it, and person,
 * gender, number and tense where the form tells them.
 */
public final class Features {
    /** Proclitics, in the order in which they are written. */
    public static final int WA = 1;

    public static final int FA = 1 << 1;
    public static final int BA = 1 << 2;
    public static final int LI = 1 << 3;
    public static final int KA = 1 << 4;
    /** The article was found before a lexeme that is listed without it. */
    public static final int DEFINITE = 1 << 5;
    /** A possessive or object pronoun follows. */
    public static final int PRONOUN = 1 << 6;

    public static final int PAST = 1 << 8;
    public static final int PRESENT = 1 << 9;
    public static final int FUTURE = 1 << 10;
    public static final int MASDAR = 1 << 11;
    public static final int PARTICIPLE = 1 << 12;
    public static final int NOUN = 1 << 13;
    public static final int MASCULINE = 1 << 14;
    public static final int FEMININE = 1 << 15;
    public static final int SINGULAR = 1 << 16;
    public static final int DUAL = 1 << 17;
    public static final int PLURAL = 1 << 18;
    public static final int FIRST_PERSON = 1 << 19;
    /** Indefinite accusative with alef. */
    public static final int ACCUSATIVE = 1 << 20;

    /** What a form lets stand around it; without these it is only found bare or after a conjunction. */
    public static final int TAKES_PREPOSITION = 1 << 24;

    public static final int TAKES_ARTICLE = 1 << 25;
    public static final int TAKES_PRONOUN = 1 << 26;

    public static final int NOMINAL = TAKES_PREPOSITION | TAKES_ARTICLE | TAKES_PRONOUN;
    public static final int CONJUNCTION = WA | FA;
    public static final int PREPOSITION = BA | LI | KA;
    public static final int VERB = PAST | PRESENT | FUTURE;

    private Features() {}

    public static boolean has(int features, int any) {
        return (features & any) != 0;
    }
}
