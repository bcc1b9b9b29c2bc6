package org.isnad.time;

import java.time.LocalDate;
import org.isnad.reading.Evidence;

/** What an article's words of time lean on: its own day, and the stretch of calendar spoken of last. */
final class Setting {
    private final LocalDate today;
    private final Evidence.Piece piece;
    private Point last;
    private int lastSentence;
    private Point lastPeriod;
    private Found lastFound;

    Setting(LocalDate today) {
        this.today = today;
        this.piece = today == null ? null : new Evidence.Piece("the article's day", today.toString(), null);
    }

    /** The article's day as a piece of evidence, or null where nothing tells it. */
    Evidence.Piece piece() {
        return piece;
    }

    /** The article's day, or null where nothing tells it. */
    LocalDate today() {
        return today;
    }

    /** The stretch around the article's day, moved by so many. */
    Point around(Grain grain, long shift) {
        return today == null ? null : Point.of(grain.shift(today, shift), grain);
    }

    void remember(Found found, int sentence) {
        lastFound = found;
        if (found.point() != null) {
            last = found.point();
            lastSentence = sentence;
            lastPeriod = last.isPeriod() ? last : lastPeriod;
        }
    }

    /** The season, part of a year or interval spoken of last, or null. */
    Point lastPeriod() {
        return lastPeriod;
    }

    /** The stretch spoken of last, or null. */
    Point last() {
        return last;
    }

    /** The stretch spoken of last where that was in this sentence or one of the so many before. */
    Point last(int sentence, int before) {
        return last != null && sentence - lastSentence <= before ? last : null;
    }

    /** The expression found last, or null. */
    Found lastFound() {
        return lastFound;
    }
}
