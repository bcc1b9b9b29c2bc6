package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Nouns;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** What somebody judges after a verb of blame or praise: a stance, a deed, and what stands past them. Places are tokens. */
final class Judged {
    private final Page page;
    private final Nouns nouns;
    private final Stances stances;

    Judged(Page page, Nouns nouns, Stances stances) {
        this.page = page;
        this.nouns = nouns;
        this.stances = stances;
    }

    /** {@code انتقد الوزير قصف روسيا للمدنيين}: force that is judged, whose own parties follow. */
    boolean isDeed(Happening happening, int t) {
        boolean judges = happening.type() == Type.ACCUSE && !"allege".equals(happening.trigger.mode())
                || happening.type() == Type.REJECT;
        Hit deed = judges ? page.hit(t, Trigger.class) : null;
        Type type = deed == null ? null : Trigger.of(deed).type();
        return deed != null
                && page.word(t).mayHave(MASDAR)
                && (!deed.has(VERB) || !deed.has(CONJUNCTION))
                && (type == Type.ASSAULT || type == Type.COERCE || type == Type.SANCTION || type == Type.AID);
    }

    /** {@code اتهامات أميركية}, {@code رحب بالموقف الكويتي}, {@code انسحب من الاتفاق الإيراني}: whose stance or deed it is may stand for him. */
    boolean isStance(Happening happening, int t) {
        boolean judged = happening.type() == Type.SUPPORT || happening.type() == Type.REJECT;
        boolean left = happening.type() == Type.SANCTION && "withdraw".equals(happening.trigger.mode());
        return happening.type() == Type.ACCUSE
                || left
                || happening.trigger.isFending()
                || judged && stances.is(nouns.isAdjective(t - 1) ? t - 2 : t - 1);
    }

    /**
     * {@code دان الوزير الهجوم، مقدما العزاء لأسرهم}, {@code دان الأمين العام للهيئة}: whether what stands behind {@code ل} is none
     * of what a verb judges.
     */
    boolean isPastObject(Happening happening, int t) {
        boolean judges = happening.hit.has(VERB)
                && happening.hit.length() == 1
                && "disapprove".equals(happening.trigger.mode())
                && happening.trigger.takesObject();
        boolean past = judges && (page.hit(t - 1, Title.class) != null || page.hit(t - 2, Title.class) != null);
        for (int i = happening.end; judges && i < t && !past; i++) {
            past = page.isComma(i);
        }
        return past;
    }
}
