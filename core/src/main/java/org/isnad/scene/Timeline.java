package org.isnad.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.isnad.lexicon.Page;
import org.isnad.reading.Time;
import org.isnad.time.TimeMention;

/** The times of an article in order, and which of them holds at a token. Places are tokens. Immutable. */
final class Timeline {
    private static final int FULL = 10;
    private static final int WEEK = 5;
    private static final int MONTH = 7;
    private static final int FAR = 150;
    private static final int ROW = 2;
    private static final int CLOSE = 12;
    private static final int DAY = 24;
    private static final int WEEK_DAYS = 7;
    private static final List<String> DAYS =
            List.of("الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");

    private final Page page;
    private final List<TimeMention> times;
    private final LocalDate published;

    Timeline(Page page, List<TimeMention> times, LocalDate published) {
        this.page = page;
        this.times = times;
        this.published = published;
    }

    /** The day, month or year named nearest to a token, as a TIMEX3 date; or null. */
    String date(int token, int from, int to, IntPredicate accept) {
        return value(nearest(token, from, to, mention -> isDated(mention.time()), accept));
    }

    /** The same, where a day told by itself goes before a month or a year told nearer. */
    String day(int token, int from, int to, IntPredicate accept) {
        return value(dayTime(token, from, to, accept));
    }

    /** Where that day is named, or -1. */
    int dayAt(int token, int from, int to, IntPredicate accept) {
        TimeMention time = dayTime(token, from, to, accept);
        return time == null ? -1 : time.from();
    }

    private String value(TimeMention time) {
        return time == null ? null : day(exact(time).time().value());
    }

    /** {@code صلاة الجمعة في شهر رمضان في 26 يونيو الماضي}: of times in a row the one that gives the day of the month. */
    private TimeMention exact(TimeMention time) {
        TimeMention last = time;
        if (opensWithDigit(time)) {
            return time;
        }
        for (int i = after(time.to()); i < times.size() && times.get(i).from() - last.to() <= ROW; i++) {
            last = times.get(i);
            boolean apart = page.mark(last.from()) != 0
                    || page.words(last.from() - 1, last.from() - 1).equals("و");
            if (apart) {
                return time;
            }
            if (isDated(last.time()) && opensWithDigit(last)) {
                return last;
            }
        }
        return time;
    }

    private boolean opensWithDigit(TimeMention time) {
        return Character.isDigit(page.words(time.from(), time.from()).charAt(0));
    }

    private TimeMention dayTime(int token, int from, int to, IntPredicate accept) {
        TimeMention day = nearest(token, from, to, mention -> isDay(mention.time()), accept);
        return day == null ? nearest(token, from, to, mention -> isDated(mention.time()), accept) : day;
    }

    private static boolean isDay(Time time) {
        return isDated(time) && time.value().length() >= FULL && time.value().charAt(WEEK) != 'W';
    }

    /**
     * The first day of the span of days up to the article's own named nearest, or null: {@code خلال اليومين الماضيين}, {@code منذ
     * 11 يوما}, {@code لليوم الثالث}; of one of months or years, {@code منذ عامين}, the month or year.
     */
    String since(int token, int from, int to, IntPredicate accept) {
        if (published == null) {
            return null;
        }
        int row = inRow(token, from, to, accept);
        TimeMention time = nearest(token, from, to, mention -> days(mention) > 0 || isLong(mention, token), accept);
        if (row == 0 && time != null && isLong(time, token)) {
            return start(time.time().value());
        }
        int days = time == null || row > 0 ? row : days(time);
        return days > 0 ? published.minusDays(days).toString() : null;
    }

    /** {@code منذ عامين}, {@code منذ ثلاثة أشهر}: a span of months or years up to now, told close to a token. */
    private boolean isLong(TimeMention mention, int token) {
        String value = mention.time().value();
        boolean span = mention.time().type() == Time.Type.DURATION && value != null && !value.startsWith("PT");
        return span
                && Math.abs(mention.from() - token) < CLOSE
                && (value.endsWith("Y") || value.endsWith("M"))
                && count(value) > 0
                && page.isAny(mention.from() - 1, "منذ", "ومنذ");
    }

    private String start(String value) {
        int count = count(value);
        return value.endsWith("Y")
                ? Integer.toString(published.minusYears(count).getYear())
                : published.minusMonths(count).toString().substring(0, MONTH);
    }

    /** {@code لليوم الثالث على التوالي}: how many days before the article's own the first of them was, or 0. */
    private int inRow(int token, int from, int to, IntPredicate accept) {
        for (int t = Math.max(from, token - FAR); t < Math.min(to, token + FAR) - 1; t++) {
            int nth = page.is(t, "لليوم") && accept.test(t)
                    ? DAYS.indexOf(page.word(t + 1).folded())
                    : -1;
            if (nth >= 0) {
                return nth + 1;
            }
        }
        return 0;
    }

    private TimeMention nearest(int token, int from, int to, Predicate<TimeMention> fits, IntPredicate accept) {
        TimeMention best = null;
        for (int i = after(Math.max(from, token - FAR)); i < times.size(); i++) {
            TimeMention time = times.get(i);
            if (time.to() > to || time.from() > token + FAR) {
                break;
            }
            if (fits.test(time)
                    && accept.test(time.from())
                    && (best == null || Math.abs(time.from() - token) < Math.abs(best.from() - token))) {
                best = time;
            }
        }
        return best;
    }

    /** How many days before the article's own a span of the past begins, or 0. */
    private int days(TimeMention mention) {
        String value = mention.time().value();
        if (mention.time().type() != Time.Type.DURATION || value == null || !isPast(mention)) {
            return 0;
        }
        int count = count(value);
        return switch (value.charAt(value.length() - 1)) {
            case 'D' -> value.startsWith("PT") ? 0 : count;
            case 'W' -> count * WEEK_DAYS;
            case 'H' -> count / DAY;
            default -> 0;
        };
    }

    /** The number within {@code P11D}, {@code PT24H}; or 0. */
    private static int count(String value) {
        int count = 0;
        for (int i = value.startsWith("PT") ? 2 : 1; i < value.length() - 1; i++) {
            if (!Character.isDigit(value.charAt(i)) || count > FAR) {
                return 0;
            }
            count = count * FULL + value.charAt(i) - '0';
        }
        return count;
    }

    private boolean isPast(TimeMention mention) {
        if (page.isAny(mention.from() - 1, "منذ", "ومنذ")) {
            return true;
        }
        String words = page.words(mention.from(), mention.to() - 1);
        boolean over = page.isAny(mention.from() - 1, "خلال", "وخلال", "في", "طوال", "مدار", "مدي", "غضون");
        return over
                && (words.contains("ماضي")
                        || words.contains("أخير")
                        || words.contains("اخير")
                        || words.contains("ساعة"));
    }

    /** The number of the first time at or after a token. */
    private int after(int token) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (times.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isDated(Time time) {
        return (time.type() == Time.Type.DATE || time.type() == Time.Type.TIME)
                && time.value() != null
                && time.value().length() >= 4
                && time.value().indexOf('/') < 0
                && Character.isDigit(time.value().charAt(0));
    }

    private static String day(String value) {
        int t = value.indexOf('T');
        return t > 0 ? value.substring(0, t) : value;
    }
}
