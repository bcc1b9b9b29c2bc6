package org.isnad.event.phrase;

import java.util.Arrays;
import java.util.List;
import org.isnad.event.lexicon.Side;
import org.isnad.figure.FigureMention;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;

/** What stands before a noun and tells how much or how many: {@code عدد من}, {@code نحو ألف}, {@code هذه}. Places are tokens. */
final class Measures {
    private final Page page;
    private final Names names;
    private final Nouns nouns;
    private final List<FigureMention> figures;
    private final int[] figureAt;

    Measures(Page page, Names names, Nouns nouns, List<FigureMention> figures) {
        this.page = page;
        this.names = names;
        this.nouns = nouns;
        this.figures = figures;
        figureAt = new int[page.size()];
        Arrays.fill(figureAt, -1);
        for (int f = figures.size() - 1; f >= 0; f--) {
            Arrays.fill(figureAt, figures.get(f).from(), figures.get(f).to(), f);
        }
    }

    /** Past quantities, numbers and quotation marks that stand before a noun. */
    int after(int from, int to) {
        int t = from;
        while (t < to && figure(t) == null && names.at(t) == null && isMeasure(t)) {
            t++;
        }
        return t;
    }

    private boolean isMeasure(int t) {
        if (nouns.isQuote(t) || page.tokens().isNumber(t) || page.is(t, Particle.Kind.QUANTITY)) {
            return true;
        }
        return isCount(t)
                || page.is(t, "من") && t > 0 && isMeasure(t - 1)
                || page.is(t + 1, "من") && t > 0 && nouns.isAdjective(t) && !page.isDefinite(t) && isCount(t - 1)
                || page.is(t, Particle.Kind.DEMONSTRATIVE)
                || page.is(t, "نحو");
    }

    /** {@code عدد}, {@code مجموعة}. */
    private boolean isCount(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).counts();
    }

    /** {@code نحو ألف}: a number, not a direction. */
    boolean isAbout(int t) {
        return page.is(t, "نحو") && isMeasure(t + 1);
    }

    /** The figure that covers a token, or null. */
    FigureMention figure(int t) {
        return t < 0 || t >= figureAt.length || figureAt[t] < 0 ? null : figures.get(figureAt[t]);
    }
}
