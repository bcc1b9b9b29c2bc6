package org.isnad.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The sentences of a text as ranges of tokens. A sentence never crosses a line, and a full stop inside a quotation ends
 * none, so that a quotation stays with the words that introduce it. A dateline before the news is a sentence by itself.
 * Immutable.
 */
public final class Sentences {
    /** No sentence of news is longer, in tokens; longer runs are cut, so that rules may look around in a sentence. */
    private static final int LONGEST = 300;

    private final Tokens tokens;
    private final Quotations quotations;
    private int[] start = new int[16];
    private int[] line = new int[16];
    private int size;
    private final BitSet datelines = new BitSet();

    private Sentences(Tokens tokens, Quotations quotations) {
        this.tokens = tokens;
        this.quotations = quotations;
    }

    public static Sentences of(Tokens tokens, Quotations quotations) {
        Sentences sentences = new Sentences(tokens, quotations);
        for (int line = 0; line < tokens.lines(); line++) {
            sentences.split(line);
        }
        sentences.add(tokens.size(), tokens.lines());
        sentences.size--;
        return sentences;
    }

    private void split(int l) {
        int to = tokens.lineStart(l + 1);
        int from = tokens.lineStart(l);
        int news = Datelines.end(tokens, l);
        if (news > from && news < to) {
            add(from, l);
            datelines.set(size - 1);
            from = news;
        }
        for (int t = from; t < to; t++) {
            if (endsAt(t, to) || t - from >= LONGEST) {
                add(from, l);
                from = t + 1;
            }
        }
        if (from < to) {
            add(from, l);
        }
    }

    private boolean endsAt(int t, int to) {
        if (t + 1 >= to || quotations.around(t) >= 0) {
            return false;
        }
        char next = tokens.mark(t + 1);
        if (isStop(next) || next == '،' || quotations.isClosing(t + 1)) {
            return false;
        }
        return isStop(tokens.mark(t)) && !isAbbreviation(t) || quotations.isClosing(t) && isStop(tokens.mark(t - 1));
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '؟' || c == '!' || c == '…';
    }

    /** {@code أ.ف.ب}, {@code د.}, {@code العربية.نت}, {@code cnn.com}, but not {@code وصل أمس.وقال الوزير}. */
    private boolean isAbbreviation(int t) {
        return tokens.mark(t) == '.'
                && t > 0
                && tokens.isWord(t - 1)
                && (tokens.end(t - 1) - tokens.begin(t - 1) == 1
                        || tokens.isGlued(t + 1) && !(isLongWord(t - 1) && isLongWord(t + 1)));
    }

    private boolean isLongWord(int t) {
        return tokens.isWord(t)
                && tokens.end(t) - tokens.begin(t) > 2
                && tokens.text().at(tokens.begin(t)) >= 'ء';
    }

    private void add(int from, int l) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            line = Arrays.copyOf(line, size * 2);
        }
        start[size] = from;
        line[size++] = l;
    }

    public int size() {
        return size;
    }

    /** The sentence that a token stands in. */
    public int at(int token) {
        int found = Arrays.binarySearch(start, 0, size, token);
        return found >= 0 ? found : -found - 2;
    }

    /** The first token of a sentence. */
    public int from(int sentence) {
        return start[sentence];
    }

    /** The token after the last of a sentence. */
    public int to(int sentence) {
        return line[sentence] == line[sentence + 1] ? start[sentence + 1] : tokens.lineStart(line[sentence] + 1);
    }

    /** Whether a sentence only says from where and by whom the news comes that follows in its line. */
    public boolean isDateline(int sentence) {
        return datelines.get(sentence);
    }

    /** The line that a sentence stands in. */
    public int line(int sentence) {
        return line[sentence];
    }
}
