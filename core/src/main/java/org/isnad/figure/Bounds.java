package org.isnad.figure;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Figure.Modifier;

/**
 * The words before a number that say how it is meant.
 *
 * @param range whether two numbers follow: {@code ما بين 20 و30}
 * @param to the token where the number must stand
 */
record Bounds(Modifier modifier, boolean range, int to) {
    /** No more words than this say how a number is meant. */
    private static final int MOST = 9;

    static Bounds before(Page page, int from, int limit) {
        Modifier modifier = Modifier.EXACT;
        int at = from;
        for (Hit hit = page.hit(at, Bound.class);
                hit != null && at < Math.min(limit, from + MOST);
                hit = page.hit(at, Bound.class)) {
            Bound bound = (Bound) hit.sense().lexeme();
            if (!bound.before()) {
                break;
            }
            modifier = modifier == Modifier.EXACT ? bound.modifier() : modifier;
            at = hit.to();
        }
        boolean article = at > from && page.is(at, "ال") && page.tokens().isNumber(at + 1);
        at = article ? at + 1 : at;
        int range = at == from ? range(page, at) : -1;
        return range < 0 ? new Bounds(modifier, false, at) : new Bounds(Modifier.EXACT, true, range);
    }

    private static int range(Page page, int at) {
        if (page.is(at, "ما") && page.is(at + 1, "بين")) {
            return at + 2;
        }
        return page.is(at, "بين") && page.words().at(at + 1).senses() > 0 || isDigits(page, at) ? at + 1 : -1;
    }

    private static boolean isDigits(Page page, int at) {
        return page.is(at, "بين") && page.tokens().isNumber(at + 1);
    }
}
