package org.isnad.text;

import java.util.Arrays;
import org.isnad.reading.Span;

/**
 * The tokens of a text in order: words (runs of letters), numbers (digits with the separators inside them) and single
 * marks of punctuation, with the line each stands in. Spaces, controls and characters of no script make none. Tokens are
 * known by their number. Immutable once built; made in one pass.
 */
public final class Tokens {
    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private final Text text;
    private int size;
    private int[] begin;
    private int[] end;
    private Kind[] kind;
    /** The mark that a token is, see {@link Folding#mark}. */
    private char[] mark;
    /** Token number at which each line starts, with one more entry for the end. */
    private int[] lineStart = new int[16];
    /** Character offset at which each line starts, with one more entry for the end. */
    private int[] lineBegin = new int[16];

    private int lines;

    /** The quotations that a doubled mark has opened in the line and none has closed. */
    private int doubled;

    private Tokens(Text text) {
        this.text = text;
        int guess = text.length() / 5 + 8;
        begin = new int[guess];
        end = new int[guess];
        kind = new Kind[guess];
        mark = new char[guess];
    }

    public static Tokens of(Text text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    private void scan() {
        char[] chars = text.chars();
        openLine(0);
        int i = 0;
        while (i < chars.length) {
            char c = chars[i];
            int from = i;
            if (isLetter(c)) {
                i = endOfWord(chars, i);
                add(from, i, isStroke(chars, from, i) ? Kind.MARK : Kind.WORD);
            } else if (isDigit(c)) {
                i = endOfNumber(chars, i);
                add(from, i, Kind.NUMBER);
            } else {
                i++;
                if (c == '\n') {
                    openLine(i);
                    doubled = 0;
                } else if (isMark(c) && !isSpace(chars, from)) {
                    i = isDoubled(chars, from) ? i + 1 : i;
                    add(from, i, Kind.MARK);
                }
            }
        }
        closeLines(chars.length);
    }

    /**
     * {@code ""نعم""}, {@code ((نعم))}: a mark of quotation set twice is one token; at the end only where one was opened so in
     * the line, for two quotations may end together.
     */
    private boolean isDoubled(char[] chars, int i) {
        boolean twice = i + 1 < chars.length && chars[i] == chars[i + 1] && "\"“”«»()".indexOf(chars[i]) >= 0;
        if (!twice) {
            return false;
        }
        boolean opens = chars[i] != ')'
                && (i == 0 || !isLetter(chars[i - 1]) && !isDigit(chars[i - 1]))
                && i + 2 < chars.length
                && isLetter(chars[i + 2]);
        boolean closes = !opens && doubled > 0;
        doubled += opens ? 1 : closes ? -1 : 0;
        return opens || closes;
    }

    private static int endOfWord(char[] chars, int from) {
        int i = from + 1;
        while (i < chars.length && (isLetter(chars[i]) || isInner(chars, i)) && !endsWord(chars, from, i - 1)) {
            i++;
        }
        return i;
    }

    /** {@code ـ أكد}, {@code ــــ}: a stroke that lengthens no letter stands for a dash. */
    private static boolean isStroke(char[] chars, int from, int to) {
        int i = from;
        while (i < to && chars[i] == 'ـ') {
            i++;
        }
        return i == to;
    }

    /** A ta marbuta stands in no word but at its end; where letters follow, archives of news lost a space: {@code الأمريكيةواشنطن}. */
    private static boolean endsWord(char[] chars, int from, int i) {
        char next = chars[i + 1];
        return chars[i] == 'ة' && i > from + 1 && next >= 'ء' && next <= 'ي' && next != 'ـ' && next != 'ة';
    }

    /** An invisible character between two letters is part of the word. */
    private static boolean isInner(char[] chars, int i) {
        return Folding.isInvisible(chars[i]) && i + 1 < chars.length && isLetter(chars[i + 1]);
    }

    /** The stroke between two Arabic words of a hashtag stands for a space: {@code #الجيش_اليمني}. */
    private static boolean isSpace(char[] chars, int i) {
        return chars[i] == '_'
                && i > 0
                && i + 1 < chars.length
                && chars[i - 1] >= 0x620
                && chars[i + 1] >= 0x620
                && isLetter(chars[i - 1])
                && isLetter(chars[i + 1]);
    }

    private static int endOfNumber(char[] chars, int from) {
        int i = from + 1;
        while (i < chars.length
                && (isDigit(chars[i]) || isSeparator(chars[i]) && i + 1 < chars.length && isDigit(chars[i + 1]))) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬';
    }

    private static boolean isLetter(char c) {
        return c >= 0x620 && c <= 0x65F
                || c >= 0x66E && c <= 0x6EF && c != 0x6D4
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || Folding.isPresentationForm(c) && c != 0xFD3E && c != 0xFD3F
                || c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c != 0x37E && c < 0x600 && Character.isLetter(c)
                || c > 0x6FF && c < 0x2000 && Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
    }

    private static boolean isMark(char c) {
        return c > ' '
                && c < 0xD800
                && !Character.isWhitespace(c)
                && !Folding.isInvisible(c)
                && !Character.isISOControl(c);
    }

    private void add(int from, int to, Kind k) {
        if (size == begin.length) {
            begin = Arrays.copyOf(begin, size * 2);
            end = Arrays.copyOf(end, size * 2);
            kind = Arrays.copyOf(kind, size * 2);
            mark = Arrays.copyOf(mark, size * 2);
        }
        begin[size] = from;
        end[size] = to;
        mark[size] = k == Kind.MARK ? mark(from, to) : 0;
        kind[size++] = k;
    }

    private char mark(int from, int to) {
        char c = text.at(from);
        return c == 'ـ' ? '-' : to - from > 1 ? '"' : Folding.mark(c);
    }

    private void openLine(int at) {
        if (lines + 2 > lineStart.length) {
            lineStart = Arrays.copyOf(lineStart, lines * 2 + 2);
            lineBegin = Arrays.copyOf(lineBegin, lines * 2 + 2);
        }
        lineStart[lines] = size;
        lineBegin[lines++] = at;
    }

    private void closeLines(int length) {
        lineStart[lines] = size;
        lineBegin[lines] = length + 1;
    }

    public Text text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int begin(int token) {
        return begin[token];
    }

    public int end(int token) {
        return end[token];
    }

    public Kind kind(int token) {
        return kind[token];
    }

    public boolean isWord(int token) {
        return token >= 0 && token < size && kind[token] == Kind.WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < size && kind[token] == Kind.NUMBER;
    }

    /**
     * The punctuation mark that this token is, one for all that mean the same, or 0 where it is a word, a number or outside
     * the text: {@code ،} for a Latin comma, {@code -} for any dash, {@code "} for any double quotation mark, {@code (} for
     * any bracket.
     */
    public char mark(int token) {
        return token >= 0 && token < size ? mark[token] : 0;
    }

    /** The punctuation mark as it is written, or 0. */
    char written(int token) {
        return mark(token) == 0 ? 0 : text.at(begin[token]);
    }

    /** Whether nothing, not even a space, stands between this token and the one before. */
    public boolean isGlued(int token) {
        return token > 0 && end[token - 1] == begin[token];
    }

    public int lines() {
        return lines;
    }

    /** The first token of a line; for {@code line == lines()}, the number of tokens. */
    public int lineStart(int line) {
        return lineStart[line];
    }

    /** The whole line without its line break. */
    public Span line(int line) {
        int from = lineBegin[line];
        int to = lineBegin[line + 1] - 1;
        return new Span(from, to > from && text.at(to - 1) == '\r' ? to - 1 : to);
    }

    /** The span from the first of these tokens to the last, both inclusive. */
    public Span span(int first, int last) {
        return new Span(begin[first], end[last]);
    }

    /** The original words from the first of these tokens to the last, both inclusive. */
    public String words(int first, int last) {
        return text.words(begin[first], end[last]);
    }

    /** Whether a word goes on with a hashtag: {@code اليمني} in {@code #الجيش_اليمني}. */
    public boolean isInHashtag(int token) {
        return token > 0 && token < size && text.at(begin[token] - 1) == '_';
    }

    /** Folds one token into {@code into}, see {@link Folding}. */
    public int fold(int token, char[] into) {
        return Folding.fold(text.chars(), begin[token], end[token], into);
    }
}
