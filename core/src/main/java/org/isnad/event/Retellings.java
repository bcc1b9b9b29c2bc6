package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.scene.Scene;

/** Lets all tellings of one happening share place and date. */
final class Retellings {
    private static final Wordlist WARS = Wordlist.of(Retellings.class, "wars");
    private static final int MONTH = 7;

    /** Words after which the scene may have changed, but for what points back. */
    private static final int FAR = 80;

    private final Page page;
    private final Scene scene;
    private final Areas areas;

    Retellings(Page page, Scene scene, Areas areas) {
        this.page = page;
        this.scene = scene;
        this.areas = areas;
    }

    void settle(List<Happening> told) {
        String only = onlyDay(told);
        told.forEach(this::know);
        told.forEach(this::hasBeen);
        Party main = scene.main();
        Party last = null;
        int at = 0;
        boolean dated = false;
        for (Happening happening : told) {
            boolean there = isThere(happening);
            boolean same = happening.hit.has(DEFINITE) || happening.hit.from() - at < FAR;
            boolean here = happening.place == null
                    || happening.place.equals(last)
                    || last != null && (areas.isWithin(happening.place, last) || areas.isWithin(last, happening.place));
            boolean stays = same && (!happening.background || happening.isPointing(page) || !areas.isSpot(last));
            Party place = place(happening, there && stays ? last : null);
            boolean war = happening.place == null && isWar(happening);
            boolean home = place == null && isDomestic(happening) && !isForeign(happening, main);
            happening.place = home ? main : war ? areas.country(place) : place;
            boolean stay = Objects.equals(place, happening.place);
            happening.date = date(happening, there && dated && here ? only : null);
            happening.day = happening.day == null ? happening.date : happening.day;
            if (there && stay && happening.place != null && !happening.background) {
                last = happening.place;
                at = happening.hit.from();
                dated = only != null && only.equals(happening.date);
            }
        }
    }

    /** {@code هدف التفجير}: what points to a blow that has been told of its day has occurred. */
    private void hasBeen(Happening happening) {
        Happening first = happening.first();
        boolean been = first != happening && first.status == Status.OCCURRED && first.day != null && !isLoose(first);
        boolean blow = happening.type() == Type.ASSAULT && !happening.trigger.isMutual() && happening.hit.length() == 1;
        if (been && blow && happening.status == Status.PLANNED && page.isDefinite(happening.hit.from())) {
            happening.status = Status.OCCURRED;
        }
    }

    private Party place(Happening happening, Party last) {
        Happening first = happening.first();
        boolean apart = happening.type() == Type.CONSULT && isApart(happening) || Circumstances.isCall(happening);
        boolean told = learns(happening, first.knower) && (isBound(happening) || isSame(happening, first.knower));
        Party known = apart || !told ? null : within(first.known, happening.state);
        Party place = happening.place == null ? known : happening.place;
        place = place == null ? happening.spare : place;
        place = place == null ? within(last, happening.state) : place;
        place = place == null ? happening.state : place;
        return place == null ? happening.around : place;
    }

    /** A place, if it lies in a state that may be null. */
    private Party within(Party place, Party state) {
        return place == null || state == null || areas.isWithin(place, state) ? place : null;
    }

    /** Whether a place told of it by another word may be its own: troops, aid and sanctions are elsewhere than what they follow. */
    private static boolean isBound(Happening happening) {
        return switch (happening.type()) {
            case ASSAULT, PROTEST, COERCE, CONSULT, RETREAT -> true;
            default -> false;
        };
    }

    private static boolean isSame(Happening happening, Happening teller) {
        return teller == null || teller.trigger == happening.trigger;
    }

    private String date(Happening happening, String only) {
        boolean days = happening.since != null && happening.since.length() > MONTH;
        if (happening.since != null
                && (days && happening.status == Status.OCCURRED || happening.status == Status.ONGOING)) {
            return happening.since;
        }
        if (happening.status != Status.OCCURRED && happening.status != Status.PLANNED) {
            return happening.date;
        }
        Happening first = happening.first();
        boolean apart = isApart(happening) && !scene.isAhead(first.day);
        boolean opens = happening == first && isThere(happening) && !happening.trigger.isMutual();
        String told = apart || !opens && !learns(happening, first.dater) ? null : first.day;
        boolean firmer = happening.loose
                && !isLoose(first)
                && told != null
                && told.length() >= MONTH
                && happening.status == Status.OCCURRED;
        firmer |= isFuller(told, happening.date);
        String date = firmer ? told : happening.date;
        return date == null && isOne(happening) ? only : date;
    }

