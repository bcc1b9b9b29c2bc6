package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.scene.Scene;

/** Where and when an event takes place, as far as its own sentence tells. Places are tokens. */
final class Circumstances {
    private static final int SPEECH = 25;
    private static final int BOUND = 7;
    private static final int NEXT = 3;
    private static final int AFTERMATH = 8;
    private static final int CLAUSE = 14;
    private static final int REACH = 10;
    private static final String[] SUPERLATIVES = {
        "اول", "الاول", "الاولي", "اسوا", "الاسوا", "اعنف", "الاعنف", "اكبر", "الاكبر", "اخطر", "الاخطر", "الادمي",
        "اعلي", "الاعلي"
    };

    private final Page page;
    private final Scene scene;
    private final Voices voices;
    private final boolean[] times;

    Circumstances(Page page, Scene scene, Voices voices) {
        this.page = page;
        this.scene = scene;
        this.voices = voices;
        times = scene.times();
    }

    /**
     * Finds both for a happening.
     *
     * @param near the triggers around it in its sentence
     */
    void find(Happening happening, List<Hit> near) {
        happening.place = isSpeech(happening) ? null : place(happening, near);
        happening.date = date(happening, near);
        happening.longAgo = scene.isLongAgo(happening.date);
        happening.background = scene.isBackground(happening.date);
    }

    /** An inquiry is told as an accusation, but is held somewhere. */
    private static boolean isSpeech(Happening happening) {
        return Statuses.isSpeech(happening.type()) && !"investigate".equals(happening.trigger.mode());
    }

    /** What takes place nowhere of itself has a place right after it, a noun that points back has its place from there. */
    private Party place(Happening happening, List<Hit> near) {
        boolean moves = happening.type() == Type.CONSULT || happening.type() == Type.MOBILIZE;
        IntPredicate accept = t ->
                isOwn(t, happening.voice()) && (moves || !page.is(t - 1, "الي")) && !isElsewhere(t, happening, near);
        int close = Math.min(happening.to, happening.end + BOUND);
        Party aim = aim(happening, close);
        if (aim != null) {
            return aim;
        }
        if (!happening.isPhysical() && !happening.isManner(page)) {
            return scene.first(happening.end, close, t -> accept.test(t) && !isOthers(t, happening, near));
        }
        Party told = scene.place(happening.end, happening.from, happening.to, accept);
        if (happening.isPointing(page) && !happening.trigger.isMutual()) {
            happening.spare = told;
            return scene.first(happening.end, close, accept);
        }
        happening.around = scene.first(happening.from, happening.voice(), this::isAround);
        return told;
    }

    /** Where a visit goes, and where people leave from or are sent out of; or null. */
    private Party aim(Happening happening, int close) {
        if ("visit".equals(happening.trigger.mode())) {
            boolean verb = happening.hit.has(VERB) && happening.hit.length() == 1;
            return scene.goal(happening.end, Math.min(happening.to, happening.end + CLAUSE), verb);
        }
        boolean leaves = happening.type() == Type.RETREAT || "expel".equals(happening.trigger.mode());
        return leaves ? scene.origin(happening.end, close) : null;
    }

    /** {@code أعلنت السلطات في مدينة بيشاور مقتل}: a place told before somebody's words, which may hold within them. */
    private boolean isAround(int t) {
        return !voices.isSource(t) || page.isAny(t - 1, "مدينه", "بلده", "ولايه");
    }

    private String date(Happening happening, List<Hit> near) {
        int token = happening.hit.from();
        int reach = Statuses.isSpeech(happening.type()) ? SPEECH : Integer.MAX_VALUE;
        IntPredicate accept = t -> isOwn(t, happening.voice())
                && Math.abs(t - token) < reach
                && !page.isAny(t - 1, "حتي", "وحتي", "بحلول")
                && !isOthers(t, happening, near)
                && !isApart(t, happening, near);
        String day = scene.day(token, happening.from, happening.to, accept);
        if (day == null) {
            happening.since = scene.since(token, happening.from, happening.to, accept);
        }
        int after = dayAfter(token, happening.from);
        boolean earlier = after >= 0 && day != null && day.equals(scene.day(token, happening.from, after, accept));
        happening.lent = day != null
                && !earlier
                && isElses(happening, scene.dayAt(token, happening.from, happening.to, accept), near);
        happening.loose = happening.lent && happening.isKnown(page);
        return earlier ? Scene.dayBefore(day) : day;
    }

