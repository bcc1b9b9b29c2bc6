package org.isnad.reading;

/**
 * One line of an article and what it is there for. Nothing is read out of related, note and subheading blocks. Immutable.
 *
 * @param span in code points of the article's text
 */
public record Block(Span span, Kind kind) {
    /** What a line is. */
    public enum Kind {
        PARAGRAPH,
        SUBHEADING,
        BYLINE,
        RELATED,
        CAPTION,
        NOTE;

        /** Whether names, times, statements, events and figures are read out of such a line. */
        public boolean isRead() {
            return this == PARAGRAPH || this == BYLINE || this == CAPTION;
        }
    }
}
