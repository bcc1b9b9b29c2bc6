package org.isnad.story;

import java.util.List;

/**
 * How likely two articles tell the same happening, from 0 to 1: a logistic sum over what they share of lead, actors,
 * places, figures and days, each weighed by how telling it is on these days. The weights were fitted to pairs judged by
 * reading; see docs/stories.md.
 */
final class Likeness {
    private static final double BIAS = -3.0;
    private static final double LEAD = 7.8;
    /** Less than nothing: what shares phrases and not the rest is a form that is filled in every day. */
    private static final double PHRASES = -5.6;
    /** Beyond this it is no form but a copy. */
    private static final double FORM = 0.35;

    private static final double ACTOR = 0.39;
    private static final double PLACE = 0.37;
    private static final double FIGURES = 0.9;
    private static final double DAYS = 1.3;
    private static final double NO_DAYS = 0.55;
    private static final double GAP = -0.55;

    private Likeness() {}

    static double of(Member one, Member other) {
        double sum = BIAS
                + LEAD * cosine(one, other, Sketch.LEAD)
                + PHRASES * Math.min(FORM, cosine(one, other, Sketch.PHRASES))
                + ACTOR * telling(one, other, Sketch.ACTORS)
                + PLACE * telling(one, other, Sketch.PLACES)
                + FIGURES * cosine(one, other, Sketch.FIGURES)
                + GAP * Math.abs(one.day() - other.day());
        boolean days = one.norm(Sketch.DAYS) > 0 && other.norm(Sketch.DAYS) > 0;
        sum += days ? DAYS * cosine(one, other, Sketch.DAYS) : NO_DAYS;
        return 1 / (1 + Math.exp(-sum));
    }

    /** How telling the most telling term is that both have. */
    private static double telling(Member one, Member other, int facet) {
        Terms a = one.facets.get(facet);
        Terms b = other.facets.get(facet);
        double most = 0;
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            int order = Integer.compare(a.term(i), b.term(j));
            most = order == 0 ? Math.max(most, one.weights(facet)[i] / a.weight(i)) : most;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return most;
    }

    static Link link(Member one, Member other) {
        List<String> names = one.sketch.names().stream()
                .filter(named -> other.sketch.names().stream().anyMatch(their -> their.term() == named.term()))
                .map(Sketch.Named::name)
                .toList();
        return new Link(
                one.article,
                other.article,
                of(one, other),
                cosine(one, other, Sketch.WORDS),
                cosine(one, other, Sketch.ACTORS),
                cosine(one, other, Sketch.PLACES),
                cosine(one, other, Sketch.FIGURES),
                cosine(one, other, Sketch.DAYS),
                names);
    }

    private static double cosine(Member one, Member other, int facet) {
        float norm = one.norm(facet) * other.norm(facet);
        return norm == 0 ? 0 : dot(one, other, facet) / norm;
    }

    private static double dot(Member one, Member other, int facet) {
        Terms a = one.facets.get(facet);
        Terms b = other.facets.get(facet);
        float[] v = one.weights(facet);
        float[] w = other.weights(facet);
        double sum = 0;
        for (int i = 0, j = 0; i < v.length && j < w.length; ) {
            int order = Integer.compare(a.term(i), b.term(j));
            sum += order == 0 ? v[i] * w[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return sum;
    }
}
