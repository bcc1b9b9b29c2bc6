package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;

/** Words of promising that promise nothing anew: what is kept, broken or no favour. Places are tokens. */
final class Promises {
    private static final Wordlist FAVOURS = Wordlist.of(Promises.class, "favours");
    private static final Wordlist KEEPING = Wordlist.of(Promises.class, "keeping");
    private static final int NEAR = 5;

    private final Page page;
    private final Voices voices;

    Promises(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /** {@code أوفت بتعهداتها}, {@code التنصل من وعودها}: promises that are kept or broken, which have been made before. */
    boolean isKept(Happening happening) {
        Hit hit = happening.hit;
        String noun = page.word(hit.from()).folded();
        return happening.type() == Type.AGREE
                && hit.length() == 1
                && hit.has(PRONOUN)
                && !hit.has(VERB)
                && (noun.contains("تعهدات") || noun.contains("وعود"))
                && (hit.has(BA) || page.isAny(hit.from() - 1, KEEPING));
    }

    /**
     * {@code التزمت إيران بالاتفاق}: keeping what one has promised, unless it is vowed: {@code جدد التأكيد على التزام بلاده},
     * {@code التزمت بتقديم مساعدات}.
     */
    boolean isObeying(Happening happening) {
        int from = happening.hit.from();
        Sense doing = page.word(happening.hit.to()).sense(Common.class);
        boolean vowed = happening.hit.has(FUTURE)
                || happening.hit.has(VERB) && doing != null && doing.has(MASDAR) && doing.has(BA)
                || voices.cued(Math.max(0, from - 1)) != null
                || voices.cued(Math.max(0, from - 2)) != null
                || page.is(from - 1, "عن")
                || page.is(from - 2, "التاكيد");
        return happening.trigger.lemma().equals("التزم")
                && happening.hit.length() == 1
                && (happening.status == Status.OCCURRED || happening.status == Status.ONGOING)
                && !vowed;
    }

    /** {@code مستعدون للدفاع عن أنفسنا}: who is ready for what is no favour to anybody agrees to nothing. */
    boolean isReadyOtherwise(Happening happening) {
        Hit hit = happening.hit;
        boolean ready = page.word(hit.from()).folded().contains("مستعد")
                || page.word(hit.to() - 1).folded().endsWith("استعداد");
        if (happening.type() != Type.AGREE || hit.has(VERB) || !ready) {
            return false;
        }
        int stop = Math.min(happening.to, hit.to() + NEAR);
        boolean favour = false;
        for (int t = hit.from() + 1; t < stop && !favour && page.mark(t) != '،'; t++) {
            favour = page.isAny(t, FAVOURS);
        }
        return !favour;
    }
}
