package org.isnad.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;

/** The size of a stretch of time, from seconds to centuries, and how TIMEX3 writes such a stretch. */
enum Grain {
    SECOND(ChronoUnit.SECONDS, "S"),
    MINUTE(ChronoUnit.MINUTES, "M"),
    HOUR(ChronoUnit.HOURS, "H"),
    DAY(ChronoUnit.DAYS, "D"),
    WEEK(ChronoUnit.WEEKS, "W"),
    MONTH(ChronoUnit.MONTHS, "M"),
    YEAR(ChronoUnit.YEARS, "Y"),
    DECADE(ChronoUnit.DECADES, "DE"),
    CENTURY(ChronoUnit.CENTURIES, "CE");

    private final ChronoUnit unit;
    private final String letters;

    Grain(ChronoUnit unit, String letters) {
        this.unit = unit;
        this.letters = letters;
    }

    boolean isBelowDay() {
        return this.compareTo(DAY) < 0;
    }

    LocalDate shift(LocalDate date, long count) {
        return date.plus(count, unit);
    }

    /** The stretch of this size around a day: {@code 2018-05}, {@code 2018-W20}, {@code 199}. */
    String around(LocalDate date) {
        int year = date.getYear();
        return switch (this) {
            case WEEK -> week(date);
            case MONTH -> date.toString().substring(0, 7);
            case YEAR -> Integer.toString(year);
            case DECADE -> Integer.toString(year / 10);
            case CENTURY -> Integer.toString(year / 100);
            default -> date.toString();
        };
    }

    private static String week(LocalDate date) {
        int week = date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return date.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }

    /** How long so many of these are: {@code P30Y}, {@code PT48H}. */
    String lasting(double count) {
        long whole = (long) count;
        if (count != whole && count - whole == 0.5) {
            return andHalf(whole);
        }
        return prefix() + (count == whole ? Long.toString(whole) : Double.toString(count)) + letters;
    }

    private String andHalf(long whole) {
        String first = whole == 0 ? "" : whole + letters;
        return switch (this) {
            case CENTURY -> "P" + (whole * 100 + 50) + "Y";
            case DECADE -> "P" + (whole * 10 + 5) + "Y";
            case YEAR -> "P" + first + "6M";
            case MONTH -> "P" + first + "15D";
            case DAY -> "P" + first + "T12H";
            case HOUR -> "PT" + first + "30M";
            case MINUTE -> "PT" + first + "30S";
            default -> prefix() + whole + ".5" + letters;
        };
    }

    /** A length of unsaid number: {@code PXD}. */
    String lastingSome() {
        return prefix() + "X" + letters;
    }

    private String prefix() {
        return isBelowDay() ? "PT" : "P";
    }
}
