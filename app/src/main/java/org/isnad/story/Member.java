package org.isnad.story;

import java.util.List;

/** An article among those of its weeks: its sketch, its story, and how much each term weighs by how rare it is. */
final class Member {
    final long article;
    final Sketch sketch;
    final List<Terms> facets;
    long story;

    /** How telling each term of each facet is; weights in the facet times that, and their norms. */
    private float[][] rarities;

    private float[][] weights;
    private float[] norms;
    /** How many articles the weeks around held when the weights were found. */
    private int seen;

    private int number;

    Member(long article, long story, Sketch sketch) {
        this.article = article;
        this.story = story;
        this.sketch = sketch;
        facets = sketch.facets();
    }

    int day() {
        return sketch.day();
    }

    /** Finds the weights, unless they were found among nearly as many articles; tells whether it did. */
    boolean weigh(Rarity rarity) {
        if (weights != null && rarity.articles() < seen * 2) {
            return false;
        }
        seen = rarity.articles();
        rarities = new float[facets.size()][];
        weights = new float[facets.size()][];
        norms = new float[facets.size()];
        for (int f = 0; f < weights.length; f++) {
            weigh(f, rarity);
        }
        return true;
    }

    private void weigh(int facet, Rarity rarity) {
        Terms terms = facets.get(facet);
        float[] rare = new float[terms.size()];
        float[] found = new float[terms.size()];
        double squares = 0;
        for (int i = 0; i < found.length; i++) {
            rare[i] = facet == Sketch.DAYS ? 1 : rarity(facet, terms.term(i), rarity);
            found[i] = terms.weight(i) * rare[i];
            squares += found[i] * found[i];
        }
        rarities[facet] = rare;
        weights[facet] = found;
        norms[facet] = (float) Math.sqrt(squares);
    }

    /** Words of the lead and the title are mostly words of the text, which come first. */
    private float rarity(int facet, int term, Rarity rarity) {
        int word = facet == Sketch.LEAD || facet == Sketch.TITLE
                ? facets.get(Sketch.WORDS).find(term)
                : -1;
        return word >= 0 ? rarities[Sketch.WORDS][word] : rarity.of(term);
    }

    /** What the member is known by in {@link Pairs}: another number whenever its weights are found anew. */
    int number() {
        return number;
    }

    void number(int number) {
        this.number = number;
    }

    float[] rarities(int facet) {
        return rarities[facet];
    }

    float[] weights(int facet) {
        return weights[facet];
    }

    float norm(int facet) {
        return norms[facet];
    }
}
