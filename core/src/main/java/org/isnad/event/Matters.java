package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Statement;

/** What is told only as what somebody threatens, charges or condemns, protests against or talks about: {@code اتهمه بالضلوع}. */
final class Matters {
    private static final int NEAR = 8;
    /** Words back to the preposition of what is threatened, {@code بفرض "أقوى عقوبات"}. */
    private static final int QUOTED = 3;

    private static final int MATTER = 14;

    private final Page page;
    private final Voices voices;
    private final Happenings happenings;
    private final Talks talks;

    Matters(Page page, Voices voices, Happenings happenings, Talks talks) {
        this.page = page;
        this.voices = voices;
        this.happenings = happenings;
        this.talks = talks;
    }

    /** What is threatened is told by the threat, what a crowd protests against by the protest, what is talked about by the meeting. */
    boolean is(Happening happening) {
        Happening before = happenings.lastSince(happening.from);
        if (before == null || talks.isTold(happening, before) || happening.hit.has(VERB)) {
            return before != null && talks.isTold(happening, before);
        }
        boolean near = happening.hit.from() - before.hit.to() < NEAR;
        boolean quoted = happening.type() == Type.SANCTION && !happening.hit.has(CONJUNCTION);
        boolean threat = before.type() == Type.THREATEN && near && happening.hasBa(page, quoted ? QUOTED : 1);
        boolean protest =
                before.type() == Type.PROTEST && happening.type() == Type.PROTEST && happening.hit.has(ACCUSATIVE);
        return threat || protest || isMatter(happening, before);
    }

    /** {@code اتهمه بالضلوع}, {@code حذر من عواقب}, {@code دان الجريمة البشعة}: what a charge, a warning or a condemnation is about. */
    private boolean isMatter(Happening happening, Happening before) {
        Hit hit = happening.hit;
        int cue = before.hit.from();
        Statement around = voices.around(hit.from());
        boolean own = voices.same(hit.from(), cue) || around != null && around == voices.cued(cue);
        boolean near = own && hit.from() - before.hit.to() < MATTER && !hit.has(CONJUNCTION) && !isParted(before, hit);
        if (happening.type() != before.type() || !near || before.status == Status.DENIED) {
            return false;
        }
        return switch (happening.type()) {
            case THREATEN -> page.is(hit.from() - 1, "من") && !hit.has(PRONOUN);
            case ACCUSE ->
                (hit.has(BA) || hit.from() == before.end)
                                && "allege".equals(before.trigger.mode())
                                && !"investigate".equals(happening.trigger.mode())
                        || "disapprove".equals(happening.trigger.mode())
                                && hit.length() > 1
                                && page.isDefinite(hit.from())
                                && page.isDefinite(hit.to() - 1);
            default -> false;
        };
    }

    /** Whether a comma parts what is told from the one before it. */
    private boolean isParted(Happening before, Hit hit) {
        for (int t = before.hit.to(); t < hit.from(); t++) {
            if (page.isComma(t)) {
                return true;
            }
        }
        return false;
    }
}
