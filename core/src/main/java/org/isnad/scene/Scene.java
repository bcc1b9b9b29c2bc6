package org.isnad.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Time;
import org.isnad.time.TimeMention;

/**
 * The place and the day that hold at a token: the nearest that its sentence names. A place counts where a preposition puts
 * something into it, or where it is no state that might act. Immutable.
 */
public final class Scene {
    private static final int FULL = 10;

    private final Page page;
    private final Names names;
    private final List<TimeMention> times;
    private final LocalDate published;

    private Scene(Page page, Names names, List<TimeMention> times, LocalDate published) {
        this.published = published;
        this.page = page;
        this.names = names;
        this.times = times;
    }

    public static Scene of(Page page, Names names, List<TimeMention> times) {
        return of(page, names, times, null);
    }

    /** The scene of an article published on this day, which may be null. */
    public static Scene of(Page page, Names names, List<TimeMention> times, LocalDate published) {
        return new Scene(page, names, times, published);
    }

    /** Whether a day as TIMEX3 lies after the article's own. */
    public boolean isAhead(String day) {
        return published != null
                && day != null
                && day.length() == FULL
                && day.charAt(FULL - 3) == '-'
                && day.compareTo(published.toString()) > 0;
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
        return place(token, from, to, t -> true);
    }

    /** The same among the places at tokens that {@code accept} takes. */
    public Party place(int token, int from, int to, IntPredicate accept) {
        for (int t = token; t < to; t++) {
            if (isPlace(t) && accept.test(t)) {
                return party(t);
            }
        }
        for (int t = token - 1; t >= from; t--) {
            if (isPlace(t) && accept.test(t)) {
                return party(t);
            }
        }
        return null;
    }

    private Party party(int t) {
        Entity entity = names.entityAt(t);
        return new Party(entity.name(), entity.id());
    }

    private boolean isPlace(int t) {
        NameMention mention = names.at(t);
        return mention != null
                && mention.from() == t
                && mention.type() == Entity.Type.LOC
                && (page.is(t - 1, Particle.Kind.PREPOSITION)
                        || !mention.canAct()
                        || page.words(t, t).startsWith("ب"));
    }

    /** The day named nearest to a token in its sentence, as a TIMEX3 date; or null. */
    public String date(int token, int from, int to) {
        return date(token, from, to, t -> true);
    }

    /** The same among the times at tokens that {@code accept} takes. */
    public String date(int token, int from, int to, IntPredicate accept) {
        TimeMention best = null;
        for (TimeMention time : times) {
            if (time.from() >= from
                    && time.to() <= to
                    && isDated(time.time())
                    && accept.test(time.from())
                    && (best == null || Math.abs(time.from() - token) < Math.abs(best.from() - token))) {
                best = time;
            }
        }
        return best == null ? null : day(best.time().value());
    }

    private static boolean isDated(Time time) {
        return (time.type() == Time.Type.DATE || time.type() == Time.Type.TIME)
                && time.value() != null
                && time.value().length() >= 4
                && Character.isDigit(time.value().charAt(0));
    }

    private static String day(String value) {
        int t = value.indexOf('T');
        return t > 0 ? value.substring(0, t) : value;
    }
}
