package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Mood;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** What a demand or a promise makes of the happening that it is about. Places are tokens. */
final class Demands {
    private static final int AFTER = 4;
    private static final int NEAR = 9;
    private static final int FAR = 40;

    private final Page page;
    private final Voices voices;

    Demands(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /** {@code تعهدوا بتأييد البيان}, {@code دعت إلى إسقاط التهم}: an act of speech that is itself asked for or promised. */
    Status asked(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean next = before != null
                && !hit.has(VERB)
                && (before.status == Status.OCCURRED || isPressed(before, hit))
                && (hit.from() - before.end <= (hit.has(BA | LI) ? AFTER : 1) || isAddressed(before, hit));
        if (!next || happening.type() == Type.REQUEST || happening.type() == Type.THREATEN) {
            return null;
        }
        boolean promised = before.type() == Type.AGREE && happening.type() != Type.AGREE;
        return before.type() == Type.REQUEST ? Status.REQUESTED : promised ? Status.PLANNED : null;
    }

    /** {@code دعا المجلس إلى إدانة}, {@code طلب من لندن تقديم اعتذار}: whoever is asked stands between a demand and what is asked for. */
    private boolean isAddressed(Happening demand, Hit hit) {
        int last = page.quotations().isOpening(hit.from() - 1) ? hit.from() - 2 : hit.from() - 1;
        boolean close = hit.from() - demand.end <= NEAR;
        boolean about = page.isAny(last, "الي", "علي") && (close || isClause(demand.end, last))
                || close && (page.isAny(last, "تقديم", "بتقديم") || page.is(hit.from(), "فتح"));
        return demand.type() == Type.REQUEST && about && isFresh(hit, demand.hit.to()) && !page.isDefinite(hit.from());
    }

    /** Whether no verb stands within tokens {@code from} to {@code to}, nor the end of a sentence. */
    private boolean isClause(int from, int to) {
        for (int t = from; t < to; t++) {
            if (page.isVerb(t) || page.mark(t) == '.' || page.isAny(t, "الي")) {
                return false;
            }
        }
        return to - from < FAR / 2;
    }

    /** {@code دعت إلى مقاطعة}, and what a demand or a promise is about, as far as no topic or background has opened since. */
    Status wanted(Happening happening, Happening before) {
        Hit hit = happening.hit;
        if (happening.type() == Type.PROTEST && happening.trigger.lemma().startsWith("دعا")) {
            return Status.REQUESTED;
        }
        Statement around = voices.around(hit.from());
        if (hit.has(PAST) || happening.isPointing(page) && !hit.has(BA | LI) && happening.isForce()) {
            return null;
        }
        boolean said = around != null && (around.act() == Act.DEMAND || around.act() == Act.PROMISE);
        if (said && isFresh(hit, happening.from)) {
            boolean later = before != null
                    && happening.isForce()
                    && voices.same(before.hit.from(), hit.from())
                    && !hit.has(CONJUNCTION);
            return later ? null : around.act() == Act.DEMAND ? Status.REQUESTED : Status.PLANNED;
        }
        boolean forced =
                before != null && before.hit.has(PAST) && before.trigger.lemma().startsWith("أجبر");
        return before != null && isNear(before, hit) && !forced ? wantedBy(before.type()) : null;
    }

    /** Whether a noun stands shortly after what somebody has asked for or agreed to, in the same words. */
    private boolean isNear(Happening before, Hit hit) {
        return hit.from() - before.hit.to() <= NEAR
                && voices.same(before.hit.from(), hit.from())
                && (!hit.has(VERB) || isAfterThat(hit))
                && (before.status == Status.OCCURRED || isPressed(before, hit))
                && isFresh(hit, before.hit.to());
    }

    /** {@code تضغط على طهران لسحب قواتها}. */
    private static boolean isPressed(Happening before, Hit hit) {
        return before.type() == Type.REQUEST && before.status == Status.ONGOING && hit.has(LI | BA);
    }

    /** {@code طالب إيران بأن تسحب قواتها}, but not {@code قبل أن تسحب}, {@code يتوقع أن تسحب}. */
    private boolean isAfterThat(Hit verb) {
        int that = verb.from() - 1;
        return verb.has(PRESENT)
                && page.isAny(that, "ان", "بان")
                && !page.isAny(that - 1, "قبل", "بعد", "منذ", "دون")
                && page.hit(that - 1, Mood.class) == null;
    }

    private static Status wantedBy(Type type) {
        return type == Type.REQUEST ? Status.REQUESTED : type == Type.AGREE ? Status.PLANNED : null;
    }

    /** Whether no topic or background has opened since {@code from}, or since the words of somebody else began. */
    private boolean isFresh(Hit hit, int from) {
        int trigger = hit.from();
        for (int t = trigger - 1; t >= Math.max(from, trigger - FAR) && voices.same(t, trigger); t--) {
            if (Link.is(page, t, Link.Kind.TOPIC)) {
                return false;
            }
        }
        return true;
    }
}
