package org.isnad.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** The days that a TIMEX3 value spans, first and last. Values that fix no days (durations, {@code PAST_REF}) have none. */
public record Days(LocalDate first, LocalDate last) {
    private static final int DECEMBER = 12;

    /** The days of a value such as {@code 2018-05-17TEV}, {@code 2018-W20}, {@code 2018-H1} or {@code 199}; or null. */
    public static Days of(String value) {
        if (value == null || value.length() < 2 || !isDigit(value.charAt(0))) {
            return null;
        }
        try {
            int slash = value.indexOf('/');
            return slash < 0
                    ? stretch(value)
                    : to(stretch(value.substring(0, slash)), stretch(value.substring(slash + 1)));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static Days to(Days from, Days end) {
        return from == null || end == null ? null : new Days(from.first, end.last);
    }

    private static Days stretch(String value) {
        int time = value.indexOf('T');
        String date = time < 0 ? value : value.substring(0, time);
        return switch (date.length()) {
            case 2 -> years(Integer.parseInt(date) * 100, 100);
            case 3 -> years(Integer.parseInt(date) * 10, 10);
            case 4 -> years(Integer.parseInt(date), 1);
            case 7 -> ofYear(Integer.parseInt(date.substring(0, 4)), date.substring(5));
            case 8 -> week(Integer.parseInt(date.substring(0, 4)), date.substring(5));
            case 10 -> new Days(LocalDate.parse(date), LocalDate.parse(date));
            default -> null;
        };
    }

    private static Days years(int from, int count) {
        return new Days(LocalDate.of(from, 1, 1), LocalDate.of(from + count - 1, DECEMBER, 31));
    }

    /** A month, half or quarter; the seasons have no fixed days. */
    private static Days ofYear(int year, String part) {
        return switch (part.charAt(0)) {
            case 'H' -> months(year, Integer.parseInt(part.substring(1)), 6);
            case 'Q' -> months(year, Integer.parseInt(part.substring(1)), 3);
            default -> isDigit(part.charAt(0)) ? months(year, Integer.parseInt(part), 1) : null;
        };
    }

    private static Days months(int year, int number, int count) {
        YearMonth last = YearMonth.of(year, number * count);
        return new Days(last.minusMonths(count - 1L).atDay(1), last.atEndOfMonth());
    }

    private static Days week(int year, String week) {
        if (week.charAt(0) != 'W') {
            return null;
        }
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(1)))
                .with(java.time.DayOfWeek.MONDAY);
        return new Days(monday, monday.plusDays(6));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
