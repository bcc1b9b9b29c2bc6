package org.isnad.time;

import java.time.LocalDate;

/** What lies so far away from another time: {@code قبل ثلاثة أشهر}, {@code بعد عامين}, {@code قبل عام واحد من توليه الحكم في 2013}. */
final class Away {
    /** How many tokens on a date may stand that something else comes before. */
    private static final int AHEAD = 12;

    /** How near before a verb of warning stands. */
    private static final int WARNED = 3;

    /** Above this a count of units is older than any calendar. */
    private static final int MOST = 1000;

    private final Passage passage;
    private final Measures measures;

    Away(Passage passage, Measures measures) {
        this.passage = passage;
        this.measures = measures;
    }

    /** {@code قبل ثلاثة أشهر} and {@code بعد}; the measure begins after the preposition at {@code from}. */
    Found from(int from, int sign) {
        Measure measure = measures.measure(measures.approx(from + 1), true);
        if (measure == null) {
            return null;
        }
        boolean tied = passage.page().isAny(measure.to(), "من", "علي", "عن");
        if (measure.isVague() || measure.grain().isBelowDay() || sign > 0 && tied) {
            int start = sign < 0 ? from : from + 1;
            return Found.length(start, measure.to(), measure.value(), "time/length");
        }
        return sign < 0 ? ago(from, measure) : after(from, measure);
    }

    private Found ago(int from, Measure measure) {
        boolean tied = passage.is(measure.to(), "من") && !isWarned(from);
        if (tied && passage.page().tokens().isWord(measure.to() + 1)) {
            return before(from, measure);
        }
        Point today = passage.setting().around(Grain.DAY, 0);
        return Found.date(from, measure.to(), moved(today, measure, -1), "time/ago");
    }

    /** {@code حذرت قبل أيام من عاصفة}: what follows {@code من} belongs to the verb. */
    private boolean isWarned(int from) {
        for (int t = from - 1; t >= Math.max(passage.from(), from - WARNED); t--) {
            if (passage.page().isAny(t, "حذر", "حذرت", "وحذر", "وحذرت")) {
                return true;
            }
        }
        return false;
    }

    /** {@code قبل عام واحد من توليه الحكم في 2013}: from the year told after it, else no more than a length. */
    private Found before(int from, Measure measure) {
        Years years = new Years(passage);
        int limit = Math.min(passage.to(), measure.to() + AHEAD);
        for (int t = measure.to() + 1; t < limit && passage.mark(t) == 0; t++) {
            Found year = years.alone(t);
            if (year != null && measure.grain() == Grain.YEAR) {
                return Found.date(from, measure.to(), moved(year.point(), measure, -1), "time/before");
            }
        }
        return Found.length(from, measure.to(), measure.value(), "time/length");
    }

    /** {@code بعد ثلاثة أشهر}: from the date told last, or from the article's day where the verb looks ahead. */
    private Found after(int from, Measure measure) {
        boolean ahead = Bearings.at(passage, from).isAhead();
        Point last = passage.setting().last(passage.sentence(), 1);
        Point today = passage.setting().around(Grain.DAY, 0);
        boolean told = last != null && (today == null || !last.start().equals(today.start()));
        if (!ahead && !told) {
            return Found.length(from + 1, measure.to(), measure.value(), "time/length");
        }
        return Found.date(from, measure.to(), moved(ahead ? today : last, measure, 1), "time/after");
    }

    private static Point moved(Point start, Measure measure, int sign) {
        if (start == null || measure.count() > MOST) {
            return null;
        }
        LocalDate day = measure.grain().shift(start.start(), sign * (long) measure.count());
        return day.getYear() < 1 || day.getYear() > 9999 ? null : Point.of(day, measure.grain());
    }
}
