package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.time.TimeWord.Kind;

/**
 * Days by their name or their distance, and their parts: {@code الجمعة}, {@code يوم الأحد المقبل}, {@code أمس الخميس},
 * {@code اليوم (الأربعاء)}, {@code الجمعة 27 يوليو}, {@code مساء أول من أمس}, {@code ليل الأربعاء إلى الخميس}.
 */
final class Days {
    private final Passage passage;
    private final Dates dates;

    Days(Passage passage, Dates dates) {
        this.passage = passage;
        this.dates = dates;
    }

    /** A day, with its part where one follows ({@code أمس مساء}), or null. */
    Found at(int token) {
        Found day = day(token);
        if (day == null) {
            return null;
        }
        Hit part = passage.hit(day.to());
        if (part == null
                || part.has(CONJUNCTION | PREPOSITION | DEFINITE)
                        && !Passage.word(part).is(Kind.ADVERB)) {
            return day;
        }
        TimeWord word = Passage.word(part);
        boolean adverb = word.is(Kind.ADVERB) || word.is(Kind.PART) && passage.is(day.to(), "مساء");
        boolean free = passage.hit(part.to()) == null || passage.is(part.to(), Kind.CLOCK);
        return adverb && free && day.point() != null && day.point().isDay()
                ? Found.time(day.from(), part.to(), day.point(), word.text(), "time/day-and-part")
                : day;
    }

    /** A day without its part, or null. */
    Found day(int token) {
        Hit hit = passage.hit(token);
        if (hit == null) {
            return passage.numeral(token) == null ? null : dates.day(token);
        }
        TimeWord word = Passage.word(hit);
        return switch (word.kind()) {
            case WEEKDAY -> weekday(hit, word.number());
            case SHIFT -> shift(hit, word.number());
            case TODAY -> today(hit);
            case UNIT -> isDayWord(hit) ? from(token, day(hit.to())) : null;
            case REGULAR ->
                passage.is(token, "يومي") && passage.is(hit.to(), Kind.WEEKDAY) ? from(token, day(hit.to())) : null;
            default -> null;
        };
    }

    private static Found from(int token, Found found) {
        return found == null ? null : found.from(token);
    }

    /** {@code يوم} before what says which. */
    private boolean isDayWord(Hit hit) {
        TimeWord word = Passage.word(hit);
        if (word.grain() != Grain.DAY || passage.is(hit.to(), Kind.UNIT) || hit.has(DEFINITE) || word.number() == 2) {
            return false;
        }
        Numeral numeral = passage.numeral(hit.to());
        return numeral == null || word.number() == 1;
    }

    private Found weekday(Hit hit, int number) {
        int from = hit.from();
        Found date = date(hit.to());
        if (date != null) {
            return agreeing(date, number).from(from);
        }
        String modifier = passage.modifier(hit.to());
        int to = modifier.isEmpty() || modifier.equals("few") ? hit.to() : hit.to() + 1;
        DayOfWeek weekday = DayOfWeek.of(number);
        LocalDate day = modifier.equals("same") ? null : new Weekdays(passage).day(hit, to, weekday, modifier);
        Hit shift = passage.hit(to, Kind.SHIFT);
        if (shift != null && !shift.has(CONJUNCTION | PREPOSITION) && modifier.isEmpty()) {
            return shift(shift, Passage.word(shift).number()).from(from);
        }
        return Found.date(from, to, day == null ? null : Point.day(day), "time/weekday");
    }

    /** A date that says again which day is meant: {@code الجمعة 27 يوليو}, {@code الأحد (3 يونيو)}. */
    private Found date(int token) {
        int at = passage.skip(token, "الموافق");
        at = passage.skip(at, "ل");
        boolean open = at == token && passage.mark(at) == '(';
        Found date = dates.day(open ? at + 1 : at);
        if (date == null || open && passage.mark(date.to()) != ')') {
            return null;
        }
        Found again = passage.is(date.to(), "الموافق") ? dates.day(passage.skip(date.to() + 1, "ل")) : null;
        if (again != null) {
            return again.point() == null ? date.to(again.to()) : again;
        }
        return open ? date.to(date.to() + 1) : date;
    }

    /** A date beside its weekday: where calendars differ by a day or figures are turned round, the weekday is right. */
    private Found agreeing(Found date, int weekday) {
        Point point = date.point();
        if (point == null || !point.isDay() || point.start().getDayOfWeek().getValue() == weekday) {
            return date;
        }
        LocalDate near = point.start().minusDays(2).with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
        boolean next = Math.abs(near.toEpochDay() - point.start().toEpochDay()) == 1;
        return next ? Found.date(date.from(), date.to(), Point.day(near), date.rule()) : date;
    }

    /** {@code حتى غدا الأمر} is "until it became". */
    private boolean isBecame(Hit hit) {
        boolean day = passage.hit(hit.to()) != null;
        return passage.is(hit.from(), "غدا")
                && passage.is(hit.from() - 1, "حتي")
                && !day
                && passage.isDefinite(hit.to());
    }

