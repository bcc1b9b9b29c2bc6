package org.isnad.figure;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Time;

/** Where a total starts: the first time after {@code منذ} or {@code خلال} in its sentence, or else the year beside it or what
 * a word of beginning tells. */
final class Since {
    private static final Wordlist BEGINNING = Wordlist.of(Reckoning.class, "beginning");
    private static final int FAR = 60;
    /** A year beside a figure stands no further before it, and no further behind. */
    private static final int BEFORE_YEAR = 3;

    private static final int AFTER_YEAR = 9;
    /** As TIMEX3 a year is so long. */
    private static final int YEAR = 4;

    private static final int REACH = 15;
    private static final int DATE_LENGTH = 10;

    private final Page page;
    private final List<Time> times;
    private final LocalDate published;

    Since(Page page, Surroundings surroundings) {
        this.page = page;
        this.times = surroundings.times();
        this.published = surroundings.published();
    }

    /** The start of a total whose figure stands at a token of the sentence {@code [from, to)}, or null. */
    String of(int figure, int from, int to) {
        for (int t = figure; t < Math.min(to, figure + FAR); t++) {
            if (isMarker(t)) {
                return start(t, to);
            }
        }
        for (int t = figure - 1; t >= Math.max(from, figure - FAR); t--) {
            if (isMarker(t)) {
                return start(t, to);
            }
        }
        String year = year(figure, from, to);
        return year == null ? beginning(figure, from, to) : year;
    }

    /** {@code لقي 750 شخصا مصرعهم عام 2016}: the year they are counted over, told beside them. */
    private String year(int figure, int from, int to) {
        String after = yearIn(figure, Math.min(to, figure + AFTER_YEAR));
        return after != null ? after : yearIn(Math.max(from, figure - BEFORE_YEAR), figure);
    }

    private String yearIn(int from, int to) {
        if (from >= to) {
            return null;
        }
        int first = firstFrom(page.tokens().begin(from));
        boolean near = first < times.size()
                && times.get(first).span().end() <= page.tokens().end(to - 1);
        String value = near ? times.get(first).value() : null;
        return value != null && value.length() == YEAR && Character.isDigit(value.charAt(YEAR - 1)) ? value : null;
    }

    /** {@code عملية بدأها في فبراير أسفرت حتى الآن عن مقتل 20}. */
    private String beginning(int figure, int from, int to) {
        for (int t = figure - 1; t >= Math.max(from, figure - FAR); t--) {
            if (page.isAny(t, BEGINNING)) {
                return start(t, to);
            }
        }
        return null;
    }

    private boolean isMarker(int t) {
        return page.isAny(t, "منذ", "ومنذ", "خلال", "وخلال", "بين");
    }

    private String start(int marker, int to) {
        int last = Math.min(to, marker + REACH) - 1;
        int begin = page.tokens().begin(marker);
        int end = page.tokens().end(last);
        int first = firstFrom(begin);
        return first < times.size() && times.get(first).span().end() <= end ? value(times.get(first)) : null;
    }

    /** The place in the list of the first time that begins at {@code begin} or later. */
    private int firstFrom(int begin) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private String value(Time time) {
        if (time.value() == null) {
            return null;
        }
        return switch (time.type()) {
            case DATE, TIME -> day(time.value());
            case DURATION -> back(time.value());
            case SET -> null;
        };
    }

    /** A date without its hour; a reference without a date is none. */
    private static String day(String value) {
        boolean dated = !value.isEmpty() && Character.isDigit(value.charAt(0));
        return !dated ? null : value.length() > DATE_LENGTH ? value.substring(0, DATE_LENGTH) : value;
    }

    private String back(String duration) {
        if (published == null || duration.indexOf('X') >= 0) {
            return null;
        }
        try {
            LocalDate start = duration.startsWith("PT")
                    ? published.minusDays(Duration.parse(duration).toDays())
                    : published.minus(Period.parse(duration));
            return start.toString();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
