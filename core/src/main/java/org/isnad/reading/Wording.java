package org.isnad.reading;

/**
 * The words of one text by spans in code points. It looks at the text once, and then finds each span at once; worth while
 * where many are asked for. A span that reaches beyond the text is an {@link IndexOutOfBoundsException}. Immutable.
 */
public final class Wording {
    /** So many characters are shown on either side where a text has no stops. */
    private static final int FAR = 400;

    private final String text;
    /** Where in the string each code point begins, and its end; null where all have one character. */
    private final int[] begins;

    public Wording(String text) {
        this.text = text;
        int length = text.codePointCount(0, text.length());
        begins = length == text.length() ? null : begins(text, length);
    }

    private static int[] begins(String text, int length) {
        int[] begins = new int[length + 1];
        for (int i = 0, at = 0; i < length; i++) {
            begins[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        begins[length] = text.length();
        return begins;
    }

    private int at(int codePoint) {
        return begins == null ? codePoint : begins[codePoint];
    }

    /** The words at {@code span}. */
    public String words(Span span) {
        return text.substring(at(span.begin()), at(span.end()));
    }

    /** The sentence around {@code span}: to the stops on both sides within its line, and no further than a reader's eye goes. */
    public String sentence(Span span) {
        int begin = at(span.begin());
        int end = at(span.end());
        int from = begin;
        while (from > 0 && begin - from < FAR && !endsSentence(from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < FAR && !endsSentence(to)) {
            to++;
        }
        return (begin - from == FAR ? "… " : "") + whole(from, to).strip() + (to - end == FAR ? " …" : "");
    }

    private boolean endsSentence(int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '؟' || c == '!';
        return c == '\n' || stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** No half of a surrogate pair is left at either end. */
    private String whole(int from, int to) {
        int first = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int last = first < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(first, last);
    }
}
