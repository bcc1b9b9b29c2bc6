package org.isnad.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each sign weighs: a logistic regression on the share of the judges who said yes, ridged, so that few sentences cannot
 * make a sign weigh much; and the sum from which on a sentence is taken to report, which gives the best F1 where it was learnt.
 *
 * @param of first what all sentences have, then one for each sign
 */
record Weights(double[] of, double enough) {
    private static final double RIDGE = 10;
    private static final double LOOSE = 1e-3;
    /** Each sentence counts as so many judgements, however many there were. */
    private static final double JUDGES = 3;

    private static final int STEPS = 40;

    /**
     * A sentence to learn from.
     *
     * @param share of the judges who said yes
     * @param counts whether it counts in F1
     * @param yes the label
     */
    record Example(double[] signs, double share, boolean counts, boolean yes) {}

    static Weights learn(List<Example> examples) {
        double[] of = new double[examples.get(0).signs().length + 1];
        for (int step = 0; step < STEPS; step++) {
            step(examples, of);
        }
        return new Weights(of, enough(examples, of));
    }

    boolean isReported(double[] signs) {
        return sum(of, signs) >= enough;
    }

    /** One of Newton's steps. */
    private static void step(List<Example> examples, double[] of) {
        int n = of.length;
        double[][] curve = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            double ridge = i == 0 ? LOOSE : RIDGE;
            curve[i][i] = ridge;
            curve[i][n] = -ridge * of[i];
        }
        for (Example example : examples) {
            double p = 1 / (1 + Math.exp(-sum(of, example.signs())));
            for (int i = 0; i < n; i++) {
                double sign = sign(example.signs(), i) * JUDGES;
                curve[i][n] += sign * (example.share() - p);
                for (int j = 0; j < n; j++) {
                    curve[i][j] += sign * sign(example.signs(), j) * p * (1 - p);
                }
            }
        }
        double[] by = solve(curve);
        for (int i = 0; i < n; i++) {
            of[i] += by[i];
        }
    }

    /** Gauss and Jordan's way; what is solved is positive definite, the last column its right side. */
    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double times = k == i ? 0 : rows[k][i] / rows[i][i];
                for (int j = i; j <= n && times != 0; j++) {
                    rows[k][j] -= times * rows[i][j];
                }
            }
        }
        return IntStream.range(0, n).mapToDouble(i -> rows[i][n] / rows[i][i]).toArray();
    }

    private static double enough(List<Example> examples, double[] of) {
        List<Example> ranked = examples.stream()
                .filter(Example::counts)
                .sorted(Comparator.comparingDouble((Example example) -> -sum(of, example.signs())))
                .toList();
        long all = ranked.stream().filter(Example::yes).count();
        double best = 0;
        double enough = 0;
        int right = 0;
        for (int i = 0; i < ranked.size(); i++) {
            right += ranked.get(i).yes() ? 1 : 0;
            double f1 = 2.0 * right / (i + 1 + all);
            double here = sum(of, ranked.get(i).signs());
            boolean last = i + 1 == ranked.size() || sum(of, ranked.get(i + 1).signs()) < here;
            if (last && f1 > best) {
                best = f1;
                enough = here;
            }
        }
        return enough;
    }

    private static double sum(double[] of, double[] signs) {
        double sum = 0;
        for (int i = 0; i < of.length; i++) {
            sum += of[i] * sign(signs, i);
        }
        return sum;
    }

    private static double sign(double[] signs, int i) {
        return i == 0 ? 1 : signs[i - 1];
    }
}
