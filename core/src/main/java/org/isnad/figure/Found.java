package org.isnad.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/** The figures found in a sentence so far, and those of them that the next may hang on. */
final class Found {
    /** A joined count stands no further from the figure before. */
    private static final int BESIDE = 7;

    private final Page page;
    private final List<FigureMention> figures = new ArrayList<>();
    private FigureMention whole;
    private FigureMention last;
    private FigureMention recent;
    private int lastEnd;

    /** Starts a sentence; {@code whole} is the last figure of the sentence before, or null. */
    Found(Page page, FigureMention whole) {
        this.page = page;
        this.whole = whole;
    }

    boolean add(String rule, Count count, Kind kind, Scope scope, int harm) {
        int end = count.to() - 1;
        Evidence evidence = Evidence.of(
                "figure/" + rule,
                new Piece("number", page.words(count.from(), end), page.span(count.from(), end)),
                new Piece("harm", page.words(harm, harm), page.span(harm, harm)));
        FigureMention figure = new FigureMention(
                count.from(),
                count.to(),
                kind,
                count.low(),
                count.high(),
                count.modifier(),
                scope,
                null,
                evidence,
                harm);
        figures.add(figure);
        last = figure;
        recent = figure;
        lastEnd = count.end();
        whole = scope == Scope.PART ? whole : figure;
        return true;
    }

    void dropLast() {
        if (!figures.isEmpty()) {
            figures.remove(figures.size() - 1);
        }
    }

    /** The figure that shares are shares of, or null; may come from the sentence before. */
    FigureMention whole() {
        return whole;
    }

    /** The same, where it stands in this sentence. */
    FigureMention wholeHere() {
        return figures.isEmpty() ? null : whole;
    }

    /** The last figure while something may still be joined to it, or null. */
    FigureMention last() {
        return last;
    }

    /** Where the words of the last figure end. */
    int lastEnd() {
        return lastEnd;
    }

    /** Nothing more can be joined to the last figure. */
    void close() {
        last = null;
    }

    /** Another clause begins: even what runs parallel belongs to the last figure no longer. */
    void end() {
        last = null;
        recent = null;
    }

    /** The last figure of the clause, though other words may stand between. */
    FigureMention recent() {
        return recent;
    }

    boolean isBeside(Count count) {
        return last != null && count.joined() && !count.governed() && count.from() - lastEnd <= BESIDE;
    }

    List<FigureMention> inOrder() {
        figures.sort(Comparator.comparingInt(FigureMention::from));
        return figures;
    }
}
