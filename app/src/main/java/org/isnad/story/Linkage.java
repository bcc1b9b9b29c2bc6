package org.isnad.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups by average linkage: the two groups whose pairs are most alike on average become one, as long as any are as much
 * alike as asked. So one pair that is like by mistake joins nothing that has others to say against it, a chain of articles
 * each a little further on does not run together, and whatever the order in which articles are given, the same groups come
 * out. What many articles tell has many sides, so beyond {@value #MANY} articles of a group the further ones ask for less.
 * Pairs too many days apart are not alike, but count little: two parts of a long story hold together by what lies close.
 */
final class Linkage {
    private static final int MANY = 20;
    /** What each further article counts in the average. */
    private static final float FURTHER = 0.6f;
    /** What a pair counts in the average whose days lie further apart than {@link Weeks#REACH}. */
    private static final float FAR = 0.5f;

    /** The sum of likeness over all pairs of two groups that are left. */
    private final float[][] sums;

    /** As how many they count. */
    private final float[][] pairs;

    private final int[] sizes;
    /** How much each article of each group asks for. */
    private final float[] asked;
    /** The group that each is linked with best, or -1, and how well. */
    private final int[] best;

    private final float[] links;

    private final List<List<Integer>> groups = new ArrayList<>();

    private Linkage(float[][] likeness, int[] days) {
        sums = new float[likeness.length][];
        pairs = new float[likeness.length][likeness.length];
        sizes = new int[likeness.length];
        asked = new float[likeness.length];
        best = new int[likeness.length];
        links = new float[likeness.length];
        for (int i = 0; i < sizes.length; i++) {
            sums[i] = likeness[i].clone();
            for (int j = 0; j < days.length; j++) {
                pairs[i][j] = counted(days[i], days[j]);
            }
            sizes[i] = 1;
            asked[i] = asked(1);
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * @param likeness of each pair, symmetrical
     * @param days of each
     * @return the groups, each as places in the matrix in order
     */
    static List<List<Integer>> groups(float[][] likeness, int[] days, double least) {
        Linkage linkage = new Linkage(likeness, days);
        linkage.join(least);
        linkage.groups.forEach(group -> group.sort(null));
        return linkage.groups.stream().filter(group -> !group.isEmpty()).toList();
    }

    private void join(double least) {
        for (int i = 0; i < sizes.length; i++) {
            look(i);
        }
        for (int one = closest(); one >= 0 && links[one] >= least; one = closest()) {
            merge(one, best[one]);
        }
    }

    private int closest() {
        int closest = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && best[i] >= 0 && (closest < 0 || links[i] > links[closest])) {
                closest = i;
            }
        }
        return closest;
    }

    private void look(int i) {
        int found = -1;
        float most = 0;
        for (int j = 0; j < sizes.length; j++) {
            if (j != i && sizes[j] > 0) {
                float link = sums[i][j] / (pairs[i][j] * asked[i] * asked[j]);
                if (found < 0 || link > most) {
                    found = j;
                    most = link;
                }
            }
        }
        best[i] = found;
        links[i] = most;
    }

    /** How much each article of a group of {@code size} asks for. */
    static float asked(int size) {
        return size <= MANY ? 1 : FURTHER + (1 - FURTHER) * MANY / size;
    }

    /** What a pair of articles of these days counts. */
    static float counted(int day, int other) {
        return Math.abs(day - other) <= Weeks.REACH ? 1 : FAR;
    }

    private void merge(int into, int gone) {
        add(sums, into, gone);
        add(pairs, into, gone);
        sizes[into] += sizes[gone];
        sizes[gone] = 0;
        asked[into] = asked(sizes[into]);
        groups.get(into).addAll(groups.get(gone));
        groups.get(gone).clear();
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0 && (k == into || best[k] == into || best[k] == gone)) {
                look(k);
            } else if (sizes[k] > 0 && best[k] >= 0) {
                // By its own row, which is at hand; the other half of the matrix says the same.
                float link = sums[into][k] / (pairs[into][k] * asked[k] * asked[into]);
                best[k] = link > links[k] ? into : best[k];
                links[k] = Math.max(link, links[k]);
            }
        }
    }

    private void add(float[][] matrix, int into, int gone) {
        float[] row = matrix[into];
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0) {
                row[k] += matrix[gone][k];
                matrix[k][into] = row[k];
            }
        }
    }
}
