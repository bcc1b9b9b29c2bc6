package org.isnad.figure;

import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Modifier;

/**
 * A number of something, before it is known whether anything befell them. Tokens.
 *
 * @param from where it begins, with the words that say how it is meant
 * @param at the number itself
 * @param to the end of number and noun
 * @param end the end of the adjectives after it
 * @param kind what the noun says befell them, or null
 * @param joined whether {@code و} joins it to what stands before
 * @param governed whether a preposition stands before or in it
 * @param definite whether it has the article
 * @param accusative whether its form is the accusative
 */
record Count(
        int from,
        int at,
        int to,
        int end,
        Form form,
        Noun noun,
        Kind kind,
        Integer low,
        Integer high,
        Modifier modifier,
        boolean joined,
        boolean governed,
        boolean definite,
        boolean accusative) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** In what form the number stands. */
    enum Form {
        NUMERAL,
        VAGUE,
        DUAL,
        /** A noun in the singular that counts as one. */
        SINGLE,
        /** {@code أحدهم}. */
        ONE
    }

    /** What is counted. */
    enum Noun {
        PERSON,
        /** A singular that may be an adjective. */
        ADJECTIVE,
        /** A singular that may be the title of a name. */
        TITLE,
        /** People named by what befell them. */
        HARMED,
        OTHER,
        NONE,
        THING
    }

    boolean isPeople() {
        return noun == Noun.PERSON || noun == Noun.ADJECTIVE || noun == Noun.TITLE || noun == Noun.HARMED;
    }

    boolean isMany() {
        return form == Form.NUMERAL || form == Form.VAGUE || form == Form.DUAL;
    }

    /** {@code قتل عام 2004 أمام}: whether the number is rather a year. */
    boolean isYear() {
        boolean bare = modifier == Modifier.EXACT && (noun == Noun.NONE || noun == Noun.OTHER);
        return bare && low != null && low >= FIRST_YEAR && low <= LAST_YEAR;
    }

    /** Whether it names them by how they are held or where they have fled, which may be before anything else befalls them. */
    boolean isState() {
        return kind == Kind.DETAINED || kind == Kind.DISPLACED;
    }

    /** This count where it is known from elsewhere that people are counted. */
    Count ofPeople() {
        return new Count(
                from,
                at,
                to,
                end,
                form,
                Noun.PERSON,
                kind,
                low,
                high,
                modifier,
                joined,
                governed,
                definite,
                accusative);
    }
}
