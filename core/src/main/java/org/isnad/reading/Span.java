package org.isnad.reading;

/**
 * A stretch of an article's text: {@code begin} inclusive, {@code end} exclusive, counted in Unicode code points of
 * {@link Article#text()}. Immutable.
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: begin " + begin + ", end " + end);
        }
    }

    /**
     * The words of this span in {@code text}; code points, not UTF-16 units, are counted.
     *
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public String in(String text) {
        int from = text.offsetByCodePoints(0, begin);
        return text.substring(from, text.offsetByCodePoints(from, end - begin));
    }

    /** Whether the code point at {@code offset} is within it. */
    public boolean covers(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether all of {@code other} is within it. */
    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** The smallest span that holds this one and {@code other}. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** By where they begin, the shorter first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
