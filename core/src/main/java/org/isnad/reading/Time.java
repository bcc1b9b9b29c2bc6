package org.isnad.reading;

/**
 * An expression of time as TIMEX3. Immutable.
 *
 * @param span its words, in code points
 * @param value in TIMEX3 form; {@code null} where the article gives nothing to resolve it against
 */
public record Time(Span span, Type type, String value, Evidence evidence) {
    /** The four types of TIMEX3. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
