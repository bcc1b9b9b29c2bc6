package org.isnad.event;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Who fights or meets those whom a noun tells: {@code معارك مع المتمردين}. Places are tokens. */
final class Opponents {
    private static final int REACH = 16;
    private static final int FAR = 24;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;

    Opponents(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
    }

    /** {@code تقدم الجيش بعد معارك مع المتمردين}, {@code إن بلاده مستعدة لمفاوضات معهم}: who does it is the subject of the clause. */
    void find(Happening happening) {
        int noun = happening.hit.from();
        int least = Math.max(happening.from, noun - FAR);
        for (int t = noun - 1; t >= least; t--) {
            if (page.isVerb(t) && names.at(t) == null && !page.is(t, Particle.Kind.BE)) {
                Phrase subject = voices.cued(t) == null ? subject(subjects, happening, t) : null;
                happening.addActor(isAble(happening, subject) ? subject : null);
                return;
            }
            if (Carriers.ends(page, t)) {
                Phrase topic = page.mark(t) == 0 ? phrases.at(t + 1, noun) : null;
                happening.addActor(isAble(happening, topic) ? topic : null);
                return;
            }
            if (Link.is(page, t, Link.Kind.MATTER)) {
                return;
            }
            boolean asked = voices.cued(t) != null && page.hit(t, Trigger.class) != null;
            if (asked || noun - t > REACH && happening.type() != Type.ASSAULT) {
                return;
            }
        }
    }

    private boolean isAble(Happening happening, Phrase side) {
        boolean fight = happening.type() == Type.ASSAULT;
        return side != null && (fight ? genitives.isArmed(side) : side.isName());
    }

    /** The subject of a verb before a happening, whichever side of the verb it stands on; or null. */
    static Phrase subject(Subjects subjects, Happening happening, int verb) {
        Phrase before = subjects.before(verb, happening.from);
        return before == null ? subjects.after(verb + 1, happening.hit.from()) : before;
    }
}
