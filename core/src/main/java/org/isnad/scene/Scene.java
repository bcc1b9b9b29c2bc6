package org.isnad.scene;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Party;
import org.isnad.time.TimeMention;

/**
 * The place and the day that hold at a token: the nearest that its sentence names. A place counts where a preposition puts
 * something into it, or where it is no state that might act. Immutable.
 */
public final class Scene {
    private static final int FULL = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;
    private static final int WEEK = 5;
    private static final int FORTNIGHT = 14;

    private final Page page;
    private final List<TimeMention> times;
    private final Timeline timeline;
    private final LocalDate published;
    private final Places places;

    private Scene(Page page, Names names, List<TimeMention> times, LocalDate published) {
        this.published = published;
        this.page = page;
        this.times = times;
        timeline = new Timeline(page, times, published);
        places = new Places(page, names, times());
    }

    public static Scene of(Page page, Names names, List<TimeMention> times) {
        return of(page, names, times, null);
    }

    /** The scene of an article published on this day, which may be null. */
    public static Scene of(Page page, Names names, List<TimeMention> times, LocalDate published) {
        return new Scene(page, names, times, published);
    }

    /** Whether a day, week or month as TIMEX3 lies after the article's own. */
    public boolean isAhead(String day) {
        if (published == null || day == null || day.length() < MONTH) {
            return false;
        }
        if (day.charAt(WEEK) == 'W') {
            int week = published.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            String own = published.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
            return day.length() == own.length() && day.compareTo(own) > 0;
        }
        boolean dated = day.length() == FULL && day.charAt(FULL - 3) == '-'
                || day.length() == MONTH && Character.isDigit(day.charAt(WEEK));
        return dated && day.compareTo(published.toString().substring(0, day.length())) > 0;
    }

    /** Whether a day as TIMEX3 is the article's own. */
    public boolean isToday(String day) {
        return published != null && day != null && day.equals(published.toString());
    }

    /** Whether a day as TIMEX3 lies before the article's own. */
    public boolean isPast(String day) {
        boolean dated = day != null && day.length() >= MONTH && Character.isDigit(day.charAt(WEEK));
        return published != null
                && (isLongAgo(day)
                        || dated && day.compareTo(published.toString().substring(0, Math.min(day.length(), FULL))) < 0);
    }

    /** Whether a day as TIMEX3 lies so far before the article's own that it is background. */
    public boolean isBackground(String day) {
        if (published == null || day == null || day.length() < MONTH || !Character.isDigit(day.charAt(WEEK))) {
            return isLongAgo(day);
        }
        String since = published.minusDays(FORTNIGHT).toString();
        return day.compareTo(since.substring(0, Math.min(day.length(), FULL))) < 0;
    }

    /** The day before one given as TIMEX3, or the same where it is no day. */
    public static String dayBefore(String day) {
        boolean full = day != null && day.length() == FULL && day.charAt(WEEK) != 'W';
        return full ? LocalDate.parse(day).minusDays(1).toString() : day;
    }

    /** Whether a day as TIMEX3 lies in a year before the article's own. */
    public boolean isLongAgo(String day) {
        return published != null
                && day != null
                && day.length() >= YEAR
                && day.compareTo(published.toString().substring(0, YEAR)) < 0;
    }

    /** For each token, whether it belongs to an expression of time. */
    public boolean[] times() {
        boolean[] time = new boolean[page.size()];
        for (TimeMention mention : times) {
            java.util.Arrays.fill(time, mention.from(), mention.to(), true);
        }
        return time;
    }

    /** The first place named after a token in its sentence, tokens {@code from} to {@code to}, or else before; or null. */
    public Party place(int token, int from, int to) {
        return places.nearest(token, from, to, t -> true);
    }

    /**
     * The same among the places at tokens that {@code accept} takes: one close after the token, or else the last before it since
     * its sentence began, or else one farther on.
     */
    public Party place(int token, int from, int to, IntPredicate accept) {
        return places.nearest(token, from, to, accept);
    }

    /** The first place named within tokens {@code from} to {@code to} that {@code accept} takes, or null. */
    public Party first(int from, int to, IntPredicate accept) {
        return places.first(from, to, accept);
    }

    /** The state that the article tells of much more often than of any other, or null. */
    public Party main() {
        return places.main();
    }

    /** {@code في المدن الإيرانية}: the state of which a part is told near a token by an adjective; or null. */
    public Party state(int token, int from, int to, IntPredicate accept) {
        return places.state(token, from, to, accept);
    }

    /** Where a visit goes: the first place within these tokens that stands after "to" or, told by a verb, is its object; or null. */
    public Party goal(int from, int to, boolean verb) {
        return places.goal(from, to, verb);
    }

    /** Where what is left lies: the first place within these tokens that stands after "from"; or null. */
    public Party origin(int from, int to) {
        return places.origin(from, to);
    }

    /** The day named nearest to a token in its sentence, as a TIMEX3 date; or null. */
    public String date(int token, int from, int to) {
        return date(token, from, to, t -> true);
    }

    /** The same among the times at tokens that {@code accept} takes. */
    public String date(int token, int from, int to, IntPredicate accept) {
        return timeline.date(token, from, to, accept);
    }

    /** The same, where a day told by itself goes before a month or a year told nearer. */
    public String day(int token, int from, int to, IntPredicate accept) {
        return timeline.day(token, from, to, accept);
    }

    /** Where in its sentence that day is named, or -1. */
    public int dayAt(int token, int from, int to, IntPredicate accept) {
        return timeline.dayAt(token, from, to, accept);
    }

    /** The first day of a span of days that is named nearest: {@code خلال اليومين الماضيين}; or null. */
    public String since(int token, int from, int to, IntPredicate accept) {
        return timeline.since(token, from, to, accept);
    }
}
