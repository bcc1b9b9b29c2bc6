package org.isnad.bench;

import java.util.Locale;

/** What was wanted, what was found, and what of it was right, counted up: precision, recall and F1. */
final class Tally {
    private double right;
    private double wanted;
    private double found;

    void add(double right, double wanted, double found) {
        this.right += right;
        this.wanted += wanted;
        this.found += found;
    }

    void add(boolean wanted, boolean found) {
        add(wanted && found ? 1 : 0, wanted ? 1 : 0, found ? 1 : 0);
    }

    void print(String label) {
        double precision = found == 0 ? 0 : right / found;
        double recall = wanted == 0 ? 0 : right / wanted;
        double f1 = right == 0 ? 0 : 2 * right / (wanted + found);
        System.out.println(String.format(
                Locale.ROOT, "%-41s %.3f  %.3f  %.3f %7.0f %7.0f", label, precision, recall, f1, wanted, found));
    }
}
