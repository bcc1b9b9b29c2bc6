package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Statement;
import org.isnad.scene.Scene;

/** The day of an event, as far as its own sentence tells. Places are tokens. */
final class Days {
    private static final int SPEECH = 25;
    private static final int CUE = 12;
    private static final int DECLARED = 4;
    /** The means of a blow are told behind no more words. */
    private static final int REPORTED = 9;

    private static final int FAR = 150;
    private static final int HEADING = 6;
    private static final int AFTERMATH = 8;
    private static final Wordlist OPENING = Wordlist.of(Days.class, "opening");
    private static final Wordlist MEASURES = Wordlist.of(Days.class, "measures");

    private final Page page;
    private final Scene scene;
    private final Voices voices;
    private final Neighbours neighbours;
    private final Years years;
    private final DayWords words;
    private final boolean[] times;

    Days(Page page, Scene scene, Voices voices, Neighbours neighbours) {
        this.page = page;
        this.scene = scene;
        this.voices = voices;
        this.neighbours = neighbours;
        times = scene.times();
        years = new Years(page, voices);
        words = new DayWords(page, times);
    }

    /** Finds it for a happening with the triggers near it, and marks a day that stands with another verb. */
    String find(Happening happening, List<Hit> near) {
        int token = happening.hit.from();
        IntPredicate accept = accepted(happening, near);
        int side = side(happening);
        String own = side < 0 ? null : scene.day(token, side, happening.to, accept);
        own = own == null ? behind(happening, near, accept) : own;
        String day = own == null ? scene.day(token, happening.from, happening.to, accept) : own;
        day = day == null ? heading(happening) : day;
        boolean declared = isDeclared(happening);
        String said =
                day == null && (declared || Circumstances.isSpeech(happening)) ? saidOn(happening, declared) : null;
        if (said != null) {
            happening.declared = declared;
            happening.lent = isReported(happening);
            return said;
        }
        if (day == null) {
            happening.since = scene.since(
                    token, happening.from, happening.to, t -> accept.test(t) && !years.isSinceFirst(t, happening));
        }
        int after = dayAfter(token, happening.from);
        boolean earlier = after >= 0 && day != null && day.equals(scene.day(token, happening.from, after, accept));
        happening.lent = day != null
                && !earlier
                && isElses(happening, scene.dayAt(token, happening.from, happening.to, accept), near);
        happening.loose = happening.lent && happening.isKnown(page);
        return earlier ? Scene.dayBefore(day) : day;
    }

    /** {@code 17 مارس: إسرائيل تعلن أنها قصفت}: the day before a colon at the head of a sentence, of a chronicle; or null. */
    private String heading(Happening happening) {
        int t = happening.from;
        while (t < happening.hit.from() && times[t]) {
            t++;
        }
        boolean headed = t > happening.from && t - happening.from <= HEADING && page.mark(t) == ':';
        return headed ? scene.day(happening.from, happening.from, t, d -> true) : null;
    }

    /** Tells which times may date it: those near it that date nothing else. */
    private IntPredicate accepted(Happening happening, List<Hit> near) {
        int token = happening.hit.from();
        int reach = Statuses.isSpeech(happening.type()) ? SPEECH : Integer.MAX_VALUE;
        return t -> (neighbours.isOwn(t, happening.voice()) || neighbours.isOwn(t, token))
                && Math.abs(t - token) < reach
                && !words.isBound(t)
                && !words.isNowadays(t)
                && !isCalled(t, happening)
                && !(t < token && neighbours.isDescriptive(t, happening, near))
                && !words.isAttribute(t, happening)
                && !words.isTitle(t)
                && !words.isName(t, happening)
                && !years.isOthers(t, happening)
                && (!neighbours.isOthers(t, happening, near) || neighbours.isDuring(t, happening, near))
                && !isApart(t, happening, near);
    }

