package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.text.Tokens;
import org.isnad.time.TimeWord.Kind;

/** Years: {@code عام 2012}, {@code 2013}, {@code العام الماضي}, {@code 1436هـ}. */
final class Years {
    private final Passage passage;

    Years(Passage passage) {
        this.passage = passage;
    }

    /** A year read somewhere: a Gregorian or a Hijri one, and the token after it. */
    record Year(int number, boolean hijri, int to) {
        Point point() {
            return hijri ? Hijri.year(number) : Point.of(LocalDate.of(number, 1, 1), Grain.YEAR);
        }
    }

    /** A number of four digits that may be a year by its size, or null. */
    Year digits(int token) {
        if (!passage.page().tokens().isNumber(token) || token >= passage.to()) {
            return null;
        }
        Tokens tokens = passage.page().tokens();
        Numeral numeral = passage.numeral(token);
        if (tokens.end(token) - tokens.begin(token) != 4 || numeral == null || numeral.to() != token + 1) {
            return null;
        }
        return year((int) numeral.value(), token + 1);
    }

    private Year year(int number, int to) {
        Hit era = passage.hit(to, Kind.ERA);
        int end = era == null ? to : era.to();
        boolean hijri = era != null && Passage.word(era).text().equals("H");
        if (number >= 1300 && number <= 1500 && (hijri || number > 1400 && number < 1470)) {
            return new Year(number, true, end);
        }
        return number >= 1700 && number < 2100 && !hijri ? new Year(number, false, end) : null;
    }

    /** A year with its word before it: {@code عام 2012}, {@code العام 2015}, {@code سنة ألفين وثمانية عشر}. */
    Year named(int token) {
        Hit unit = passage.hit(token, Kind.UNIT);
        if (unit == null
                || Passage.word(unit).grain() != Grain.YEAR
                || Passage.word(unit).number() != 1) {
            return null;
        }
        int at = passage.skip(unit.to(), "الهجري");
        Year year = digits(at);
        Numeral numeral = passage.numeral(at);
        if (year == null && numeral != null && !numeral.digits() && numeral.value() >= 1900 && numeral.value() < 2100) {
            return new Year((int) numeral.value(), false, numeral.to());
        }
        return year;
    }

    /** A year in figures that stands where only a year can. */
    Found alone(int token) {
        Year year = digits(token);
        if (year == null || year.hijri() || year.number() < 1800 || !isPlace(token, year)) {
            return null;
        }
        return Found.date(token, year.to(), year.point(), "time/year");
    }

    private boolean isPlace(int token, Year year) {
        char before = passage.mark(token - 1);
        char after = passage.mark(token + 1);
        if (after == '%' || after == ':' || before == ':' || before == '$' || passage.is(token - 1, Kind.NUMBERED)) {
            return false;
        }
        if (passage.is(token - 1, Kind.APPROX) || passage.is(token + 1, Kind.UNIT) || isPartOfNumber(token)) {
            return false;
        }
        boolean led = isLead(token - 1);
        boolean round = year.number() % 100 == 0;
        if (led && !round) {
            return passage.is(token - 1, "منذ") || !isAccusative(token + 1);
        }
        return year.number() >= 1900 && year.number() < 2060 && passage.isClosed(year.to()) && (led || isFree(token));
    }

    private boolean isPartOfNumber(int token) {
        return passage.isDash(token - 1) && passage.page().tokens().isNumber(token - 2) && digits(token - 2) == null
                || passage.isDash(token + 1)
                        && passage.page().tokens().isNumber(token + 2)
                        && digits(token + 2) == null
                        && passage.page().tokens().end(token + 2)
                                        - passage.page().tokens().begin(token + 2)
                                != 2;
    }

    /** A word after which a number is a year. */
    private boolean isLead(int token) {
        return passage.is(token, Kind.LEAD)
                || passage.is(token, Kind.EDGE)
                || passage.is(token, Kind.AGO)
                || passage.is(token, Kind.AFTER)
                || passage.page().isAny(token, "في", "حتي", "عامي", "اعوام", "الاعوام", "بين", "لعامي", "لعام")
                || passage.is(token, "و") && digits(token - 1) != null
                || passage.is(token, "الي") && digits(token - 1) != null
                || passage.is(token, "من") && passage.is(token + 2, "الي") && digits(token + 3) != null;
    }

    private boolean isFree(int token) {
        char before = passage.mark(token - 1);
        if (before == '(' || before == '-' || before == '/') {
            return true;
        }
        return passage.page().tokens().isWord(token - 1) && !passage.isParticle(token - 1);
    }

    /** {@code 2013 شخصا}. */
    private boolean isAccusative(int token) {
        String word = token < passage.to() ? passage.page().word(token).folded() : "";
        return word.length() > 3 && word.endsWith("ا") && !passage.isParticle(token);
    }

    /** {@code أعوام 2012 و2013}: several years, each told by its number. */
    static boolean isList(Passage passage, Hit unit) {
        return Passage.word(unit).grain() == Grain.YEAR && new Years(passage).digits(unit.to()) != null;
    }

    /** Hijri years, months and days on the Gregorian calendar, by Umm al-Qura as the JDK has it. */
    static final class Hijri {
        private Hijri() {}

        static Point year(int year) {
            LocalDate first = day(year, 1, 1);
            LocalDate next = day(year + 1, 1, 1);
            return first == null || next == null ? null : interval(first, next, Grain.YEAR);
        }

        static Point month(int year, int month) {
            LocalDate first = day(year, month, 1);
            LocalDate next = month == 12 ? day(year + 1, 1, 1) : day(year, month + 1, 1);
            return first == null || next == null ? null : interval(first, next, Grain.MONTH);
        }

        private static Point interval(LocalDate first, LocalDate next, Grain grain) {
            return new Point(first, grain, first + "/" + next.minusDays(1));
        }

        /** The Gregorian day, or null where the calendar has none such. */
        static LocalDate day(int year, int month, int day) {
            if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) {
                return null;
            }
            HijrahDate first = HijrahDate.of(year, month, 1);
            return day > first.lengthOfMonth() ? null : LocalDate.from(first.plus(day - 1, ChronoUnit.DAYS));
        }

        /** The Hijri year of a Gregorian day, or 0 where the calendar does not reach. */
        static int yearOf(LocalDate day) {
            boolean known = day.getYear() > 1882 && day.getYear() < 2174;
            return known ? HijrahDate.from(day).get(ChronoField.YEAR) : 0;
        }
    }
}
