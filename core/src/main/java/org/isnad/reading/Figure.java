package org.isnad.reading;

/**
 * A count of people harmed or moved. Immutable.
 *
 * @param id unique in its reading, {@code f1} and on
 * @param span the number with its noun, in code points
 * @param low the least number meant, or null where the text is vague
 * @param high the greatest number meant, or null where it is open or vague
 * @param victims the words that say who, or null
 * @param place the place by name, or null
 * @param date a TIMEX3 date, or null
 * @param since where a total starts, a TIMEX3 date, or null
 * @param speaker by name, on whose word; null in the article's own voice
 */
public record Figure(
        String id,
        Span span,
        Kind kind,
        Integer low,
        Integer high,
        Modifier modifier,
        Scope scope,
        String victims,
        String place,
        String date,
        String since,
        String speaker,
        Evidence evidence) {
    /** What befell the people counted. */
    public enum Kind {
        KILLED,
        WOUNDED,
        CASUALTIES,
        DETAINED,
        MISSING,
        DISPLACED
    }

    /** How exactly the number is meant. */
    public enum Modifier {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT,
        VAGUE
    }

    /** One incident's count, a toll added up over time or events, or a share of another figure. */
    public enum Scope {
        INCREMENT,
        TOTAL,
        PART
    }
}
