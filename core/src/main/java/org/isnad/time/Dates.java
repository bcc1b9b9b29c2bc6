package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.text.Tokens;
import org.isnad.time.TimeWord.Kind;

/**
 * Dates of the calendar: {@code 27 أيلول/ سبتمبر الماضي}, {@code السابع من يونيو}, {@code 18 مارس (آذار) 2015},
 * {@code 14 شوال 1436هـ}, {@code 27/9/2018}, {@code 27/مايو/2021}, {@code سبتمبر 2014}, {@code 15 من الشهر الجاري}.
 */
final class Dates {
    private final Passage passage;
    private final Years years;
    private final DateFigures figures;

    Dates(Passage passage, Years years) {
        this.passage = passage;
        this.years = years;
        figures = new DateFigures(passage, years);
    }

    /** A month as written, in both families or one. */
    private record Month(int number, boolean hijri, boolean sure, int to) {}

    /** What follows a month: the year, or the word that tells it. */
    private record Tail(Years.Year year, Point stretch, String modifier, int to) {}

    /** A date of the day that starts at a number, or null. */
    Found day(int token) {
        Numeral numeral = passage.numeral(token);
        if (numeral == null) {
            return null;
        }
        Found written = numeral.digits() ? figures.at(token) : null;
        if (written != null || !isDay(numeral)) {
            return written;
        }
        int at = ofMonth(numeral.to());
        Month month = month(at);
        if (month != null) {
            return day(token, (int) numeral.value(), month);
        }
        Found ofThisMonth = dayOfMonth(token, numeral, at);
        return ofThisMonth != null ? ofThisMonth : rangeStart(token, numeral);
    }

    private boolean isDay(Numeral numeral) {
        return numeral.isWhole()
                && numeral.value() >= 1
                && numeral.value() <= 31
                && (!numeral.ordinal() || passage.isDefinite(numeral.from()) || passage.is(numeral.from(), "اول"));
    }

    /** {@code 27/مايو/2021}: past a stroke with nothing around it. */
    private int pastStroke(int token) {
        Tokens tokens = passage.page().tokens();
        return passage.isDash(token) && tokens.isGlued(token) && tokens.isGlued(token + 1) ? token + 1 : token;
    }

    /** Steps over {@code من} and {@code شهر}. */
    private int ofMonth(int token) {
        int at = passage.skip(pastStroke(token), "من");
        return passage.is(at, "شهر") || passage.is(at, "لشهر") ? at + 1 : at;
    }

    private Found day(int from, int day, Month month) {
        if (isParty(from - 1)) {
            return null;
        }
        Tail tail = tail(month.to());
        Point point = month.hijri() ? hijriDay(from, day, month, tail) : gregorianDay(from, day, month, tail);
        return Found.date(from, tail.to(), point, "time/date");
    }

    /** {@code 15 إلى 17 حزيران}: the first of two days of one month. */
    private Found rangeStart(int token, Numeral numeral) {
        int at = numeral.to();
        boolean tied = passage.isDash(at) || passage.page().isAny(at, "الي", "حتي", "و", "او");
        Numeral second = passage.numeral(tied ? at + 1 : at);
        if (second == null
                || !isDay(second)
                || !tied && !passage.page().word(at).folded().startsWith("و")) {
            return null;
        }
        Month month = month(ofMonth(second.to()));
        if (month == null || !month.sure() && month.to() - second.to() > 2) {
            return null;
        }
        Found day = day(token, (int) numeral.value(), month);
        return day == null ? null : day.to(numeral.to());
    }

    /** {@code العاشر من الشهر الجاري}, {@code 15 الجاري}. */
    private Found dayOfMonth(int token, Numeral numeral, int at) {
        Hit unit = passage.hit(at, Kind.UNIT);
        boolean named = unit != null && Passage.word(unit).grain() == Grain.MONTH && unit.has(DEFINITE);
        String modifier = passage.modifier(named ? unit.to() : at);
        if (!named && !(modifier.equals("this") && numeral.digits()) || modifier.isEmpty()) {
            return null;
        }
        int shift = modifier.equals("last") ? -1 : modifier.equals("next") ? 1 : 0;
        Point month = passage.setting().around(Grain.MONTH, shift);
        LocalDate day = month == null
                ? null
                : DateFigures.valid(month.start().getYear(), month.start().getMonthValue(), (int) numeral.value());
        return Found.date(
                token, (named ? unit.to() : at) + 1, day == null ? null : Point.day(day), "time/day-of-month");
    }

