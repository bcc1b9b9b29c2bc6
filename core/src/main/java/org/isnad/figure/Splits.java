package org.isnad.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Page;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Modifier;
import org.isnad.reading.Figure.Scope;

/**
 * Finds figures that split one before them: {@code قتلوا عشرة. في القرية قتلوا ستة، وفي المدينة أربعة}. That they do is told
 * by their sum.
 */
final class Splits {
    /** A figure is split into no more. */
    private static final int MOST = 4;

    /** Smaller numbers are too often the sum of others by chance. */
    private static final int LEAST = 5;

    private record Whole(Kind kind, int low) {}

    private Splits() {}

    /** The same figures; {@code sentences} holds for each the sentence it stands in. */
    static List<FigureMention> marked(Page page, List<FigureMention> figures, List<Integer> sentences) {
        List<FigureMention> marked = new ArrayList<>(figures);
        for (int i = 0; i + 2 < marked.size(); i++) {
            int end = marked.get(i).scope() == Scope.INCREMENT ? end(page, marked, sentences, i) : -1;
            for (int j = i + 1; j < end; j++) {
                FigureMention part = marked.get(j);
                marked.set(j, part.with(Scope.PART, part.victims()));
            }
        }
        markRetold(page, marked, sentences);
        return marked;
    }

    /** Figures of one sentence that add up to one told anywhere before. */
    private static void markRetold(Page page, List<FigureMention> figures, List<Integer> sentences) {
        Set<Whole> told = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            int end = isPart(figures.get(i)) ? retoldEnd(page, figures, sentences, i, told) : -1;
            for (int j = i; j < end; j++) {
                figures.set(j, figures.get(j).with(Scope.PART, figures.get(j).victims()));
            }
            FigureMention figure = figures.get(i);
            if (isExact(figure) && figure.scope() != Scope.PART && figure.low() >= LEAST) {
                told.add(new Whole(figure.kind(), figure.low()));
            }
        }
    }

    /** Where those end that stand from {@code first} on and add up to a number told before, or -1. */
    private static int retoldEnd(
            Page page, List<FigureMention> figures, List<Integer> sentences, int first, Set<Whole> told) {
        int sum = figures.get(first).low();
        for (int i = first + 1; i < Math.min(figures.size(), first + MOST); i++) {
            FigureMention part = figures.get(i);
            boolean goesOn = part.kind() == figures.get(first).kind()
                    && isPart(part)
                    && sentences.get(i).equals(sentences.get(first))
                    && !isOtherWord(page, figures.get(i - 1).to(), part.from());
            if (!goesOn) {
                return -1;
            }
            sum += part.low();
            if (told.contains(new Whole(part.kind(), sum))) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code بينما يقول المرصد إن}: another source tells another number. */
    private static boolean isOtherWord(Page page, int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isAny(t, "قال", "قالت", "يقول", "تقول")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(FigureMention figure) {
        return isExact(figure) && figure.scope() == Scope.INCREMENT;
    }

    /** Where the figures end that stand after one, in one sentence there or in the next, and add up to it; or -1. */
    private static int end(Page page, List<FigureMention> figures, List<Integer> sentences, int whole) {
        FigureMention of = figures.get(whole);
        int first = sentences.get(whole + 1);
        int sum = 0;
        boolean joined = figures.get(whole + 1).from() - of.to() <= 1
                && page.word(figures.get(whole + 1).from()).folded().startsWith("و");
        boolean open = isExact(of) && first - sentences.get(whole) <= 1 && !joined;
        for (int i = whole + 1; open && i < Math.min(figures.size(), whole + 1 + MOST); i++) {
            FigureMention part = figures.get(i);
            open = part.kind() == of.kind()
                    && isExact(part)
                    && part.scope() == Scope.INCREMENT
                    && sentences.get(i) == first
                    && (i == whole + 1 || !isOtherWord(page, figures.get(i - 1).to(), part.from()));
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
