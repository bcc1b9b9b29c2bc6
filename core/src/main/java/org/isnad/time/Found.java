package org.isnad.time;

import org.isnad.reading.Time;

/**
 * An expression read at some place of a sentence: its tokens, its meaning, and the stretch of calendar it stands for, where
 * it is one.
 *
 * @param to the token after the last
 * @param value as TIMEX3, or null where it cannot be told
 * @param point null for lengths and sets, and where it cannot be told
 */
record Found(int from, int to, Time.Type type, String value, Point point, String rule) {
    static Found date(int from, int to, Point point, String rule) {
        return new Found(from, to, Time.Type.DATE, point == null ? null : point.value(), point, rule);
    }

    static Found length(int from, int to, String value, String rule) {
        return new Found(from, to, Time.Type.DURATION, value, null, rule);
    }

    /** A time of a day: {@code suffix} is {@code EV}, {@code 11:30} and so on. */
    static Found time(int from, int to, Point day, String suffix, String rule) {
        return new Found(from, to, Time.Type.TIME, day == null ? null : day.value() + "T" + suffix, day, rule);
    }

    Found from(int token) {
        return token == from ? this : new Found(token, to, type, value, point, rule);
    }

    Found to(int token) {
        return token == to ? this : new Found(from, token, type, value, point, rule);
    }

    boolean isDate() {
        return type == Time.Type.DATE;
    }
}