    /** A month without its day, or null; {@code led} where what stands before makes it sure. */
    Found month(int token, boolean led) {
        int at = passage.is(token, "شهر") || passage.is(token, "لشهر") ? token + 1 : token;
        Month month = month(at);
        if (month == null) {
            return null;
        }
        Tail tail = tail(month.to());
        boolean sure = month.sure()
                || led
                || at > token
                || tail.year() != null
                || !tail.modifier().isEmpty();
        if (!sure || isParty(passage.page().tokens().isNumber(token - 1) ? token - 2 : token - 1)) {
            return null;
        }
        return Found.date(token, tail.to(), monthPoint(token, month, tail), "time/month");
    }

    /** {@code قوى 14 آذار} is a camp. */
    private boolean isParty(int token) {
        return passage.page().isAny(token, "قوي", "فريق", "تحالف", "حزب");
    }

    private Month month(int token) {
        Hit hit = passage.hit(token);
        if (hit == null
                || hit.has(CONJUNCTION | PREPOSITION) && passage.page().tokens().isNumber(token - 1)) {
            return null;
        }
        TimeWord word = Passage.word(hit);
        return switch (word.kind()) {
            case MONTH -> pair(word, true, hit.to());
            case RISKY_MONTH -> pair(word, false, hit.to());
            case HIJRI, RAMADAN -> new Month(word.number(), true, word.kind() == Kind.HIJRI, hit.to());
            case RISKY_HIJRI -> new Month(word.number(), true, false, hit.to());
            default -> null;
        };
    }

    /** {@code أيلول/ سبتمبر}, {@code مارس (آذار)}. */
    private Month pair(TimeWord first, boolean sure, int at) {
        boolean open = passage.mark(at) == '(';
        Hit second = passage.hit(open || passage.isDash(at) ? at + 1 : at);
        if (second != null && !second.has(CONJUNCTION | PREPOSITION)) {
            if (isSame(Passage.word(second), first) || isSlip(first, second, at)) {
                int to = open && passage.mark(second.to()) == ')' ? second.to() + 1 : second.to();
                return new Month(first.number(), false, true, to);
            }
        }
        return new Month(first.number(), false, sure, at);
    }

    /** {@code يناير/كانون الأول}: of the months named twice over, the first is mixed up with the second. */
    private boolean isSlip(TimeWord first, Hit second, int at) {
        int number = Passage.word(second).number();
        boolean twins = first.number() + number == 13 && Math.abs(first.number() - number) == 11
                || first.number() + number == 21 && Math.abs(first.number() - number) == 1;
        return twins && passage.mark(at) == '/' && isTwin(at + 1) && !isTwin(at - 2);
    }

    private boolean isTwin(int token) {
        return passage.page().isAny(token, "كانون", "تشرين");
    }

    private static boolean isSame(TimeWord second, TimeWord first) {
        return (second.is(Kind.MONTH) || second.is(Kind.RISKY_MONTH)) && second.number() == first.number();
    }

    private Tail tail(int at) {
        String modifier = passage.modifier(at);
        if (!modifier.isEmpty() && !modifier.equals("few")) {
            return new Tail(null, null, modifier, at + 1);
        }
        int blessed = passage.is(at, "المبارك") && years.digits(at + 1) != null ? at + 1 : at;
        int next = passage.skip(pastStroke(blessed), "من");
        Years.Year named = years.named(next);
        Years.Year year = named != null ? named : years.digits(next);
        if (year != null) {
            return new Tail(year, null, "", year.to());
        }
        Found stretch = new Periods(passage, years).ofYear(next);
        return stretch == null ? new Tail(null, null, "", at) : new Tail(null, stretch.point(), "", stretch.to());
    }

