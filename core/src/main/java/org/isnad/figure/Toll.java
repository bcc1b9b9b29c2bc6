package org.isnad.figure;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Modifier;

/**
 * The toll under way in a sentence: its head ({@code حصيلة}, {@code عدد}), whom it counts ({@code القتلى}), and then its
 * number, which may also stand first ({@code يرتفع إلى 64 عدد القتلى}).
 */
final class Toll {
    private static final Wordlist ESTIMATING = Wordlist.of(Toll.class, "estimating");
    private static final int REACH = 25;
    /** Who reckons a toll is named in no more words. */
    private static final int ESTIMATE = 9;
    /** From here on a bare number is more likely of people than of days. */
    private static final int MANY = 100;

    private final Page page;
    private int at = -1;
    private int noun = -1;
    private Kind kind;
    private Count awaiting;
    /** Whether it is already said that a number is reached: {@code بلغ عدد}. */
    private boolean reached;
    /** Whether it is said that somebody reckons it: {@code يقدر المركز عدد}. */
    private boolean estimated;

    Toll(Page page) {
        this.page = page;
    }

    /** A head of a toll; {@code before} is the last count that nothing has befallen, or null. */
    void open(int token, Count before) {
        at = token;
        kind = null;
        noun = -1;
        reached = Sign.REACH.at(page, page.is(token - 1, "اخر") ? token - 2 : token - 1);
        estimated = isEstimate(token);
        boolean first = before != null && before.form() == Form.NUMERAL && before.end() == token;
        awaiting = first ? before : null;
    }

    /** {@code القتلى هم}: the noun that has just named the toll is its head, too. */
    void openAt(int token) {
        at = at < 0 ? token : at;
    }

    /** Says whom the toll counts; answers the number that has waited for it, if any. */
    Count name(Kind named, int end) {
        kind = named;
        noun = end;
        Count number = at < 0 ? null : awaiting;
        awaiting = null;
        return number;
    }

    /** Whether it is not yet said what befell those counted. */
    boolean isUnsaid() {
        return at >= 0 && (kind == null || kind == Kind.CASUALTIES);
    }

    boolean takes(Count count) {
        boolean open = at >= 0 && kind != null && count.from() - at <= REACH;
        boolean number = count.form() == Form.NUMERAL || count.form() == Form.VAGUE && !isBareFew(count);
        return open && number && count.noun() != Noun.HARMED && (isNumberOf(count) || isReachedBy(count));
    }

    /** {@code قدرت الأمم المتحدة عدد القتلى}, {@code يقدر عدد القتلى}. */
    private boolean isEstimate(int token) {
        for (int t = token - 1;
                t >= Math.max(0, token - ESTIMATE) && page.tokens().isWord(t);
                t--) {
            if (page.isAny(t, ESTIMATING)) {
                return true;
            }
        }
        return false;
    }

    /** Where {@code بلغ} stands first, only people between it and the number are no number of the toll; or more than so many. */
    private boolean isReachedBy(Count count) {
        boolean bound = count.modifier() != Modifier.EXACT
                || count.low() != null && !count.low().equals(count.high());
        boolean many = count.noun() == Noun.NONE && bound && count.low() != null && count.low() >= MANY;
        boolean number = count.isPeople() || many;
        boolean taken = number && (reached && !count.governed() || estimated && (many || bound));
        reached &= !taken;
        estimated &= !taken;
        return taken;
    }

    /** {@code عدة}, to which something must belong. */
    private boolean isBareFew(Count count) {
        return count.noun() == Noun.NONE && !page.isDefinite(count.at());
    }

    private boolean isNumberOf(Count count) {
        int before = count.from() - 1;
        before -= page.quotations().isOpening(before) || page.mark(before) == '(' ? 1 : 0;
        return Sign.REACH.at(page, before)
                || Sign.REACH.at(page, count.from())
                || page.mark(before) == ':'
                || noun >= 0 && isOnlyWhose(noun, before + 1);
    }

    /** {@code عدد القتلى 65}, {@code عدد قتلى الحادث 65}: nothing but a word or two with the article up to a token. */
    private boolean isOnlyWhose(int from, int to) {
        boolean whose = to - from <= 2;
        for (int t = from; whose && t < to; t++) {
            whose = page.isDefinite(t) && page.mark(t + 1) != '،';
        }
        return whose && from <= to;
    }

    int at() {
        return at;
    }

    Kind kind() {
        return kind;
    }
}
