package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.reading.Block;
import org.isnad.reading.Block.Kind;
import org.isnad.reading.Span;

/**
 * What each line of an article is there for: told by its first words ({@code اقرأ أيضا}), by its length and its full stop,
 * and by where it stands. Short lines without a full stop head what follows when they stand alone between paragraphs, and
 * link to other stories when they stand together or last. Full lines at the end that open like a new story, each without a
 * conjunction, are teasers of other stories, all the more where one of them breaks off. Immutable.
 */
public final class Blocks {
    /** Longer lines are no headlines. In letters, as are all lengths here. */
    private static final int HEADLINE = 110;

    private static final int BYLINE = 60;
    private static final int QUESTION = 50;
    /** Shorter lines say no more than what follows is about. */
    private static final int SHORTEST = 40;

    /** Teasers are cut to about this length. */
    private static final int TEASER = 250;

    /** A line of this length or more that no mark ends was cut there. */
    private static final int CUT = 238;

    private static final int TEASERS = 3;
    /** The spaces of a wide gap in a line, and the fewest such gaps between headlines. */
    private static final int GAP = 3;

    private static final int GAPS = 3;

    private final Tokens tokens;
    private final Kind[] kinds;
    /** The lines that are not empty. */
    private final int[] full;
    /** The length of the longest headline. */
    private final int headline;

    private Blocks(Tokens tokens) {
        this.tokens = tokens;
        kinds = new Kind[tokens.lines()];
        Arrays.fill(kinds, Kind.PARAGRAPH);
        int[] lines = new int[tokens.lines()];
        int n = 0;
        for (int line = 0; line < lines.length; line++) {
            if (length(line) > 0) {
                lines[n++] = line;
            }
        }
        full = Arrays.copyOf(lines, n);
        headline = hasStops() ? HEADLINE : BYLINE;
    }

    /** Whether a full stop ends most lines that are too long for headlines; where none does, it tells nothing of short ones. */
    private boolean hasStops() {
        int stopped = 0;
        int open = 0;
        for (int line : full) {
            if (length(line) > HEADLINE) {
                boolean word = tokens.isWord(tokens.lineStart(line + 1) - 1);
                stopped += word ? 0 : 1;
                open += word ? 1 : 0;
            }
        }
        return open < 2 || stopped * 3 > open;
    }

    public static Blocks of(Tokens tokens) {
        Blocks blocks = new Blocks(tokens);
        blocks.openings();
        blocks.shortLines();
        blocks.teasers();
        return blocks;
    }

    private int length(int line) {
        Span span = tokens.line(line);
        return span.end() - span.begin();
    }

    /** Lines that say by their first words what they are, and lines without a word. */
    private void openings() {
        for (int line : full) {
            Kind kind = LineOpenings.kind(tokens, line);
            if (kind != null && (kind == Kind.RELATED || length(line) <= TEASER)) {
                kinds[line] = kind;
            } else if (hasWord(line) && Datelines.end(tokens, line) == tokens.lineStart(line + 1)) {
                kinds[line] = Kind.BYLINE;
            } else if (line != full[full.length - 1]
                    && length(line) <= TEASER
                    && Datelines.creditsPicture(tokens, line)) {
                kinds[line] = Kind.CAPTION;
            } else if (isStrewn(line)) {
                kinds[line] = Kind.RELATED;
            } else if (!hasWord(line)) {
                kinds[line] = Kind.NOTE;
            }
        }
    }

    /** Headlines in one line with wide gaps between them and no full stop. */
    private boolean isStrewn(int line) {
        int gaps = 0;
        for (int t = tokens.lineStart(line) + 1; t < tokens.lineStart(line + 1); t++) {
            gaps += tokens.begin(t) - tokens.end(t - 1) >= GAP ? 1 : 0;
            if (tokens.mark(t) == '.'
                    && tokens.mark(t - 1) != '.'
                    && t + 1 < tokens.lineStart(line + 1)
                    && !tokens.isGlued(t + 1)) {
                gaps--;
            }
        }
        return gaps >= GAPS;
    }

    private boolean hasWord(int line) {
        for (int t = tokens.lineStart(line); t < tokens.lineStart(line + 1); t++) {
            if (tokens.isWord(t) && tokens.end(t) - tokens.begin(t) > 2) {
                return true;
            }
        }
        return false;
    }

    private void shortLines() {
        int i = 0;
        while (i < full.length) {
            int j = i;
            while (j < full.length && kinds[full[j]] == Kind.PARAGRAPH && isHeadline(full[j]) && !isEntry(j)) {
                j++;
            }
            if (j > i) {
                headlines(i, j);
            }
            i = Math.max(j, i + 1);
        }
    }

    private void headlines(int from, int to) {
        boolean last = onlyNotesFrom(to);
        for (int i = from; i < to; i++) {
            int line = full[i];
            if (from == 0) {
                kinds[line] = full.length > to && length(line) <= BYLINE ? Kind.BYLINE : Kind.PARAGRAPH;
            } else if (last && isByline(line)) {
                kinds[line] = Kind.BYLINE;
            } else {
                kinds[line] = last || to - from > 1 ? Kind.RELATED : Kind.SUBHEADING;
            }
        }
    }

