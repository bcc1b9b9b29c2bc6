package org.isnad.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups by linkage: the two groups that are linked best become one, as long as any are linked as well as asked. Two
 * groups are linked by how like each article of either is to its likest in the other, and, for as much, by how alike all
 * pairs are, on average and measured by how alike the pairs within each of the two are. So a story may have many sides
 * that are no more like each other than like those of the next group, and yet a chain of articles each a little further on
 * does not run together.
 */
final class Linkage {
    private static final double LIKEST = 0.5;
    private static final double MEAN = 0.25;
    private static final double CENTRE = 0.25;
    /** What two articles alone have to show more than large groups, whose many pairs bear each other out: half of this. */
    private static final double SMALL = 0.3;

    /** The sum of likeness over all pairs of two groups. */
    private final float[][] sums;
    /** The same within a group, each article with itself too. */
    private final double[] within;
    /** How like each article is to its likest of each group. */
    private final float[][] likest;
    /** How well two groups are linked. */
    private final float[][] links;

    private final int[] sizes;
    /** The group that each is linked with best, or -1. */
    private final int[] best;

    private final List<List<Integer>> groups = new ArrayList<>();

    private Linkage(float[][] likeness) {
        sums = copy(likeness);
        likest = copy(likeness);
        links = copy(likeness);
        within = new double[likeness.length];
        sizes = new int[likeness.length];
        best = new int[likeness.length];
        for (int i = 0; i < sizes.length; i++) {
            within[i] = 1;
            sizes[i] = 1;
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < links.length; j++) {
                links[i][j] -= (float) (SMALL / 2);
            }
        }
    }

    private static float[][] copy(float[][] matrix) {
        float[][] copy = new float[matrix.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }

    /**
     * @param likeness of each pair, symmetrical
     * @return the groups, each as places in the matrix in order
     */
    static List<List<Integer>> groups(float[][] likeness, double least) {
        Linkage linkage = new Linkage(likeness);
        linkage.join(least);
        linkage.groups.forEach(group -> group.sort(null));
        return linkage.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void join(double least) {
        for (int i = 0; i < sizes.length; i++) {
            look(i);
        }
        for (int one = closest(); one >= 0 && links[one][best[one]] >= least; one = closest()) {
            merge(one, best[one]);
        }
    }

    private int closest() {
        int closest = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && best[i] >= 0 && (closest < 0 || links[i][best[i]] > links[closest][best[closest]])) {
                closest = i;
            }
        }
        return closest;
    }

    private void look(int i) {
        best[i] = -1;
        for (int j = 0; j < sizes.length; j++) {
            if (j != i && sizes[j] > 0 && (best[i] < 0 || links[i][j] > links[i][best[i]])) {
                best[i] = j;
            }
        }
    }

    private double link(int i, int j) {
        double mean = sums[i][j] / ((double) sizes[i] * sizes[j]);
        double sum = 0;
        for (int article : groups.get(i)) {
            sum += likest[article][j];
        }
        for (int article : groups.get(j)) {
            sum += likest[article][i];
        }
        double centre = sums[i][j] / Math.sqrt(within[i] * within[j]);
        return LIKEST * sum / (sizes[i] + sizes[j]) + MEAN * mean + CENTRE * centre - SMALL / (sizes[i] + sizes[j]);
    }

    private void merge(int into, int gone) {
        within[into] += within[gone] + 2 * sums[into][gone];
        for (int k = 0; k < sizes.length; k++) {
            sums[into][k] += sums[gone][k];
            sums[k][into] = sums[into][k];
            likest[k][into] = Math.max(likest[k][into], likest[k][gone]);
        }
        sizes[into] += sizes[gone];
        sizes[gone] = 0;
        groups.get(into).addAll(groups.get(gone));
        groups.get(gone).clear();
        relink(into, gone);
    }

    private void relink(int into, int gone) {
        for (int k = 0; k < sizes.length; k++) {
            if (k != into && sizes[k] > 0) {
                links[k][into] = (float) link(k, into);
                links[into][k] = links[k][into];
            }
        }
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0 && (k == into || best[k] == into || best[k] == gone)) {
                look(k);
            } else if (sizes[k] > 0 && best[k] >= 0 && links[k][into] > links[k][best[k]]) {
                best[k] = into;
            }
        }
    }
}
