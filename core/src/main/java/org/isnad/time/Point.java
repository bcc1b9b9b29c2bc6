package org.isnad.time;

import java.time.LocalDate;

/**
 * A stretch of the calendar: the day it starts, its size, and how TIMEX3 writes it. The size is that of the next wider
 * unit where it is none of its own, such as a season's or a Hijri month's.
 */
record Point(LocalDate start, Grain grain, String value) {
    static Point of(LocalDate day, Grain grain) {
        return new Point(day, grain, grain.around(day));
    }

    static Point day(LocalDate day) {
        return of(day, Grain.DAY);
    }

    boolean isDay() {
        return grain == Grain.DAY;
    }

    /** Whether it is none of the calendar's own units: a season, a part of a year, an interval. */
    boolean isPeriod() {
        return !value.equals(grain.around(start));
    }
}
