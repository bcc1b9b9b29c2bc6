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

    /** The sum of likeness over all pairs of two groups. */
    private final float[][] sums;

    /** As how many they count. */
    private final float[][] pairs;

    private final int[] sizes;
    /** The group that each is linked with best, or -1. */
    private final int[] best;

    private final List<List<Integer>> groups = new ArrayList<>();

    private Linkage(float[][] likeness, int[] days) {
        sums = new float[likeness.length][];
        pairs = new float[likeness.length][likeness.length];
        sizes = new int[likeness.length];
        best = new int[likeness.length];
        for (int i = 0; i < sizes.length; i++) {
            sums[i] = likeness[i].clone();
            for (int j = 0; j < days.length; j++) {
                pairs[i][j] = counted(days[i], days[j]);
            }
            sizes[i] = 1;
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
        for (int one = closest(); one >= 0 && link(one, best[one]) >= least; one = closest()) {
            merge(one, best[one]);
        }
    }

    private int closest() {
        int closest = -1;
        float most = 0;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && best[i] >= 0) {
                float link = link(i, best[i]);
                closest = closest < 0 || link > most ? i : closest;
                most = closest == i ? link : most;
            }
        }
        return closest;
    }

    private void look(int i) {
        best[i] = -1;
        float most = 0;
        for (int j = 0; j < sizes.length; j++) {
            if (j != i && sizes[j] > 0) {
                float link = link(i, j);
                best[i] = best[i] < 0 || link > most ? j : best[i];
                most = best[i] == j ? link : most;
            }
        }
    }

    /** How alike the pairs of two groups are on average. */
    private float link(int i, int j) {
        return sums[i][j] / (pairs[i][j] * asked(sizes[i]) * asked(sizes[j]));
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
        for (int k = 0; k < sizes.length; k++) {
            sums[into][k] += sums[gone][k];
            sums[k][into] = sums[into][k];
            pairs[into][k] += pairs[gone][k];
            pairs[k][into] = pairs[into][k];
        }
        sizes[into] += sizes[gone];
        sizes[gone] = 0;
        groups.get(into).addAll(groups.get(gone));
        groups.get(gone).clear();
        for (int k = 0; k < sizes.length; k++) {
            if (sizes[k] > 0 && (k == into || best[k] == into || best[k] == gone)) {
                look(k);
            } else if (sizes[k] > 0 && best[k] >= 0 && link(k, into) > link(k, best[k])) {
                best[k] = into;
            }
        }
    }
}
