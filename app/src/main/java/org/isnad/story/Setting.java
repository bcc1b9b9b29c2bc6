package org.isnad.story;

/**
 * An article's words among those of its nearest: its own, and with them those of the articles that share most with it, each
 * as much as it is like. Two articles that tell one happening in other words have the same neighbours, who use both. Of
 * unit length; only the heaviest words are kept, in the order of their terms.
 */
record Setting(int[] terms, float[] weights) {
    /** @param places the terms of this one, laid out */
    double cosine(Setting other, Lookup places) {
        double dot = 0;
        for (int j = 0; j < other.terms.length; j++) {
            int i = places.find(other.terms[j]);
            dot += i >= 0 ? weights[i] * other.weights[j] : 0;
        }
        return dot;
    }
}