    /** {@code استقال الاثنين بعد زيارة قام بها الشهر الماضي}: where the words after which something was begin, before a noun; or -1. */
    private int side(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - AFTERMATH) && page.mark(t) == 0; t--) {
            if (page.isAny(t, "بعد", "عقب", "قبل", "قبيل") && !times[t]) {
                return page.isAny(t + 1, MEASURES) ? -1 : t;
            }
        }
        return -1;
    }

    /** {@code زار أمس المصابين في هجوم الخميس}: the day behind a noun in its clause, where the one before is a verb's; or null. */
    private String behind(Happening happening, List<Hit> near, IntPredicate accept) {
        int token = happening.hit.from();
        int before = happening.hit.has(VERB) ? -1 : scene.dayAt(token, happening.from, token, accept);
        boolean described = page.is(happening.end, Particle.Kind.RELATIVE) && page.mark(happening.end) == 0;
        if (before < 0 || !described && !isElses(happening, before, near)) {
            return null;
        }
        int to = described ? happening.end + 1 : happening.end;
        int most = Math.min(happening.to, to + CUE);
        while (to < most && (times[to] || described && isPlainVerb(to) || !neighbours.opensClause(to))) {
            to++;
        }
        IntPredicate own = t -> accept.test(t) && !page.isAny(t - 1, "منذ", "ومنذ");
        String day = scene.day(token, happening.end, to, own);
        return day == null || day.contains("W") ? null : day;
    }

    private boolean isPlainVerb(int t) {
        return page.mark(t) == 0 && page.isVerb(t) && !page.is(t, Particle.Kind.COMPLEMENTIZER);
    }

    /**
     * {@code قال لافروف الخميس إنه يرفض}, {@code أعلنت موسكو الخميس طرد السفير}: the day told with the word that opens somebody's own
     * demand, refusal or promise, or declares what is done by declaring it; or null.
     */
    private String saidOn(Happening happening, boolean declared) {
        Statement around = voices.around(happening.hit.from());
        boolean own = around != null
                && !happening.hit.has(PAST)
                && happening.actors.stream()
                        .anyMatch(p -> p.name().equals(around.speaker().name()));
        int least = Math.max(happening.from, happening.hit.from() - FAR);
        for (int t = happening.hit.from() - 1; (own || declared) && t >= least; t--) {
            if (voices.cued(t) == around) {
                int cue = t;
                boolean told = !declared || page.word(t).folded().contains("علن");
                IntPredicate beside = d -> told && voices.same(d, cue) && Math.abs(d - cue) < CUE;
                return scene.day(cue, happening.from, happening.to, beside);
            }
        }
        return null;
    }

    /** Sanctions and resignations, told first in somebody's words as done; other deeds that open them as a verbal noun. */
    private boolean isDeclared(Happening happening) {
        int token = happening.hit.from();
        boolean act = happening.type() == Type.SANCTION || "resign".equals(happening.trigger.mode());
        return (act || isReported(happening))
                && !happening.hit.has(PRESENT | FUTURE)
                && voices.around(token) != null
                && token - voices.start(token, happening.from) <= (act ? DECLARED : REPORTED);
    }

    /** {@code أعلن الجيش الخميس بدء عملية}, {@code أعلن الجيش الخميس مقتل جندي في قصف}. */
    private boolean isReported(Happening happening) {
        Hit hit = happening.hit;
        int start = voices.start(hit.from(), happening.from);
        boolean deed = happening.type() == Type.ASSAULT
                || happening.type() == Type.COERCE
                || "investigate".equals(happening.trigger.mode())
                || "release".equals(happening.trigger.mode());
        boolean told = page.isAny(start - 1, "ان", "بان");
        boolean opens = start == hit.from() || start == hit.from() - 1 && page.isAny(start, OPENING);
        boolean noun = hit.has(MASDAR) && opens || isEffect(start);
        return deed && !told && noun && !hit.has(VERB | DEFINITE | PREPOSITION);
    }

    private boolean isEffect(int t) {
        Hit hit = page.hit(t, Trigger.class);
        return hit != null && !hit.has(VERB) && ((Trigger) hit.sense().lexeme()).isEffect();
    }

    /** {@code سقطت الحكومة أمس بعد إدانة}: whether a day stands with a verb before a noun for an act of speech that it does not govern. */
    private boolean isCalled(int t, Happening happening) {
        int noun = happening.hit.from();
        boolean aside = happening.hit.has(MASDAR)
                && happening.governor < 0
                && page.is(noun - 1, Particle.Kind.PREPOSITION)
                && !page.isAny(noun - 1, "عن", "الي", "علي");
        return aside
                && t < noun
                && Circumstances.isSpeech(happening)
                && lastVerb(Math.max(happening.from, noun - FAR), noun) >= 0;
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
        return page.is(since, "منذ") && !neighbours.isSuperlative(happening, since);
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
