package org.isnad.story;

/**
 * An article's words among those of its nearest: its own, and with them those of the articles that share most with it, each
 * as much as it is like. Two articles that tell one happening in other words have the same neighbours, who use both. Of
 * unit length; only the heaviest words are kept, in the order of their terms.
 */
record Setting(int[] terms, float[] weights) {
    double cosine(Setting other) {
        double dot = 0;
        for (int i = 0, j = 0; i < terms.length && j < other.terms.length; ) {
            int order = Integer.compare(terms[i], other.terms[j]);
            dot += order == 0 ? weights[i] * other.weights[j] : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return dot;
    }
}