    /** Whether a place or day stands in the same words, or in a clause that describes what is told at a token. */
    private boolean isOwn(int t, int token) {
        boolean described = t > token
                && t < token + CLAUSE
                && (page.is(token + 1, Particle.Kind.RELATIVE) || page.is(token + 2, Particle.Kind.RELATIVE));
        return (described || voices.same(t, token)) && !voices.isSource(t);
    }

    /** {@code هاجم معسكرات في العراق في ضربة للمفاوضات}: whether a place belongs to a deed of another type nearer to it. */
    private boolean isElsewhere(int t, Happening happening, List<Hit> near) {
        int apart = Math.min(REACH, Math.abs(t - happening.hit.from()));
        for (Hit other : near) {
            int behind = t - other.to();
            boolean before =
                    t < happening.hit.from() && ((Trigger) other.sense().lexeme()).strength() > 1;
            if (before && behind >= 0 && behind < apart && !isKin(other, happening)) {
                return true;
            }
            boolean between = other.from() >= happening.end && other.from() < t;
            if (between && ((Trigger) other.sense().lexeme()).type() == Type.REQUEST) {
                return true;
            }
        }
        return isMatter(t, happening) || isMeasure(t, happening);
    }

    /** {@code اجتماع لبحث الاحتجاجات في البصرة}. */
    private boolean isMatter(int place, Happening happening) {
        for (int t = happening.end; t < place && happening.type() == Type.CONSULT; t++) {
            if (Link.is(page, t, Link.Kind.MATTER)) {
                return true;
            }
        }
        return false;
    }

    /** {@code أسوأ هجوم في تركيا منذ}: among whose deeds it is the worst. */
    private boolean isMeasure(int place, Happening happening) {
        return place > happening.hit.from()
                && page.is(place - 1, "في")
                && (page.is(place + 1, "منذ") || page.is(place + 2, "منذ"))
                && isSuperlative(happening, place);
    }

    private static boolean isKin(Hit other, Happening happening) {
        return ((Trigger) other.sense().lexeme()).type() == happening.type();
    }

    /** Whether a day told before a deed is that of another deed, or of something that a clause describes. */
    private boolean isPassed(int t, Happening happening, List<Hit> near) {
        int hit = happening.hit.from();
        if (t > hit) {
            return false;
        }
        boolean during = page.isAny(hit - 1, "خلال", "اثناء", "وسط", "في", "اثر", "غداه");
        for (Hit other : near) {
            if (!during && other.to() <= t && t - other.to() <= NEXT && !isKin(other, happening)) {
                return true;
            }
        }
        return isDescribed(t, hit);
    }

    /** {@code في بيان أصدرته اليوم}, {@code منذ تسلمه مهامه، التي بدأت في فبراير،}: whether it dates what a clause describes. */
    private boolean isDescribed(int t, int hit) {
        if (isDeedOf(page.word(t - 1))) {
            return true;
        }
        for (int i = t - 1; i > t - CLAUSE / 2 && i >= 0 && page.mark(i) == 0; i--) {
            if (page.is(i, Particle.Kind.RELATIVE)) {
                return hit - t > NEXT;
            }
        }
        return false;
    }

    /** {@code أصدرته}: whether it is nothing but a verb with its object; {@code قتلى} is a noun too. */
    private static boolean isDeedOf(Word word) {
        for (int i = 0; i < word.senses(); i++) {
            if (!word.sense(i).has(VERB) || !word.sense(i).has(PRONOUN)) {
                return false;
            }
        }
        return word.senses() > 0;
    }

