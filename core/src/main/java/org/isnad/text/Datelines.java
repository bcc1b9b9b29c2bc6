package org.isnad.text;

import java.util.Map;

/**
 * Where a line says before its news from where, when and by whom it comes: {@code عمان 3 كانون الأول (بترا)-},
 * {@code القاهرة في 3 يوليو /أ ش أ/}, {@code صنعاء – سبأ:}, {@code دمشق-سانا}, {@code عاجل |}. It holds the name of an agency or an
 * outlet, or a town alone before a dash, or labels the news. The words are listed in {@code datelines.tsv}.
 */
final class Datelines {
    private static final int LONGEST = 28;

    /** Words, beside numbers, that may stand between two marks where no town opens them, and where one does. */
    private static final int PART = 4;

    private static final int DATED = 8;

    /** A dash so near before another only sets off what stands between them. */
    private static final int PARENTHESIS = 14;

    /** Longer lines are no lines of credit. */
    private static final int LINE = 60;

    private enum Kind {
        CREDIT,
        MASTHEAD,
        CITY,
        LABEL,
        PICTURE
    }

    private static final Map<String, Kind> WORDS = KindTable.read("datelines.tsv", Kind.class);

    private final Tokens tokens;
    private final int from;
    private final int to;
    private boolean placed;
    private boolean credited;
    private boolean bracketed;
    private boolean labelled;
    private int parts;
    /** The token after the last mark. */
    private int part;
    /** The token after the dateline as far as it is known; {@code from} where none is. */
    private int end;

    private Datelines(Tokens tokens, int line) {
        this.tokens = tokens;
        from = tokens.lineStart(line);
        to = tokens.lineStart(line + 1);
        end = from;
        part = from;
    }

    /** The first token of the news in a line; its first token where no dateline stands before it. */
    static int end(Tokens tokens, int line) {
        Datelines dateline = new Datelines(tokens, line);
        dateline.scan(tokens.line(line).end() - tokens.line(line).begin());
        return dateline.end;
    }

    /** {@code دمار في حلب (رويترز)}: whether a line that no full stop ends is of a picture, by the agency in brackets at its end. */
    static boolean creditsPicture(Tokens tokens, int line) {
        int close = tokens.lineStart(line + 1) - 1;
        int open = close - 1;
        while (open > tokens.lineStart(line) && close - open < PART + 2 && tokens.mark(open) != '(') {
            open--;
        }
        Datelines credit = new Datelines(tokens, line);
        char before = tokens.mark(open - 1);
        return tokens.mark(close) == ')'
                && tokens.mark(open) == '('
                && open - tokens.lineStart(line) > 1
                && (before == 0 || before == '"')
                && credit.isOfPicture(open + 1, close);
    }

    private boolean isOfPicture(int first, int before) {
        Kind kind = WORDS.get(folded(first, before, new int[before - first]));
        return kind == Kind.CREDIT || kind == Kind.MASTHEAD || kind == Kind.PICTURE;
    }

    private void scan(int letters) {
        int last = Math.min(to, from + LONGEST);
        for (int t = from; t < last; t++) {
            char mark = tokens.mark(t);
            if (mark == 0 || isInside(t, mark)) {
                continue;
            }
            if (!isDelimiter(mark) || !takes(t, mark) || end > from && part > t) {
                return;
            }
            part = t + 1;
        }
        if (last == to && (letters <= LINE || placed) && takes(to, ' ') && credited) {
            end = to;
        }
    }

    /** {@code 10-7-2023}, {@code أ.ش.أ}: the mark belongs to what stands around it. */
    private boolean isInside(int t, char mark) {
        boolean dated = tokens.isNumber(t - 1) && tokens.isNumber(t + 1) && t > from;
        return dated || mark == '.' && t > from && tokens.end(t - 1) - tokens.begin(t - 1) == 1;
    }

    private static boolean isDelimiter(char mark) {
        return "-/()|،:\"*_".indexOf(mark) >= 0;
    }

    /** Reads what stands before a mark, or before the end of the line; whether it may be of a dateline. */
    private boolean takes(int mark, char sign) {
        boolean empty = mark == part;
        Kind kind = empty ? null : kind(mark);
        if (!empty && kind == null && (end > from || words(mark) > PART || sign == '"')) {
            return false;
        }
        boolean here = kind == Kind.CREDIT || kind == Kind.MASTHEAD && placed;
        boolean unlisted = kind == null && !empty && sign == ')' && placed && isDash(mark + 1);
        credited |= here || unlisted;
        placed |= kind == Kind.CITY;
        labelled |= kind == Kind.LABEL && parts == 0;
        bracketed |= (sign == ')' || sign == '/' && part > from && tokens.mark(part - 1) == '/') && (here || unlisted);
        parts += empty ? 0 : 1;
        if (ends(mark, sign)) {
            end = Math.min(to, mark + 1);
        }
        return true;
    }

    private boolean ends(int mark, char sign) {
        return switch (sign) {
            case '-', '|', '_' ->
                labelled
                        || credited && (end > from || mark > from)
                        || sign == '-' && placed && parts == 1 && isAlone(mark);
            case ':' -> labelled || credited && parts > 1;
            case ')', '/' -> bracketed && placed;
            default -> false;
        };
    }

    private boolean isDash(int t) {
        return t < to && (tokens.mark(t) == '-' || tokens.mark(t) == ':');
    }

    /** {@code الجزائر - قال}: a dash with a space behind it and none after it for long. */
    private boolean isAlone(int dash) {
        for (int t = dash + 1; t < Math.min(to, dash + PARENTHESIS); t++) {
            if (tokens.mark(t) == '-' || tokens.mark(t) == ':' || tokens.mark(t) == '/') {
                return false;
            }
        }
        return dash + PART < to && !tokens.isGlued(dash + 1);
    }

    private int words(int before) {
        int words = 0;
        for (int t = part; t < before; t++) {
            words += tokens.isWord(t) ? 1 : 0;
        }
        return words;
    }

    /** What the words since the last mark are: as a whole, or by the credit that they end with or the town that opens them. */
    private Kind kind(int before) {
        if (words(before) > DATED) {
            return null;
        }
        int[] ends = new int[before - part];
        String folded = folded(part, before, ends);
        Kind whole = WORDS.get(folded);
        if (whole != null) {
            return whole;
        }
        boolean opens = opens(folded, ends);
        boolean dated = hasNumber(before);
        for (int i = Math.max(0, ends.length - 6); (opens || dated) && i < ends.length - 1; i++) {
            if (WORDS.get(folded.substring(ends[i]).stripLeading()) == Kind.CREDIT) {
                placed |= opens;
                return Kind.CREDIT;
            }
        }
        return opens && dated ? Kind.CITY : null;
    }

    /** Whether the first of these words, up to three, are a town. */
    private static boolean opens(String folded, int[] ends) {
        for (int i = Math.min(ends.length, 3) - 1; i >= 0; i--) {
            if (WORDS.get(folded.substring(0, ends[i])) == Kind.CITY) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(int before) {
        for (int t = part; t < before; t++) {
            if (tokens.isNumber(t)) {
                return true;
            }
        }
        return false;
    }

    /** The words in this range without the marks between them; {@code ends} takes where each token's letters end in them. */
    private String folded(int first, int before, int[] ends) {
        StringBuilder words = new StringBuilder();
        for (int t = first; t < before; t++) {
            if (tokens.mark(t) == 0) {
                words.append(words.isEmpty() ? "" : " ").append(Folding.fold(tokens.words(t, t)));
            }
            ends[t - first] = words.length();
        }
        return words.toString();
    }
}
