package org.isnad.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.export.Days;

/** Days as people write them: {@code 27 أيلول/سبتمبر 2018}, with both names that the month has in Arabic; {@code 27 September 2018}. */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "كانون الثاني/يناير",
            "شباط/فبراير",
            "آذار/مارس",
            "نيسان/أبريل",
            "أيار/مايو",
            "حزيران/يونيو",
            "تموز/يوليو",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر");

    private static final List<String> DAYS =
            List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد");

    private Dates() {}

    static String day(Language language, LocalDate day) {
        return day.getDayOfMonth() + " " + month(language, day.getMonthValue()) + " " + day.getYear();
    }

    /** With its day of the week. */
    static String whole(Language language, LocalDate day) {
        return weekday(language, day.getDayOfWeek()) + (language == Language.AR ? "، " : ", ") + day(language, day);
    }

    /** From one day to another; what both share is said once. */
    static String span(Language language, LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(language, first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        String begin = first.getDayOfMonth()
                + (sameMonth ? "" : " " + month(language, first.getMonthValue()))
                + (sameYear ? "" : " " + first.getYear());
        return begin + (sameMonth ? "–" : " – ") + day(language, last);
    }

    /** All twelve, with {@code |} between them. */
    static String months(Language language) {
        return IntStream.rangeClosed(1, MONTHS.size())
                .mapToObj(month -> month(language, month))
                .collect(Collectors.joining("|"));
    }

    static String month(Language language, int month) {
        return language == Language.AR
                ? MONTHS.get(month - 1)
                : java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String weekday(Language language, DayOfWeek day) {
        return language == Language.AR
                ? DAYS.get(day.getValue() - 1)
                : day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /**
     * What a TIMEX3 value says, as far as it names days, weeks, months, years or a part of a day; any other is left as it is.
     */
    static String timex(Language language, String value) {
        if (value == null || !value.chars().limit(4).allMatch(Character::isDigit)) {
            return value;
        }
        int time = value.indexOf('T');
        String date = time < 0 ? value : value.substring(0, time);
        String said = date(language, date);
        return time < 0
                ? said
                : said + (language == Language.AR ? "، " : ", ") + partOfDay(language, value.substring(time + 1));
    }

    private static String date(Language language, String date) {
        try {
            return switch (date.length()) {
                case 10 -> day(language, LocalDate.parse(date));
                case 7 -> month(language, Integer.parseInt(date.substring(5))) + " " + date.substring(0, 4);
                case 8 -> week(language, date);
                default -> date;
            };
        } catch (java.time.DateTimeException | NumberFormatException e) {
            return date;
        }
    }

    private static String week(Language language, String week) {
        Days days = Days.of(week);
        return days == null ? week : span(language, days.first(), days.last());
    }

    private static String partOfDay(Language language, String part) {
        return Words.of(language).of("part-of-day", part);
    }
}
