package org.isnad.story;

/** Logistic regression by Newton's method, each trait but the first brought to one scale and drawn a little to nothing. */
final class Logistic {
    private static final int STEPS = 30;

    private final double[][] traits;
    private final double[] means;
    private final double[] scales;

    private Logistic(double[][] raw) {
        int width = raw[0].length;
        means = new double[width];
        scales = new double[width];
        scales[0] = 1;
        for (int k = 1; k < width; k++) {
            for (double[] row : raw) {
                means[k] += row[k] / raw.length;
            }
            for (double[] row : raw) {
                scales[k] += (row[k] - means[k]) * (row[k] - means[k]) / raw.length;
            }
            scales[k] = Math.sqrt(scales[k]) + 1e-9;
        }
        traits = new double[raw.length][width];
        for (int i = 0; i < raw.length; i++) {
            for (int k = 0; k < width; k++) {
                traits[i][k] = (raw[i][k] - means[k]) / scales[k];
            }
        }
    }

    /**
     * @param traits row by row, the first always 1
     * @param same 1 or 0
     * @param counts how much each row counts
     * @return a weight for each trait
     */
    static double[] fit(double[][] traits, double[] same, double[] counts) {
        Logistic logistic = new Logistic(traits);
        double[] weights = new double[traits[0].length];
        for (int step = 0; step < STEPS; step++) {
            logistic.step(weights, same, counts);
        }
        return logistic.unscaled(weights);
    }

    private void step(double[] weights, double[] same, double[] counts) {
        int width = weights.length;
        double[][] curve = new double[width][width + 1];
        for (int k = 0; k < width; k++) {
            curve[k][k] = k == 0 ? 1e-6 : 1;
            curve[k][width] = k == 0 ? 0 : -weights[k];
        }
        for (int i = 0; i < traits.length; i++) {
            double likely = 1 / (1 + Math.exp(-dot(weights, traits[i])));
            for (int k = 0; k < width; k++) {
                curve[k][width] += counts[i] * (same[i] - likely) * traits[i][k];
                for (int m = 0; m < width; m++) {
                    curve[k][m] += counts[i] * likely * (1 - likely) * traits[i][k] * traits[i][m];
                }
            }
        }
        double[] change = solved(curve);
        for (int k = 0; k < width; k++) {
            weights[k] += change[k];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int k = 0; k < one.length; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }

    /** By elimination; the matrix is positive definite, with the right side as its last column. */
    private static double[] solved(double[][] rows) {
        int width = rows.length;
        for (int c = 0; c < width; c++) {
            for (int r = 0; r < width; r++) {
                double factor = r == c ? 0 : rows[r][c] / rows[c][c];
                for (int k = c; k <= width; k++) {
                    rows[r][k] -= factor * rows[c][k];
                }
            }
        }
        double[] solved = new double[width];
        for (int k = 0; k < width; k++) {
            solved[k] = rows[k][width] / rows[k][k];
        }
        return solved;
    }

    private double[] unscaled(double[] weights) {
        double[] plain = weights.clone();
        for (int k = 1; k < plain.length; k++) {
            plain[k] /= scales[k];
            plain[0] -= plain[k] * means[k];
        }
        return plain;
    }
}