    private boolean onlyNotesFrom(int from) {
        for (int i = from; i < full.length; i++) {
            if (kinds[full[i]] == Kind.PARAGRAPH) {
                return false;
            }
        }
        return true;
    }

    /** A short line that no full stop ends, or a short question. */
    private boolean isHeadline(int line) {
        int end = tokens.lineStart(line + 1);
        int last = end - 1;
        while (last > tokens.lineStart(line) && isQuote(tokens.mark(last))) {
            last--;
        }
        char mark = tokens.mark(last);
        int length = length(line);
        if (isItem(line)) {
            return false;
        }
        boolean stopped = mark == '.' || mark == '!' || mark == ':' || mark == '،' || mark == '…' || mark == '؛';
        if (mark == '؟') {
            return length <= QUESTION;
        }
        return length <= headline && !stopped && !(isQuote(tokens.mark(end - 1)) && length > QUESTION) && !goesOn(line);
    }

    /** {@code 19:40} and the line after it: an entry of a live page. */
    private boolean isEntry(int i) {
        if (i == 0 || kinds[full[i - 1]] != Kind.NOTE) {
            return false;
        }
        int first = tokens.lineStart(full[i - 1]);
        return tokens.isNumber(first) && tokens.mark(first + 1) == ':' && tokens.lineStart(full[i - 1] + 1) - first < 5;
    }

    /** One of a list: it opens with a number, a star or a dash. */
    private boolean isItem(int line) {
        int first = tokens.lineStart(line);
        char mark = tokens.mark(first);
        boolean starred = mark == '*' && tokens.mark(first + 1) == '*';
        return tokens.isNumber(first) || !starred && "*-•▪●◾■◆▫○✓✔".indexOf(mark) >= 0 && mark != 0;
    }

    /** {@code وأضاف أن القوات انسحبت} without a full stop: a line of some length that goes on with what stands before. */
    private boolean goesOn(int line) {
        String first = folded(tokens.lineStart(line));
        return length(line) > SHORTEST && first.startsWith("و") && !LineOpenings.isOpening(first);
    }

    private static boolean isQuote(char mark) {
        return mark == '"' || mark == '\'';
    }

    /** {@code فرانس 24/ أ ف ب}: a few short words with a stroke or a dash between them. */
    private boolean isByline(int line) {
        boolean parted = false;
        for (int t = tokens.lineStart(line); t < tokens.lineStart(line + 1); t++) {
            parted |= tokens.mark(t) == '/' || tokens.mark(t) == '-' || tokens.mark(t) == '|';
        }
        return parted && length(line) <= BYLINE / 2;
    }

    private void teasers() {
        int i = full.length;
        int opens = 0;
        while (i > 2 && (kinds[full[i - 1]] != Kind.PARAGRAPH || opensTeaser(full[i - 1]) && !isEntry(i - 1))) {
            opens += kinds[full[i - 1]] == Kind.PARAGRAPH ? 1 : 0;
            i--;
        }
        int cut = opens > 0 ? firstCut() : full.length;
        if (opens < TEASERS && cut == full.length) {
            return;
        }
        int first = cut;
        while (cut < full.length && first > 2 && opensTeaser(full[first - 1])) {
            first--;
        }
        for (i = Math.min(i, first); i < full.length; i++) {
            if (kinds[full[i]] == Kind.PARAGRAPH) {
                kinds[full[i]] = Kind.RELATED;
            }
        }
    }

    /** The first line that breaks off before another that opens a story; the number of lines where none does. */
    private int firstCut() {
        for (int i = 2; i + 1 < full.length; i++) {
            if (isCut(full[i]) && opensTeaser(full[i + 1])) {
                return i;
            }
        }
        return full.length;
    }

    private boolean opensTeaser(int line) {
        return opensStory(line) || isCut(line);
    }

    /** {@code … وكان الرئيس قد أعلن في خط}. */
    private boolean isCut(int line) {
        return length(line) >= CUT && length(line) <= TEASER && tokens.isWord(tokens.lineStart(line + 1) - 1);
    }

    /**
     * A line of a teaser's length whose first word is joined to nothing before: no conjunction, no quotation, no dash; but
     * {@code في 10 سبتمبر} and {@code في أول تعليق} open a story.
     */
    private boolean opensStory(int line) {
        int first = tokens.lineStart(line);
        if (length(line) > TEASER || length(line) < QUESTION || !tokens.isWord(first)) {
            return false;
        }
        String word = folded(first);
        boolean dated = word.equals("في")
                && first + 1 < tokens.size()
                && (tokens.isNumber(first + 1) || folded(first + 1).equals("اول"));
        return dated || LineOpenings.isOpening(word);
    }

    private String folded(int token) {
        return Folding.fold(tokens.words(token, token));
    }

    /** The kind of a line. */
    public Kind kind(int line) {
        return kinds[line];
    }

    /** One block for each line that is not empty. */
    public List<Block> list() {
        List<Block> list = new ArrayList<>(full.length);
        for (int line : full) {
            list.add(new Block(tokens.line(line), kinds[line]));
        }
        return list;
    }
}
