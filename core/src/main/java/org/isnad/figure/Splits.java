package org.isnad.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Modifier;
import org.isnad.reading.Figure.Scope;

/**
 * Finds figures that split one before them: {@code قتلوا عشرة. في القرية قتلوا ستة، وفي المدينة أربعة}. That they do is told
 * by their sum.
 */
final class Splits {
    private static final Wordlist REST = Wordlist.of(Splits.class, "rest");
    /** A figure is split into no more. */
    private static final int MOST = 4;

    /** Smaller numbers are too often the sum of others by chance. */
    private static final int LEAST = 5;

    private record Whole(Kind kind, int low) {}

    private Splits() {}

    /** The same figures, those marked that split the one before them. */
    static List<FigureMention> marked(Page page, List<FigureMention> figures) {
        List<Integer> sentences = sentences(page, figures);
        List<FigureMention> marked = new ArrayList<>(figures);
        for (int i = 0; i + 2 < marked.size(); i++) {
            int end = marked.get(i).scope() == Scope.INCREMENT ? end(page, marked, sentences, i) : -1;
            for (int j = i + 1; j < end; j++) {
                FigureMention part = marked.get(j);
                marked.set(j, part.with(Scope.PART, part.victims()));
            }
        }
        return marked;
    }

    /** The same figures, those marked that are the rest of one, or add up in one sentence to one told anywhere before. */
    static List<FigureMention> retold(Page page, List<FigureMention> figures) {
        List<FigureMention> marked = new ArrayList<>(figures);
        marked.replaceAll(figure -> isRest(page, figure) ? figure.with(Scope.PART, figure.victims()) : figure);
        markRetold(page, marked, sentences(page, marked));
        return marked;
    }

    /** For each figure the sentence it stands in. */
    private static List<Integer> sentences(Page page, List<FigureMention> figures) {
        List<Integer> sentences = new ArrayList<>(figures.size());
        int sentence = 0;
        for (FigureMention figure : figures) {
            while (page.sentences().to(sentence) <= figure.from()) {
                sentence++;
            }
            sentences.add(sentence);
        }
        return sentences;
    }

    /** {@code القتلى الأربعة الآخرون}: those of the number told before who are left. */
    private static boolean isRest(Page page, FigureMention figure) {
        return figure.scope() == Scope.INCREMENT
                && page.isDefinite(figure.from())
                && page.hit(figure.from(), Harmed.class) != null
                && (page.isAny(figure.to() - 1, REST) || page.isAny(figure.to(), REST));
    }

    /** Figures of one sentence that add up to one told anywhere before. */
    private static void markRetold(Page page, List<FigureMention> figures, List<Integer> sentences) {
        Set<Whole> told = new HashSet<>();
        for (int i = 0; i < figures.size(); i++) {
            int end = isPart(page, figures.get(i)) ? retoldEnd(page, figures, sentences, i, told) : -1;
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
                    && isPart(page, part)
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

    /** Nothing yet, or {@code القتلى السبعة الآخرون}, which are the rest. */
    private static boolean isPart(Page page, FigureMention figure) {
        boolean rest = figure.scope() == Scope.PART && page.isDefinite(figure.from());
        return isExact(figure) && (rest || figure.scope() == Scope.INCREMENT);
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
