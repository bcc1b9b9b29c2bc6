package org.isnad.text;

import org.isnad.reading.Span;

/**
 * An article's text with one {@code char} for each code point, so that every index in here, and in everything built on
 * it, already is the code point offset that a reading reports. A character beyond the basic plane, which no word of Arabic
 * holds, stands as U+FFFD. Immutable.
 */
public final class Text {
    private static final char BEYOND = '\uFFFD';

    private final String original;
    private final char[] chars;

    private Text(String original, char[] chars) {
        this.original = original;
        this.chars = chars;
    }

    public static Text of(String original) {
        char[] units = original.toCharArray();
        int n = 0;
        for (int i = 0; i < units.length; i++) {
            boolean pair = Character.isHighSurrogate(units[i])
                    && i + 1 < units.length
                    && Character.isLowSurrogate(units[i + 1]);
            units[n++] = pair ? BEYOND : units[i];
            if (pair) {
                i++;
            }
        }
        return new Text(original, n == units.length ? units : java.util.Arrays.copyOf(units, n));
    }

    public int length() {
        return chars.length;
    }

    public char at(int index) {
        return chars[index];
    }

    /** The letters themselves, for reading only. */
    char[] chars() {
        return chars;
    }

    /** The original words at {@code [begin, end)}. */
    public String words(int begin, int end) {
        return original.length() == chars.length ? original.substring(begin, end) : new Span(begin, end).in(original);
    }
}
