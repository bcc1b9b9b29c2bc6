package org.isnad.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which quotation marks of a text belong together, for all marks of Arabic print: {@code " " « » “ ” „ ‹ › ' ‘ ’}, nested,
 * turned the wrong way round, set twice ({@code ((نعم))}), or lacking their partner. A quotation that is not closed ends with its line. Linear in the
 * length of the text.
 */
public final class Quotations {
    private static final int NONE = -1;
    /** Tokens in brackets that hold speech. */
    private static final int LONGEST = 120;

    private static final int FEWEST = 4;

    private final Tokens tokens;
    private final int[] close;
    private final int[] open;
    private final int[] around;
    private final BitSet brackets = new BitSet();

    private Quotations(Tokens tokens) {
        this.tokens = tokens;
        close = filled(tokens.size());
        open = filled(tokens.size());
        around = filled(tokens.size());
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }

    public static Quotations of(Tokens tokens) {
        Quotations quotations = new Quotations(tokens);
        int[] stack = new int[tokens.size()];
        for (int line = 0; line < tokens.lines(); line++) {
            quotations.pair(tokens.lineStart(line), tokens.lineStart(line + 1), stack);
        }
        return quotations;
    }

    private void pair(int from, int to, int[] stack) {
        int[] left = new int[Family.values().length];
        int[] shut = new int[Family.values().length];
        bracketed(from, to);
        count(from, to, left, shut);
        int[] opened = new int[Family.values().length];
        boolean nested = isNested(from, to);
        int depth = 0;
        for (int t = from; t < to; t++) {
            Family family = family(t);
            if (family != null) {
                int f = family.ordinal();
                boolean even = left[f]-- % 2 == 0;
                shut[f] -= family.isOpener(tokens.written(t)) ? 0 : 1;
                boolean inner = nested && family == Family.STRAIGHT && looksOpening(t);
                if (opened[f] > 0 && closes(t, family) && !inner) {
                    while (depth > 0 && family(stack[depth - 1]) != family) {
                        depth = drop(stack, depth, opened, t);
                    }
                    depth = drop(stack, depth, opened, t);
                    open[t] = stack[depth];
                } else if (opens(t, family, even) && !(opened[f] > 0 && shut[f] <= opened[f] && isAgain(t, family))) {
                    around[t] = depth == 0 ? NONE : stack[depth - 1];
                    stack[depth++] = t;
                    opened[f]++;
                    continue;
                }
            }
            around[t] = depth == 0 ? NONE : stack[depth - 1];
        }
        while (depth > 0) {
            depth = drop(stack, depth, opened, to);
        }
    }

    private int drop(int[] stack, int depth, int[] opened, int at) {
        int top = stack[depth - 1];
        close[top] = at;
        opened[family(top).ordinal()]--;
        return depth - 1;
    }

    /** Counts the marks of each family, and those of them that are drawn as closing ones. */
    private void count(int from, int to, int[] all, int[] closing) {
        for (int t = from; t < to; t++) {
            Family family = family(t);
            if (family != null) {
                all[family.ordinal()]++;
                closing[family.ordinal()] += family.isOpener(tokens.written(t)) ? 0 : 1;
            }
        }
    }

    /** The kind of mark that a token is; a bracket only where it is doubled or opens right behind a colon. */
    private Family family(int t) {
        char c = tokens.written(t);
        boolean bracket = c == '(' || c == ')';
        return !bracket || tokens.mark(t) == '"' || brackets.get(t) ? Family.of(c) : null;
    }

    /** {@code وقال: (سنرد بقوة على من فعل)}: brackets right behind a colon with more in them than a name hold what is said. */
    private void bracketed(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (tokens.mark(t) == '(' && tokens.mark(t - 1) == ':') {
                int close = closingBracket(t, Math.min(to, t + LONGEST));
                if (close - t > FEWEST) {
                    brackets.set(t);
                    brackets.set(close);
                    t = close;
                }
            }
        }
    }

    private int closingBracket(int open, int to) {
        int depth = 0;
        for (int t = open; t < to; t++) {
            depth += tokens.mark(t) == '(' ? 1 : tokens.mark(t) == ')' ? -1 : 0;
            if (depth == 0) {
                return t;
            }
        }
        return open;
    }

    /** {@code "إن "الحرب" انتهت"}: whether as many straight marks of a line look as if they opened as look as if they closed. */
    private boolean isNested(int from, int to) {
        int open = 0;
        int both = 0;
        for (int t = from; t < to; t++) {
            if (family(t) == Family.STRAIGHT) {
                open += looksOpening(t) ? 1 : looksClosing(t) ? -1 : 0;
                both += looksOpening(t) == looksClosing(t) ? 1 : 0;
            }
        }
        return open == 0 && both == 0;
    }

    private boolean closes(int t, Family family) {
        return !family.isOpener(tokens.written(t)) || looksClosing(t);
    }

    private boolean opens(int t, Family family, boolean even) {
        char c = tokens.written(t);
        if (family == Family.SINGLE) {
            return looksOpening(t);
        }
        return family.isOpener(c) || looksOpening(t) || family == Family.STRAIGHT && (even || !looksClosing(t));
    }

    /** {@code “… . “… .”}: the mark is set again where a sentence of the same quotation begins. */
    private boolean isAgain(int t, Family family) {
        char before = tokens.mark(t - 1);
        return family.isOpener(tokens.written(t)) && (before == '.' || before == '؟' || before == '!');
    }

    private boolean looksClosing(int t) {
        return tokens.isGlued(t) && !(t + 1 < tokens.size() && tokens.isGlued(t + 1) && tokens.mark(t + 1) == 0);
    }

    private boolean looksOpening(int t) {
        return (!tokens.isGlued(t) || isClitic(t - 1)) && t + 1 < tokens.size() && tokens.isGlued(t + 1);
    }

    /** {@code و"فينسون"}, {@code لـ"رويترز"}: a letter that the mark before a name parts from it. */
    private boolean isClitic(int t) {
        int letters = tokens.isWord(t) ? tokens.end(t) - tokens.begin(t) : 0;
        return (letters == 1 || letters == 2 && tokens.text().at(tokens.end(t) - 1) == 'ـ')
                && "وفبلك".indexOf(tokens.text().at(tokens.begin(t))) >= 0;
    }

    /** Whether this token opens a quotation. */
    public boolean isOpening(int token) {
        return token >= 0 && token < close.length && close[token] != NONE;
    }

    /** Whether this token closes a quotation. */
    public boolean isClosing(int token) {
        return token >= 0 && token < open.length && open[token] != NONE;
    }

    /** The token that closes the quotation opened here, or the first token of the next line where none does. */
    public int closing(int opening) {
        return close[opening];
    }

    /** The token that opens the quotation closed here. */
    public int opening(int closing) {
        return open[closing];
    }

    /** The opening mark of the innermost quotation around a token, or -1. */
    public int around(int token) {
        return token >= 0 && token < around.length ? around[token] : NONE;
    }

    private enum Family {
        STRAIGHT(""),
        GUILLEMET("«"),
        CURLY("“„"),
        ANGLE("‹"),
        SINGLE("‘"),
        BRACKET("(");

        private final String openers;

        Family(String openers) {
            this.openers = openers;
        }

        boolean isOpener(char c) {
            return openers.indexOf(c) >= 0;
        }

        static Family of(char c) {
            return switch (c) {
                case '"' -> STRAIGHT;
                case '«', '»' -> GUILLEMET;
                case '“', '”', '„' -> CURLY;
                case '‹', '›' -> ANGLE;
                case '\'', '‘', '’' -> SINGLE;
                case '(', ')' -> BRACKET;
                default -> null;
            };
        }
    }
}
