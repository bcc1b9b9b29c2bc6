package org.isnad.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Text of others in a cell of a table that a spreadsheet may open. No cell is a formula: one that would begin as one gets
 * an apostrophe before it. What no table should hold (controls but line ends and tabs, halves of surrogate pairs, what turns
 * the direction of writing by force) becomes U+FFFD, one for one, so that offsets stay true.
 */
public final class Cell {
    private static final char MARK = '\'';
    private static final String BETWEEN = " | ";

    private Cell() {}

    /** A value as CSV writes it; nothing for null. */
    public static String csv(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Objects::isNull) ? "" : csv(joined(list));
        }
        return value instanceof String text ? quoted(unarmed(plain(text))) : value.toString();
    }

    private static String joined(List<?> list) {
        return list.stream()
                .map(item -> item == null ? "" : item.toString().replace('|', '/'))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return needed || text.isEmpty() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** One line of text for a table parted by tabs: white space and quotation marks cannot be told there. */
    static String tab(String text) {
        StringBuilder line = new StringBuilder(text.length());
        plain(text)
                .codePoints()
                .forEach(c -> line.appendCodePoint(Character.isWhitespace(c) ? ' ' : c == '"' ? MARK : c));
        return unarmed(line.toString().strip());
    }

    /** The same text with an apostrophe before what a spreadsheet would run, and before an apostrophe, so that one can always be taken off again. */
    private static String unarmed(String text) {
        int first = 0;
        while (first < text.length() && isPassedOver(text.charAt(first))) {
            first++;
        }
        return first < text.length() && isTrigger(text.charAt(first)) || text.startsWith("'") ? MARK + text : text;
    }

    /** What a spreadsheet may skip before it looks whether a formula begins. */
    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isTrigger(char c) {
        return "=+-@\uFF1D\uFF0B\uFF0D\uFF20\u2212".indexOf(c) >= 0;
    }

    private static String plain(String text) {
        return text.codePoints().anyMatch(Cell::isBad)
                ? text.codePoints()
                        .map(c -> isBad(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isBad(int c) {
        boolean forcesDirection = c == 0x202D || c == 0x202E;
        boolean isControl = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        return forcesDirection || isControl || Character.getType(c) == Character.SURROGATE;
    }
}