    /** Whether a place or day belongs to another deed right before it, or to something that a clause describes. */
    private boolean isOthers(int t, Happening happening, List<Hit> near) {
        for (Hit other : near) {
            if (other.from() > happening.hit.from()
                    && other.from() < t
                    && t - other.to() <= NEXT
                    && !tellsMore(other, happening)) {
                return true;
            }
        }
        if (isPassed(t, happening, near)) {
            return true;
        }
        for (int i = happening.end + NEXT; i < t; i++) {
            if (page.is(i, Particle.Kind.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code أغلقت أمس المعبر على خلفية هجوم}, {@code الهجوم الأعنف منذ استعادة المدينة في مايو}: whether a day is told on the
     * other side of a word like "after", and not of the effect of the deed, nor as its start.
     */
    private boolean isApart(int day, Happening happening, List<Hit> near) {
        int deed = happening.hit.from();
        for (int t = Math.min(day, happening.end); t < Math.max(day, deed); t++) {
            int after = times[t] ? -1 : Link.end(page, t, Link.Kind.APART);
            if (after >= 0 && !times[after] && !page.is(t - 1, "من")) {
                boolean before = page.isAny(t, "علي", "في", "منذ") && !isEffectBefore(t, happening, near);
                return day < deed ? before : !isStart(t, happening);
            }
        }
        return false;
    }

    /** {@code قتل ثلاثة أمس إثر غارة}. */
    private boolean isEffectBefore(int apart, Happening happening, List<Hit> near) {
        for (Hit other : near) {
            boolean effect = ((Trigger) other.sense().lexeme()).isEffect();
            if (effect && other.from() < apart && other.from() >= happening.from) {
                return true;
            }
        }
        for (int t = happening.from; t < apart; t++) {
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carrier.sense().lexeme() == Carrier.HARMS) {
                return true;
            }
        }
        return false;
    }

    /** {@code 171 قتلوا منذ بدء المسيرات في مايو}, but not {@code الأعنف منذ}. */
    private boolean isStart(int since, Happening happening) {
        return page.is(since, "منذ") && !isSuperlative(happening, since);
    }

    private boolean isSuperlative(Happening happening, int to) {
        for (int t = Math.max(0, happening.hit.from() - NEXT); t < to; t++) {
            if (page.isAny(t, SUPERLATIVES)) {
                return true;
            }
        }
        return false;
    }

    /** {@code الهجوم الذي استهدف}, {@code هجوم نفذه}: whether it stands in the clause that describes the deed itself. */
    private boolean tellsMore(Hit other, Happening happening) {
        int clause = page.is(happening.end, Particle.Kind.RELATIVE) ? happening.end + 1 : happening.end;
        return isKin(other, happening) && other.has(VERB) && other.from() == clause;
    }

    /** Whether a day at a token belongs to something else than what the noun tells. */
    private boolean isElses(Happening happening, int day, List<Hit> near) {
        int noun = happening.hit.from();
        if (day < noun) {
            return near.stream().anyMatch(hit -> hit.from() < noun && !hit.has(BA) && isElse(happening, hit))
                    || happening.governor < 0 && isElse(happening, lastVerb(happening.from, noun - 1));
        }
        for (int t = happening.end; t < day; t++) {
            if (page.is(t, Particle.Kind.RELATIVE)) {
                return false;
            }
        }
        return isElse(happening, lastVerb(happening.end, day));
    }

    /** The last verb within tokens {@code from} to {@code to}, or -1. */
    private int lastVerb(int from, int to) {
        for (int t = to - 1; t >= from; t--) {
            if (page.isVerb(t) && !page.is(t, Particle.Kind.BE)) {
                return t;
            }
        }
        return -1;
    }

    /** Not {@code أسفر}, {@code قتل}, which tell more of the same blow. */
    private boolean isElse(Happening happening, int verb) {
        if (verb < 0 || !voices.same(verb, happening.hit.from())) {
            return false;
        }
        Hit hit = page.hit(verb, Trigger.class);
        return hit == null ? page.hit(verb, Carrier.class) == null : isElse(happening, hit);
    }

    private boolean isElse(Happening happening, Hit hit) {
        Trigger trigger = (Trigger) hit.sense().lexeme();
        return trigger.type() != happening.type()
                && !trigger.isEffect()
                && voices.same(hit.from(), happening.hit.from());
    }

    /** {@code غداة هجوم قتل فيه}, {@code بعد يوم من هجوم}: where the day told before that is the one after, or -1. */
    private int dayAfter(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - AFTERMATH) && page.mark(t + 1) == 0; t--) {
            if (page.is(t, "غداه") || page.is(t, "بعد") && page.is(t + 1, "يوم") && page.is(t + 2, "من")) {
                return t;
            }
        }
        return -1;
    }
}
