package org.isnad.event;

import static org.isnad.lexicon.Features.PAST;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;

/**
 * What comes of a deed in the same breath and so has its day and place: {@code خرجت الجمعة تظاهرات حيث اندلعت مواجهات}, {@code شن هجوما
 * أسفر عن مقتل ثلاثة}. Places are tokens.
 */
final class Outcomes {
    private static final int FAR = 30;

    private final Page page;
    private final Voices voices;

    Outcomes(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /** Gives a happening without a day that of the one told before it in its sentence, which may be null, where it comes of it. */
    void find(Happening happening, Happening before) {
        boolean open = before != null
                && before.from == happening.from
                && before.date != null
                && !before.lent
                && !before.declared
                && happening.date == null
                && happening.since == null
                && !Circumstances.isSpeech(happening);
        if (open && comesOf(happening.hit, before)) {
            happening.date = before.date;
            happening.background = before.background;
            happening.longAgo = before.longAgo;
        }
    }

    private boolean comesOf(Hit hit, Happening before) {
        int from = before.hit.to();
        if (hit.from() - from > FAR || hit.from() < from || !voices.same(hit.from(), before.hit.from())) {
            return false;
        }
        boolean comes = false;
        for (int t = from; t < hit.from(); t++) {
            boolean where = page.is(t, "حيث");
            if (page.mark(t) == '.' || !where && Link.is(page, t, Link.Kind.BEYOND)) {
                return false;
            }
            Hit carrier = page.hit(t, Carrier.class);
            boolean harms =
                    carrier != null && carrier.has(PAST) && carrier.sense().lexeme() == Carrier.HARMS;
            comes |= harms || where;
        }
        return comes;
    }
}
