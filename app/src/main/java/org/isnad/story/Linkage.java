package org.isnad.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups by average linkage: the two groups that are most alike on average over all pairs become one, as long as any are
 * as alike as asked. Since every pair counts, a chain of articles each a little further on does not run together.
 */
final class Linkage {
    private final float[][] sums;
    private final int[] sizes;
    /** The group most like each, or -1. */
    private final int[] best;

    private final List<List<Integer>> groups = new ArrayList<>();

    /** @param likeness of each pair, symmetrical; used up */
    private Linkage(float[][] likeness) {
        sums = likeness;
        sizes = new int[likeness.length];
        best = new int[likeness.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = 1;
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /** @return the groups, each as places in the matrix in order */
    static List<List<Integer>> groups(float[][] likeness, double least) {
        Linkage linkage = new Linkage(likeness);
        linkage.join(least);
        return linkage.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void join(double least) {
        for (int i = 0; i < sizes.length; i++) {
            look(i);
        }
        for (int one = closest(); one >= 0 && mean(one, best[one]) >= least; one = closest()) {
            merge(one, best[one]);
        }
    }

    private double mean(int i, int j) {
        return sums[i][j] / ((double) sizes[i] * sizes[j]);
    }

    private int closest() {
        int closest = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && best[i] >= 0 && (closest < 0 || mean(i, best[i]) > mean(closest, best[closest]))) {
                closest = i;
            }
        }
        return closest;
    }

    private void look(int i) {
        best[i] = -1;
        for (int j = 0; j < sizes.length; j++) {
            if (j != i && sizes[j] > 0 && (best[i] < 0 || mean(i, j) > mean(i, best[i]))) {
                best[i] = j;
            }
        }
    }

    private void merge(int into, int gone) {
        for (int k = 0; k < sizes.length; k++) {
            sums[into][k] += sums[gone][k];
            sums[k][into] = sums[into][k];
        }
        sizes[into] += sizes[gone];
        sizes[gone] = 0;
        groups.get(into).addAll(groups.get(gone));
        groups.get(into).sort(null);
        groups.get(gone).clear();
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0 && (k == into || best[k] == into || best[k] == gone)) {
                look(k);
            } else if (sizes[k] > 0 && best[k] >= 0 && mean(k, into) > mean(k, best[k])) {
                best[k] = into;
            }
        }
    }
}
