package org.isnad.story;

import java.util.List;

/**
 * How telling a term is on a day: the rarer in the three weeks around, the more, and the more so the more of its
 * articles are of these very days. What is spoken of every day tells little of what happened on one.
 */
final class Rarity {
    /** What is left of a term's weight that comes evenly over the weeks. */
    private static final double EVEN = 0.3;
    /** How telling a word of one article alone would be, without counting it, among some four thousand. */
    private static final double TELLING = Math.log(4000);

    private final int day;
    private final List<Week> weeks;
    private final int articles;
    /** The share of articles that are of these days. */
    private final double even;
    /** Makes what is rare among few articles as telling as what is rare among many. */
    private final double scale;

    Rarity(int day, Week before, Week within, Week after) {
        this.day = day;
        weeks = List.of(before, within, after);
        int all = 0;
        int near = 0;
        for (Week week : weeks) {
            all += week.size();
            near += week.on(day - 1) + week.on(day) + week.on(day + 1);
        }
        articles = all;
        even = (near + 1.0) / (articles + 2.0);
        scale = TELLING / Math.log(articles + 30.0);
    }

    /** How many articles there are in the three weeks. */
    int articles() {
        return articles;
    }

    float of(int term) {
        int[][] having = new int[weeks.size()][];
        int count = 0;
        for (int i = 0; i < having.length; i++) {
            having[i] = weeks.get(i).postings().members(term);
            count += having[i][0];
        }
        double rare = scale * Math.log((articles + 30.0) / (count + 1.0));
        return (float) (rare * (EVEN + (1 - EVEN) * burst(having, count)));
    }

    /** From 0 for a term that comes evenly over the weeks to 1 for one that comes on these days alone. */
    private double burst(int[][] having, int count) {
        if (count * 8 > articles + 40) {
            return 0;
        }
        int near = 0;
        for (int i = 0; i < having.length; i++) {
            near += weeks.get(i).near(having[i], day);
        }
        double share = (near + 0.5) / (count + 1.0);
        return Math.min(1, Math.max(0, 1 - Math.log(share) / Math.log(even)));
    }
}
