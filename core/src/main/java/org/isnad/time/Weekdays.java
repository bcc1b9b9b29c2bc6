package org.isnad.time;

import static org.isnad.lexicon.Features.CONJUNCTION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.lexicon.Hit;
import org.isnad.time.TimeWord.Kind;

/**
 * Which day a weekday names: the one after the day named just before it, or else the nearest on the side that the words
 * say. How much they must say depends on how near it is: news tells of the last days, and of tomorrow, by the bare name,
 * and of what is five or six days off, either way, seldom.
 */
final class Weekdays {
    private final Passage passage;

    Weekdays(Passage passage) {
        this.passage = passage;
    }

    /** The day, or null where nothing fixes it; {@code to} is the token after the weekday and its modifier. */
    LocalDate day(Hit hit, int to, DayOfWeek weekday, String modifier) {
        LocalDate chained = chained(hit, weekday);
        LocalDate today = passage.setting().today();
        if (modifier.isEmpty() && chained != null || today == null) {
            return chained;
        }
        return switch (modifier) {
            case "last" -> today.with(TemporalAdjusters.previous(weekday));
            case "next" -> today.with(TemporalAdjusters.next(weekday));
            default -> nearest(hit.from(), to, today, weekday);
        };
    }

    /** Whether the words say that the day at a token, which may be today, lies ahead. */
    boolean isAhead(int token, int to) {
        return isOpen(to) || Bearings.at(passage, start(token)).isAhead();
    }

    private LocalDate nearest(int token, int to, LocalDate today, DayOfWeek weekday) {
        LocalDate past = today.with(TemporalAdjusters.previousOrSame(weekday));
        boolean ahead = isOpen(to) || isNext(start(token), (int) (today.toEpochDay() - past.toEpochDay()));
        return ahead ? today.with(TemporalAdjusters.nextOrSame(weekday)) : past;
    }

    /** {@code الجمعة أو السبت}: what may yet be either lies ahead. */
    private boolean isOpen(int to) {
        return passage.is(to, "او") && passage.is(to + 1, Kind.WEEKDAY);
    }

    /** Whether the weekday that was so many days ago means the next one. */
    private boolean isNext(int start, int back) {
        if (passage.page().isAny(start - 1, "منذ", "ومنذ")) {
            return false;
        }
        return switch (back) {
            case 1, 2 -> Bearings.near(passage, start) == Direction.FUTURE;
            case 3 -> Bearings.at(passage, start).isAhead();
            case 6 -> Bearings.beside(passage, start).isAhead() || Bearings.hardBy(passage, start) != Direction.PAST;
            default -> Bearings.beside(passage, start).isAhead();
        };
    }

    /** Where the expression begins that a weekday ends: {@code مساء يوم}. */
    private int start(int token) {
        int start = token;
        while (passage.is(start - 1, Kind.UNIT) || passage.is(start - 1, Kind.PART)) {
            start--;
        }
        return start;
    }

    /** The day after the one named just before: {@code الجمعة أو السبت}, {@code السبت والأحد}. */
    private LocalDate chained(Hit hit, DayOfWeek weekday) {
        Found before = passage.setting().lastFound();
        if (before == null || before.point() == null || !before.point().isDay()) {
            return null;
        }
        int gap = hit.from() - before.to();
        boolean tied = gap == 0 && hit.has(CONJUNCTION)
                || gap == 1
                        && (passage.page().isAny(hit.from() - 1, "او", "و", "الي", "حتي")
                                || passage.isDash(hit.from() - 1));
        return tied && before.to() > passage.from()
                ? before.point().start().with(TemporalAdjusters.nextOrSame(weekday))
                : null;
    }
}
