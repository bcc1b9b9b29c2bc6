package org.isnad.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was found of each layer, and how often what was found agrees in its details. */
final class Table {
    /** Records found, of the gold ones and of those read. */
    private static final class Found {
        private int hit;
        private int gold;
        private int got;
    }

    /** How often something agreed. */
    private static final class Agreed {
        private double hit;
        private int of;
    }

    private final Map<String, Found> found = new LinkedHashMap<>();
    private final Map<String, Agreed> agreed = new LinkedHashMap<>();

    void found(String what, int hit, int gold, int got) {
        Found row = found.computeIfAbsent(what, key -> new Found());
        row.hit += hit;
        row.gold += gold;
        row.got += got;
    }

    void agreed(String what, boolean does) {
        agreed(what, does ? 1 : 0);
    }

    void agreed(String what, double share) {
        Agreed row = agreed.computeIfAbsent(what, key -> new Agreed());
        row.hit += share;
        row.of++;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%-42s %6s %6s %6s   gold  found%n", "", "P", "R", "F1"));
        found.forEach((what, row) -> out.append(line(what, row)));
        agreed.forEach((what, row) -> out.append(
                String.format(Locale.ROOT, "%-42s %6s of %d%n", what, three(share(row.hit, row.of)), row.of)));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(String what, Found row) {
        double precision = share(row.hit, row.got);
        double recall = share(row.hit, row.gold);
        double f1 = share(2 * precision * recall, precision + recall);
        return String.format(
                Locale.ROOT,
                "%-42s %6s %6s %6s %6d %6d%n",
                what,
                three(precision),
                three(recall),
                three(f1),
                row.gold,
                row.got);
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static String three(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }
}
