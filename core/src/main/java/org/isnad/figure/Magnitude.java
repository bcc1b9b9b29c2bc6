package org.isnad.figure;

import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.reading.Figure.Kind;

/**
 * Tells by their mere number that those harmed were more than one incident harms: {@code قتل آلاف المدنيين}. Thousands die at
 * once in disasters alone, and no one raid takes so many.
 */
final class Magnitude {
    private static final int THOUSAND = 1000;

    /** So many do not flee in one day. */
    private static final int TEN_THOUSAND = 10_000;

    private final Page page;
    private final int from;
    private final int to;

    /** Of the sentence {@code [from, to)}. */
    Magnitude(Page page, int from, int to) {
        this.page = page;
        this.from = from;
        this.to = to;
    }

    boolean isBeyondOneIncident(FigureMention figure) {
        boolean died = figure.kind() == Kind.KILLED || figure.kind() == Kind.CASUALTIES;
        boolean many =
                figure.low() != null ? figure.low() >= THOUSAND : isThousands(figure, figure.kind() == Kind.KILLED);
        return (died || figure.kind() == Kind.DETAINED) && many && !isDisaster();
    }

    /** Tens of thousands who fled, and nobody besides who was killed or hurt. */
    boolean areManyFled(FigureMention figure, List<FigureMention> found) {
        boolean many = figure.low() != null ? figure.low() >= TEN_THOUSAND : isMillions(figure);
        boolean fled = figure.kind() == Kind.DISPLACED && many;
        for (FigureMention other : found) {
            fled &= other.kind() == Kind.DISPLACED;
        }
        return fled && !isDisaster();
    }

    private boolean isMillions(FigureMention figure) {
        for (int t = figure.from(); t < figure.to(); t++) {
            boolean hundreds = page.isAny(t, "ميات", "الميات") && page.isAny(t + 1, "الالاف", "الاف");
            if (hundreds || page.isAny(t, "ملايين", "الملايين")) {
                return true;
            }
        }
        return false;
    }

    private boolean isThousands(FigureMention figure, boolean orHundreds) {
        for (int t = figure.from(); t < figure.to(); t++) {
            if (page.isAny(t, "الاف", "الالاف", "الوف", "الالوف", "ملايين", "الملايين")
                    || orHundreds && page.isAny(t, "ميات", "الميات")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDisaster() {
        for (int t = from; t < to; t++) {
            if (Sign.DISASTER.at(page, t)) {
                return true;
            }
        }
        return false;
    }
}
