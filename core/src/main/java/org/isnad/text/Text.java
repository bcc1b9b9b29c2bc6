package org.isnad.text;

/**
 * An article's text with one {@code char} for each code point, so that every index in here, and in everything built on
 * it, already is the code point offset that a reading reports. A character beyond the basic plane, which no word of Arabic
 * holds, stands as U+FFFD; every space as the plain one. Immutable.
 */
public final class Text {
    private static final char BEYOND = '\uFFFD';

    private final String original;
    private final char[] chars;
    /** Where in {@code original} each character begins, with one more entry for the end; null where that is its index. */
    private final int[] begin;

    private Text(String original, char[] chars, int[] begin) {
        this.original = original;
        this.chars = chars;
        this.begin = begin;
    }

    public static Text of(String text) {
        char[] chars = text.toCharArray();
        boolean paired = false;
        boolean spaced = false;
        for (int i = 0; i < chars.length; i++) {
            char plain = Folding.space(chars[i]);
            spaced |= plain != chars[i];
            paired |= Character.isSurrogate(plain);
            chars[i] = plain;
        }
        // All spaces are one, so that no name and no phrase depends on how its words are parted.
        String original = spaced ? String.valueOf(chars) : text;
        return paired
                ? withPairs(original, original.codePointCount(0, original.length()))
                : new Text(original, chars, null);
    }

    private static Text withPairs(String original, int length) {
        char[] chars = new char[length];
        int[] begin = new int[length + 1];
        int at = 0;
        for (int i = 0; i < length; i++) {
            int point = original.codePointAt(at);
            chars[i] = Character.isBmpCodePoint(point) ? (char) point : BEYOND;
            begin[i] = at;
            at += Character.charCount(point);
        }
        begin[length] = at;
        return new Text(original, chars, begin);
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

    /** The words at {@code [begin, end)}, with one space between any two. */
    public String words(int begin, int end) {
        String words = this.begin == null
                ? original.substring(begin, end)
                : original.substring(this.begin[begin], this.begin[end]);
        return words.contains("  ") ? withSingleSpaces(words) : words;
    }

    private static String withSingleSpaces(String words) {
        StringBuilder single = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != ' ' || i == 0 || words.charAt(i - 1) != ' ') {
                single.append(words.charAt(i));
            }
        }
        return single.toString();
    }
}
