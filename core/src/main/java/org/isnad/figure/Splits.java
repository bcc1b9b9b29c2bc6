package org.isnad.figure;

import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Figure.Modifier;
import org.isnad.reading.Figure.Scope;

/**
 * Finds figures that split the one before them: {@code قتلوا عشرة. في القرية قتلوا ستة، وفي المدينة أربعة}. That they do is told
 * by their sum.
 */
final class Splits {
    /** A figure is split into no more. */
    private static final int MOST = 4;

    private Splits() {}

    /** The same figures; {@code sentences} holds for each the sentence it stands in. */
    static List<FigureMention> marked(List<FigureMention> figures, List<Integer> sentences) {
        List<FigureMention> marked = new ArrayList<>(figures);
        for (int i = 0; i + 2 < marked.size(); i++) {
            int end = marked.get(i).scope() == Scope.INCREMENT ? end(marked, sentences, i) : -1;
            for (int j = i + 1; j < end; j++) {
                FigureMention part = marked.get(j);
                marked.set(j, part.with(Scope.PART, part.victims()));
            }
        }
        return marked;
    }

    /** Where the figures end that stand after one, in one sentence there or in the next, and add up to it; or -1. */
    private static int end(List<FigureMention> figures, List<Integer> sentences, int whole) {
        FigureMention of = figures.get(whole);
        int first = sentences.get(whole + 1);
        int sum = 0;
        boolean open = isExact(of) && first - sentences.get(whole) <= 1;
        for (int i = whole + 1; open && i < Math.min(figures.size(), whole + 1 + MOST); i++) {
            FigureMention part = figures.get(i);
            open = part.kind() == of.kind()
                    && isExact(part)
                    && part.scope() == Scope.INCREMENT
                    && sentences.get(i) == first;
            sum += open ? part.low() : 0;
            if (open && sum == of.low() && i > whole + 1) {
                return i + 1;
            }
            open &= sum < of.low();
        }
        return -1;
    }

    private static boolean isExact(FigureMention figure) {
        return figure.low() != null && (figure.modifier() == Modifier.EXACT || figure.modifier() == Modifier.AT_LEAST);
    }
}