    /**
     * Whether what one telling says holds for another: told by the same word, or for a noun that comes after. No verb tells
     * again, but who meets somebody after a visit in the same sentence meets him there.
     */
    private static boolean learns(Happening happening, Happening teller) {
        if (teller == null || teller.trigger == happening.trigger) {
            return true;
        }
        boolean visiting = "visit".equals(teller.trigger.mode()) && teller.from == happening.from;
        return teller.hit.from() < happening.hit.from() && (!happening.hit.has(VERB) || visiting);
    }

    /** {@code بعد لقاء أمس يعقدان قمة}: whether it is to come, and what it seems to tell again has been. */
    private static boolean isApart(Happening happening) {
        return happening.status == Status.PLANNED && happening.first().status != Status.PLANNED;
    }

    /** Whether one deed is told, by a verb, a noun with the article or its effect, not a kind of deed. */
    private static boolean isOne(Happening happening) {
        return !happening.trigger.isMutual()
                && (happening.hit.has(VERB) || happening.hit.has(DEFINITE) || happening.trigger.isEffect());
    }

    /** The day of all violence of late that the article tells and dates, or null where there are several or none. */
    private static String onlyDay(List<Happening> told) {
        Set<String> days = told.stream()
                .filter(happening -> isThere(happening)
                        && happening.status != Status.PLANNED
                        && happening.date != null
                        && !happening.background)
                .map(happening -> happening.date)
                .collect(Collectors.toSet());
        String day = days.size() == 1 ? days.iterator().next() : null;
        return day == null || isWeek(day) ? null : day;
    }

    /** Whether it takes place where the violence told before did, as far as nothing else is said. */
    private static boolean isThere(Happening happening) {
        return (happening.type() == Type.ASSAULT || happening.type() == Type.PROTEST)
                && happening.status != Status.REQUESTED;
    }

    /** Whether a state other than this one does it. */
    private boolean isForeign(Happening happening, Party state) {
        return happening.actors.stream().anyMatch(p -> areas.isState(p) && !p.equals(state));
    }

    /** Coups, bans and states of emergency: what concerns a whole country, and nobody does from outside. */
    private static boolean isOfLand(Happening happening) {
        String mode = happening.trigger.mode();
        boolean land = mode == null
                || "martial-law".equals(mode)
                || "curfew".equals(mode)
                || "censor".equals(mode)
                || "restrict".equals(mode);
        String lemma = happening.trigger.lemma();
        return land && happening.type() == Type.COERCE && !lemma.startsWith("حاصر") && !lemma.startsWith("تدخل");
    }

    /** Whether it is of the state that the article is about: a ban, or people in the streets; not {@code احتجت الوزارة}. */
    private static boolean isDomestic(Happening happening) {
        boolean told = happening.status == Status.OCCURRED || happening.status == Status.ONGOING;
        if (told && isOfLand(happening)) {
            return true;
        }
        boolean street = happening.type() == Type.PROTEST
                && ("demo".equals(happening.trigger.mode()) || "riot".equals(happening.trigger.mode()));
        return street
                && told
                && !happening.hit.has(LI)
                && happening.actors.stream().allMatch(p -> p.entity() == null);
    }

    /** {@code الحرب الأهلية}, {@code النزاع}: it is waged in a whole country. */
    private boolean isWar(Happening happening) {
        return !happening.hit.has(VERB) && page.isAny(happening.hit.from(), WARS);
    }

    /** Keeps with the first telling what this one knows. */
    private void know(Happening happening) {
        if (happening.status == Status.DENIED || happening.status == Status.HYPOTHETICAL) {
            return;
        }
        Happening first = happening.first();
        boolean narrower = first.known != null
                && happening.place != null
                && happening.isKnown(page)
                && areas.isWithin(happening.place, first.known);
        if (happening.place != null && (narrower || first.known == null)) {
            first.known = happening.place;
            first.knower = happening;
        }
        boolean firmer = isLoose(first) || isFuller(happening.date, first.day);
        boolean given = happening.date != null && !happening.longAgo && !isWeek(happening.date);
        if (given && (firmer && !happening.loose || first.day == null)) {
            first.day = happening.date;
            first.dater = happening;
        }
    }

    private static boolean isWeek(String day) {
        return day.contains("W");
    }

    /** Whether the day that is known of it stands with another verb. */
    private static boolean isLoose(Happening first) {
        return first.dater != null && first.dater.loose;
    }

    /** Whether a day is told where the other is not, or only its month. */
    private static boolean isFuller(String one, String other) {
        return other == null || one != null && !one.equals(other) && isWithin(one, other);
    }

    /** Whether a day as TIMEX3 is the other or one of that month. */
    static boolean isWithin(String day, String other) {
        return day.equals(other) || other.length() == MONTH && day.startsWith(other);
    }
}
