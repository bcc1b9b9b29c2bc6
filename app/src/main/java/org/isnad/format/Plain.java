package org.isnad.format;

/**
 * Text of others made safe to show: no control characters, no terminal escapes, no bidi overrides, no halves of surrogate
 * pairs. Arabic inside a line of Latin build is set apart by isolates, so that neither turns the other around.
 */
public final class Plain {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT = 0xFFFD;

    private Plain() {}

    /** One line: white space and control characters become single spaces, what steers the display is left out. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(line, c));
        return line.toString().strip();
    }

    /** One line, set apart from what stands around it. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + line(text) + POP_ISOLATE;
    }

    private static void append(StringBuilder line, int c) {
        if (isSpace(c)) {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (Character.getType(c) == Character.SURROGATE) {
            line.appendCodePoint(REPLACEMENT);
        } else if (!steersDisplay(c)) {
            line.appendCodePoint(c);
        }
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean steersDisplay(int c) {
        return Character.getType(c) == Character.FORMAT && c != ZERO_WIDTH_JOINER && c != ZERO_WIDTH_NON_JOINER;
    }
}
