package org.isnad.story;

import java.util.List;

/**
 * How likely two articles tell the same happening, from 0 to 1: a logistic sum over what they share of words, title,
 * actors, places, deeds, figures and days, each weighed by how rare it is in these weeks. The weights were fitted to
 * pairs judged by reading; see docs/stories.md.
 */
final class Likeness {
    private static final double BIAS = -2.1;
    private static final double WORDS = 2.1;
    private static final double LEAD = 7.0;
    /** Less than nothing: what shares phrases and not the rest is a form that is filled in every day. */
    private static final double PHRASES = -7.2;

    private static final double ACTORS = 1.25;
    private static final double PLACES = 1.3;
    private static final double FIGURES = 2.1;
    private static final double DAYS = 1.1;
    private static final double GAP = -0.73;

    private Likeness() {}

    static double of(Member one, Member other) {
        double sum = BIAS
                + WORDS * cosine(one, other, Sketch.WORDS)
                + LEAD * cosine(one, other, Sketch.LEAD)
                + PHRASES * cosine(one, other, Sketch.PHRASES)
                + ACTORS * cosine(one, other, Sketch.ACTORS)
                + PLACES * cosine(one, other, Sketch.PLACES)
                + FIGURES * cosine(one, other, Sketch.FIGURES)
                + DAYS * cosine(one, other, Sketch.DAYS)
                + GAP * Math.abs(one.day() - other.day());
        return 1 / (1 + Math.exp(-sum));
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
