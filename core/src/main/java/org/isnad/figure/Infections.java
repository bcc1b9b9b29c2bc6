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
        List<FigureMention> kept = new ArrayList<>(figures.size());
        boolean ill = false;
        for (int i = 0; i < figures.size(); i++) {
            FigureMention figure = figures.get(i);
            boolean share = figure.scope() == Scope.PART && figure.kind() == Kind.WOUNDED;
            ill = share && ill || isIll(page, figure, i + 1 < figures.size() ? figures.get(i + 1).from() : to);
            if (!ill) {
                kept.add(figure);
            }
        }
        return kept;
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
        int before = page.mark(token - 1) == '"' || page.mark(token - 1) == '«' ? token - 2 : token - 1;
        return sense.has(BA) || page.is(before, "ب");
    }
}
