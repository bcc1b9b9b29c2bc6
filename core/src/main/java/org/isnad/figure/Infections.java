package org.isnad.figure;

import static org.isnad.lexicon.Features.BA;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/** Takes out those told as hit by a disease, {@code إصابة 35 شخصا بالكوليرا}: they are ill and not wounded. */
final class Infections {
    /** How far from the number, or from {@code إصابة}, the disease stands. */
    private static final int REACH = 6;

    private Infections() {}

    static List<FigureMention> without(Page page, List<FigureMention> figures, int to) {
        boolean[] ill = new boolean[figures.size()];
        for (int i = ill.length - 1; i >= 0; i--) {
            boolean last = i + 1 == ill.length;
            ill[i] = isIll(page, figures.get(i), last ? to : figures.get(i + 1).from())
                    || !last
                            && ill[i + 1]
                            && isShare(figures.get(i + 1))
                            && figures.get(i).kind() == Kind.WOUNDED;
        }
        List<FigureMention> kept = new ArrayList<>(ill.length);
        for (int i = 0; i < ill.length; i++) {
            ill[i] |= i > 0 && ill[i - 1] && isShare(figures.get(i));
            if (!ill[i]) {
                kept.add(figures.get(i));
            }
        }
        return kept;
    }

    /** Whether it is a share of the ill where the figure before it counts them. */
    private static boolean isShare(FigureMention figure) {
        return figure.scope() == Scope.PART && figure.kind() == Kind.WOUNDED;
    }

    /** Whether it counts those hit by a disease; what is told from {@code end} on belongs to the next figure. */
    private static boolean isIll(Page page, FigureMention figure, int end) {
        if (figure.kind() != Kind.WOUNDED) {
            return false;
        }
        int start = Math.max(figure.harm() + 1, figure.from() - REACH);
        return tellsDisease(page, start, figure.from())
                || tellsDisease(page, figure.to(), Math.min(end, figure.to() + REACH));
    }

    private static boolean tellsDisease(Page page, int from, int to) {
        for (int t = from; t < to && page.mark(t) != '.' && page.mark(t) != '،'; t++) {
            if (isDisease(page, t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code بالكوليرا}, {@code بـ"كورونا"}. */
    private static boolean isDisease(Page page, int token) {
        Sense sense = Sign.DISEASE.sense(page, token);
        if (sense == null) {
            return false;
        }
        int before = page.mark(token - 1) == '"' ? token - 2 : token - 1;
        return sense.has(BA) || page.is(before, "ب");
    }
}
