package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;

/**
 * Verbal nouns that "and" joins share what is said of the first: {@code دعا إلى كشف الحقيقة ومحاكمة القتلة}, {@code ضرورة احترام
 * الاتفاق وسحب القوات}. Places are tokens.
 */
final class Series {
    private static final int FAR = 24;
    private static final int NEAR = 9;
    private static final int CARRIED = 2;

    private final Page page;
    private final Voices voices;
    private final Purposes purposes;

    Series(Page page, Voices voices, Purposes purposes) {
        this.page = page;
        this.voices = voices;
        this.purposes = purposes;
    }

    /**
     * The status that a happening shares with what it is joined to, where that is still ahead; or null.
     *
     * @param earlier those told before it in its sentence
     */
    Status of(Happening happening, List<Happening> earlier) {
        int first = first(happening);
        if (first < 0) {
            return null;
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Happening before = earlier.get(i);
            int from = before.hit.from();
            if (from >= first && from < first + CARRIED) {
                return isAhead(before.status) ? before.status : null;
            }
            if (from < first) {
                return isWanted(before, first) ? wantedBy(before.type()) : aim(first);
            }
        }
        return aim(first);
    }

    private Status aim(int first) {
        if (Prospects.is(page, first - 1, "need")) {
            return Status.REQUESTED;
        }
        boolean aim = purposes.isAim(page.hit(first, Common.class)) || purposes.isAim(page.hit(first, Carrier.class));
        return aim || Prospects.is(page, first - 1, "aim") ? Status.PLANNED : null;
    }

    private static boolean isAhead(Status status) {
        return status == Status.REQUESTED || status == Status.PLANNED;
    }

    private static Status wantedBy(Type type) {
        return type == Type.REQUEST ? Status.REQUESTED : Status.PLANNED;
    }

    /** Whether a noun is what somebody has asked for or promised: {@code دعا إلى وقف}, {@code طالب بوقف}, {@code دعا لوقف}. */
    private boolean isWanted(Happening before, int noun) {
        boolean wants = before.type() == Type.REQUEST || before.type() == Type.AGREE;
        String word = page.words(noun, noun);
        boolean linked = page.isAny(noun - 1, "الي", "علي") || word.startsWith("ب") || word.startsWith("ل");
        return wants && linked && before.status == Status.OCCURRED && noun - before.hit.to() <= NEAR;
    }

    /** The first verbal noun of the series that a happening's goes on with, or -1. */
    private int first(Happening happening) {
        Hit hit = happening.hit;
        if (!hit.has(WA) || !hit.has(MASDAR) || hit.has(VERB)) {
            return -1;
        }
        int first = -1;
        int known = -1;
        for (int t = hit.from() - 1; t >= Math.max(happening.from, hit.from() - FAR); t--) {
            boolean apart = page.mark(t + 1) != 0 && !(page.isComma(t + 1) && isJoined(t + 1));
            if (apart || isBarrier(t) || !voices.same(t, hit.from())) {
                break;
            }
            if (Prospects.is(page, t - 1, "need")) {
                return t;
            }
            Sense noun = noun(t);
            if (noun == null || !isLike(hit, noun)) {
                continue;
            }
            if (noun.has(DEFINITE)) {
                known = known < 0 ? t : known;
            } else if (!hit.has(DEFINITE)) {
                first = t;
                if (!noun.has(WA) && noun(t - 1) == null) {
                    break;
                }
            }
        }
        return first < 0 ? known : first;
    }

    /** Whether one is after the same preposition as the other, where it is after any. */
    private static boolean isLike(Hit hit, Sense noun) {
        return !hit.has(BA | LI) || hit.has(BA) && noun.has(BA) || hit.has(LI) && noun.has(LI);
    }

    private boolean isJoined(int t) {
        return page.words(t, t).startsWith("و");
    }

    private boolean isBarrier(int t) {
        return page.isVerb(t) || page.is(t, Particle.Kind.RELATIVE) || page.is(t, Particle.Kind.COMPLEMENTIZER);
    }

    /** The verbal noun at a token, or null. */
    private Sense noun(int t) {
        Sense noun = t < 0 || page.isVerb(t) ? null : page.word(t).sense(Common.class);
        noun = noun != null && noun.has(MASDAR) ? noun : t < 0 ? null : masdar(t);
        return noun != null && noun.has(MASDAR) && !noun.has(VERB | PLURAL) ? noun : null;
    }

    private Sense masdar(int t) {
        Hit deed = page.hit(t, Trigger.class);
        Hit carrier = deed == null ? page.hit(t, Carrier.class) : deed;
        return carrier == null ? null : carrier.sense();
    }
}
