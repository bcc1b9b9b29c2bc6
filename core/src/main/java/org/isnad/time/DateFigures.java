package org.isnad.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.isnad.number.Numeral;
import org.isnad.text.Tokens;
import org.isnad.time.TimeWord.Kind;

/** Dates written in figures alone, the day or the year first, Gregorian or Hijri. */
final class DateFigures {
    private final Passage passage;
    private final Years years;

    DateFigures(Passage passage, Years years) {
        this.passage = passage;
        this.years = years;
    }

    /** {@code 27/9/2018}, {@code 2018-09-27}, {@code 15/10/1436هـ}, {@code 27.9.2018}. */
    Found at(int token) {
        Tokens tokens = passage.page().tokens();
        if (!passage.isDash(token + 1)
                || !passage.isDash(token + 3)
                || token + 4 >= passage.to()
                || !tokens.isNumber(token + 4)) {
            return null;
        }
        Numeral first = passage.numeral(token);
        Numeral second = passage.numeral(token + 2);
        Numeral third = passage.numeral(token + 4);
        if (first == null || second == null || third == null) {
            return null;
        }
        Years.Year last = years.digits(token + 4);
        Years.Year early = years.digits(token);
        LocalDate date = last != null ? of(last, second, first) : early == null ? null : of(early, second, third);
        return date == null
                ? null
                : Found.date(
                        token,
                        last != null ? last.to() : passage.skip(token + 5, Kind.ERA),
                        Point.day(date),
                        "time/date-in-figures");
    }

    /** The day; where the month cannot be one, the two are the other way round. */
    private static LocalDate of(Years.Year year, Numeral second, Numeral other) {
        boolean turned = second.value() > 12;
        int month = (int) (turned ? other : second).value();
        int day = (int) (turned ? second : other).value();
        return year.hijri() ? Years.Hijri.day(year.number(), month, day) : valid(year.number(), month, day);
    }

    /** The day, or null where the calendar has none such. */
    static LocalDate valid(int year, int month, int day) {
        try {
            return year <= 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