    private Found shift(Hit hit, int days) {
        int to = hit.to();
        if (days == 1 && isBecame(hit)) {
            return null;
        }
        boolean open = passage.mark(to) == '(';
        Hit weekday = passage.hit(open ? to + 1 : to, Kind.WEEKDAY);
        if (weekday == null || weekday.has(CONJUNCTION | PREPOSITION) || open && passage.mark(weekday.to()) != ')') {
            return Found.date(hit.from(), to, passage.setting().around(Grain.DAY, days), "time/day");
        }
        to = open ? weekday.to() + 1 : weekday.to();
        Found date = date(to);
        int end = date == null ? to : date.to();
        if (date != null && date.point() != null && passage.setting().today() == null) {
            return date.from(hit.from());
        }
        return Found.date(hit.from(), end, named(days, Passage.word(weekday).number()), "time/day");
    }

    /** The day by that distance, or the one of that name next to it where the two disagree. */
    private Point named(int days, int weekday) {
        Point day = passage.setting().around(Grain.DAY, days);
        if (day == null || day.start().getDayOfWeek().getValue() == weekday) {
            return day;
        }
        return Point.day(day.start().plusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))));
    }

    private Found today(Hit hit) {
        int token = hit.from();
        if (passage.is(token - 1, Kind.NOT_BEFORE_TODAY) || passage.isQuotedAlone(token)) {
            return null;
        }
        String modifier = passage.modifier(hit.to());
        if (!modifier.isEmpty()) {
            return new Periods(passage, null).modified(token, hit.to(), Grain.DAY, modifier);
        }
        if (passage.is(token - 1, "في") || passage.page().isAny(token - 1, "نفس", "ذات", "مثل")) {
            return null;
        }
        Numeral numeral = passage.numeral(hit.to());
        if (numeral != null && !numeral.digits()
                || passage.page().isAny(hit.to(), "العالمي", "الدولي", "الوطني", "الواحد")) {
            return null;
        }
        Hit that = passage.hit(token - 1, Kind.DEMONSTRATIVE);
        if (that != null && Passage.word(that).text().equals("that")) {
            return Found.date(token, hit.to(), passage.setting().last(), "time/that-day");
        }
        if (passage.page().isAny(token - 1, "طوال", "طيله", "مدار")) {
            return Found.length(token, hit.to(), Grain.DAY.lasting(1), "time/length");
        }
        return shift(hit, 0);
    }

    /** A part of a day: {@code مساء الخميس}, {@code فجر يوم 26 مارس}, {@code ليلة أمس}, {@code هذا الصباح}, or null. */
    Found part(Hit hit) {
        TimeWord word = Passage.word(hit);
        int token = hit.from();
        if (hit.has(DEFINITE)) {
            Hit dem = passage.hit(token - 1, Kind.DEMONSTRATIVE);
            boolean near = dem != null && Passage.word(dem).text().equals("this");
            return near ? timed(token, hit.to(), passage.setting().around(Grain.DAY, 0), word.text()) : null;
        }
        Found day = day(passage.skip(hit.to(), "من"));
        if (day == null || day.point() != null && !day.point().isDay()) {
            return null;
        }
        boolean night = word.text().equals("NI");
        int to = night ? secondDay(day.to()) : day.to();
        Point point = night && day.rule().equals("time/weekday") ? night(day, token) : day.point();
        return timed(token, to, point, word.text());
    }

    private static Found timed(int token, int to, Point day, String part) {
        return part.isEmpty()
                ? Found.date(token, to, day, "time/day")
                : Found.time(token, to, day, part, "time/part-of-day");
    }

    /** {@code ليل الأربعاء إلى الخميس}, {@code ليل السبت - الأحد}, {@code ليلة الجمعة السبت}. */
    private int secondDay(int at) {
        int next = passage.isDash(at) || passage.page().isAny(at, "الي", "علي") ? at + 1 : at;
        Hit second = passage.hit(next, Kind.WEEKDAY);
        return second != null && !second.has(CONJUNCTION | PREPOSITION) ? second.to() : at;
    }

    /** The night named after the day of publication, when it is over, is the night before. */
    private Point night(Found day, int token) {
        Point point = day.point();
        boolean today = point != null && point.start().equals(passage.setting().today());
        return today && !new Weekdays(passage).isAhead(token, day.to())
                ? Point.day(point.start().minusDays(1))
                : point;
    }

    /** {@code الليلة}, {@code الليلة الماضية}, {@code تلك الليلة}. */
    Found tonight(Hit hit) {
        String modifier = passage.modifier(hit.to());
        Hit dem = passage.hit(hit.from() - 1, Kind.DEMONSTRATIVE);
        if (dem != null && Passage.word(dem).text().equals("that") || modifier.equals("same")) {
            Point last = passage.setting().last();
            Point day = last != null && last.isDay() ? last : null;
            return Found.time(hit.from(), modifier.isEmpty() ? hit.to() : hit.to() + 1, day, "NI", "time/night");
        }
        if (modifier.equals("last")) {
            return Found.time(hit.from(), hit.to() + 1, passage.setting().around(Grain.DAY, -1), "NI", "time/night");
        }
        return modifier.isEmpty()
                ? Found.time(hit.from(), hit.to(), passage.setting().around(Grain.DAY, 0), "NI", "time/night")
                : null;
    }
}