    private Point gregorianDay(int token, int day, Month month, Tail tail) {
        LocalDate date = tail.year() != null || tail.stretch() != null
                ? DateFigures.valid(yearOf(tail), month.number(), day)
                : nearest(token, tail.modifier(), year -> DateFigures.valid(year, month.number(), day), 0);
        return date == null ? null : Point.day(date);
    }

    private Point hijriDay(int token, int day, Month month, Tail tail) {
        LocalDate date;
        if (tail.year() != null) {
            date = tail.year().hijri() ? Years.Hijri.day(tail.year().number(), month.number(), day) : null;
        } else {
            date = hijriNear(token, tail.modifier(), month.number(), day);
        }
        return date == null ? null : Point.day(date);
    }

    private LocalDate hijriNear(int token, String modifier, int month, int day) {
        LocalDate today = passage.setting().today();
        int year = today == null ? 0 : Years.Hijri.yearOf(today) - today.getYear();
        return nearest(token, modifier, y -> Years.Hijri.day(y + year, month, day), 0);
    }

    private Point monthPoint(int token, Month month, Tail tail) {
        if (month.hijri()) {
            return hijriMonth(token, month, tail);
        }
        LocalDate first = tail.year() != null || tail.stretch() != null
                ? DateFigures.valid(yearOf(tail), month.number(), 1)
                : nearest(token, tail.modifier(), year -> LocalDate.of(year, month.number(), 1), 31);
        return first == null ? null : Point.of(first, Grain.MONTH);
    }

    private Point hijriMonth(int token, Month month, Tail tail) {
        if (tail.year() != null && tail.year().hijri()) {
            return Years.Hijri.month(tail.year().number(), month.number());
        }
        LocalDate first = tail.year() == null && tail.stretch() == null
                ? hijriNear(token, tail.modifier().isEmpty() ? "this" : tail.modifier(), month.number(), 1)
                : Years.Hijri.day(Years.Hijri.yearOf(LocalDate.of(yearOf(tail), 7, 1)), month.number(), 1);
        return first == null ? null : Years.Hijri.month(Years.Hijri.yearOf(first), month.number());
    }

    private static int yearOf(Tail tail) {
        if (tail.year() == null) {
            return tail.stretch().start().getYear();
        }
        return tail.year().hijri() ? 0 : tail.year().number();
    }

    /** The occurrence in the year that the words and the verb point to, else the nearest, the past being likelier. */
    private LocalDate nearest(int token, String modifier, IntFunction<LocalDate> inYear, int grace) {
        LocalDate today = passage.setting().today();
        if (today == null) {
            return null;
        }
        Direction direction = modifier.equals("last") || modifier.equals("previous")
                ? Direction.PAST
                : modifier.equals("next") ? Direction.FUTURE : Direction.UNSAID;
        boolean told = direction != Direction.UNSAID;
        direction = told || modifier.equals("this") ? direction : Bearings.at(passage, token);
        LocalDate best = null;
        long least = Long.MAX_VALUE;
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            LocalDate date = inYear.apply(year);
            long cost = date == null ? Long.MAX_VALUE : cost(today, date, direction, told, grace);
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return best;
    }

    /** How unlikely a day is, given where the words point; a stretch that holds the day itself is at hand. */
    private static long cost(LocalDate today, LocalDate date, Direction direction, boolean told, int grace) {
        long ahead = date.toEpochDay() - today.toEpochDay();
        if (grace > 0 && ahead <= 0 && ahead > -grace && date.getMonth() == today.getMonth()) {
            return told ? 400 : 0;
        }
        return switch (direction) {
            case PAST -> ahead > 0 ? ahead * (told ? 100 : 6) : -ahead;
            case FUTURE, PRESENT -> ahead < 0 ? -ahead * (told ? 100 : 4) : ahead;
            case UNSAID -> ahead > 0 ? ahead * 2 : -ahead;
        };
    }
}
