package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.scene.Scene;

/** Where and when an event takes place, as far as its own sentence tells. Places are tokens. */
final class Circumstances {
    private static final int OPENING = 5;
    private static final int BOUND = 7;
    private static final int CLAUSE = 14;
    private static final int REACH = 10;
    private static final int FAR = 150;

    private final Page page;
    private final Scene scene;
    private final Voices voices;
    private final Neighbours neighbours;
    private final Days days;
    private final OtherPlaces others;

    Circumstances(Page page, Names names, Scene scene, Voices voices) {
        this.page = page;
        this.scene = scene;
        this.voices = voices;
        neighbours = new Neighbours(page, voices);
        others = new OtherPlaces(page, names);
        days = new Days(page, scene, voices, neighbours);
    }

    /**
     * Finds both for a happening.
     *
     * @param near the triggers around it in its sentence
     */
    void find(Happening happening, List<Hit> near) {
        happening.place = isSpeech(happening) || isCall(happening) ? null : place(happening, near);
        happening.state = happening.place == null && happening.isPhysical() ? state(happening, near) : null;
        happening.date = days.find(happening, near);
        happening.longAgo = scene.isLongAgo(happening.date);
        happening.background = scene.isBackground(happening.date);
    }

    /** A call by telephone is held nowhere. */
    static boolean isCall(Happening happening) {
        return "phone".equals(happening.trigger.mode());
    }

    /** An inquiry is told as an accusation, but is held somewhere. */
    static boolean isSpeech(Happening happening) {
        return Statuses.isSpeech(happening.type()) && !"investigate".equals(happening.trigger.mode());
    }

    /** What takes place nowhere of itself has a place right after it, a noun that points back has its place from there. */
    private Party place(Happening happening, List<Hit> near) {
        boolean moves = happening.type() == Type.CONSULT || happening.type() == Type.MOBILIZE;
        IntPredicate accept = t -> neighbours.isOwn(t, happening.voice())
                && (moves || !page.is(t - 1, "الي"))
                && !isElsewhere(t, happening, near);
        int close = Math.min(happening.to, happening.end + BOUND);
        Party aim = aim(happening, close);
        if (aim != null) {
            return aim;
        }
        if (!happening.isPhysical() && !happening.isManner(page)) {
            return scene.first(happening.end, close, t -> accept.test(t) && !neighbours.isOthers(t, happening, near));
        }
        boolean meets = happening.type() == Type.CONSULT;
        int far = meets ? clauseEnd(happening) : happening.to;
        Party told = scene.place(happening.end, happening.from, far, accept);
        if (happening.isPointing(page) && !happening.trigger.isMutual()) {
            IntPredicate own = t -> accept.test(t) && !isBeyond(t, happening, near);
            happening.spare = told;
            Party behind = scene.first(happening.end, close, own);
            return behind == null && happening.isForce() ? opening(happening) : behind;
        }
        happening.around = meets ? null : scene.first(happening.from, happening.voice(), this::isAround);
        return told;
    }

    private Party state(Happening happening, List<Hit> near) {
        return scene.state(
                happening.hit.from(),
                happening.from,
                happening.to,
                t -> neighbours.isOwn(t, happening.voice()) && !isElsewhere(t, happening, near));
    }

    /** How far after those who meet the place where they do may stand: in the same clause, or close by. */
    private int clauseEnd(Happening happening) {
        int to = Math.min(happening.to, happening.end + FAR);
        int t = Math.min(to, happening.end + CLAUSE);
        while (t < to
                && page.mark(t) != '.'
                && !page.isVerb(t)
                && !page.is(t, Particle.Kind.RELATIVE)
                && !Link.is(page, t, Link.Kind.TOPIC)
                && !Link.is(page, t, Link.Kind.CLAUSE)) {
            t++;
        }
        return t;
    }

    /** Where a visit goes, and where people leave from, are taken from or sent out of; or null. */
    private Party aim(Happening happening, int close) {
        if ("visit".equals(happening.trigger.mode())) {
            boolean verb = happening.hit.has(VERB) && happening.hit.length() == 1;
            return scene.goal(happening.end, Math.min(happening.to, happening.end + CLAUSE), verb);
        }
        boolean leaves = happening.type() == Type.RETREAT
                || "expel".equals(happening.trigger.mode())
                || "abduct".equals(happening.trigger.mode())
                || happening.trigger.takesGround() && happening.trigger.lemma().startsWith("طرد")
                || happening.trigger.lemma().startsWith("أجلى");
        return leaves ? scene.origin(happening.end, close) : null;
    }

    /** {@code أعلنت السلطات في مدينة بيشاور مقتل}: a place told before somebody's words, which may hold within them. */
    private boolean isAround(int t) {
        return !voices.isSource(t) || page.isAny(t - 1, "مدينه", "بلده", "ولايه");
    }

    /** {@code هاجم معسكرات في العراق في ضربة للمفاوضات}: whether a place belongs to a deed of another type nearer to it. */
    private boolean isElsewhere(int t, Happening happening, List<Hit> near) {
        int apart = Math.min(REACH, Math.abs(t - happening.hit.from()));
        for (Hit other : near) {
            int behind = t - other.to();
            boolean before =
                    t < happening.hit.from() && ((Trigger) other.sense().lexeme()).strength() > 1;
            if (before && behind >= 0 && behind < apart && !Neighbours.isKin(other, happening)) {
                return true;
            }
            boolean between = other.from() >= happening.end && other.from() < t;
            if (between && ((Trigger) other.sense().lexeme()).type() == Type.REQUEST) {
                return true;
            }
        }
        return isMatter(t, happening) || isMeasure(t, happening) || others.has(t, happening);
    }

    /** {@code وفي حضرموت، قال سكان إن الهجوم}: the place that opens the sentence, with a comma behind it; or null. */
    private Party opening(Happening happening) {
        int first = happening.from;
        int comma = first + 1;
        while (comma < Math.min(happening.hit.from(), first + OPENING) && !page.isComma(comma)) {
            comma++;
        }
        boolean opens = page.isAny(first, "في", "وفي") && page.isComma(comma);
        return opens ? scene.first(first, comma, t -> true) : null;
    }

    /** {@code جاء الهجوم بعد شهر من تفجير في قندهار}: whether another blow stands between "after" and a place, which is its own. */
    private boolean isBeyond(int place, Happening happening, List<Hit> near) {
        for (Hit other : near) {
            boolean blow = other.from() > happening.end && other.from() < place && !other.has(VERB | DEFINITE);
            if (blow && !Trigger.of(other).isEffect() && isApart(happening.end, other.from())) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(int from, int to) {
        for (int t = from; t < to; t++) {
            if (Link.is(page, t, Link.Kind.APART) || page.is(t, "ردا")) {
                return true;
            }
        }
        return false;
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
                && neighbours.isSuperlative(happening, place);
    }
}
