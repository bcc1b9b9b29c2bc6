package org.isnad.event;

import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Party;

/**
 * Who meets those after "with" where the meeting is told as a circumstance of what he does: {@code وفي لقاء مع الوزير، قال الرئيس},
 * {@code قال الرئيس ذلك خلال لقاء مع الوزير}. Places are tokens.
 */
final class Meetings {
    private static final int REACH = 40;
    private static final Wordlist WHEN = Wordlist.of(Meetings.class, "when");

    private final Page page;
    private final Subjects subjects;
    private final Coordination coordination;

    Meetings(Page page, Subjects subjects, Coordination coordination) {
        this.page = page;
        this.subjects = subjects;
        this.coordination = coordination;
    }

    /** He who is named as the subject of the clause around; or null. */
    Party host(Happening happening) {
        int when = happening.hit.from() - 1;
        if (when < happening.from || !page.isAny(when, WHEN)) {
            return null;
        }
        Phrase subject = when == happening.from
                ? next(happening)
                : page.is(when - 1, "وذلك") ? coordination.main(happening.from, when) : null;
        boolean one = subject != null && subject.isName() && subject.parties().size() == 1;
        return one ? subject.parties().get(0) : null;
    }

    /** The subject of the verb that the clause goes on with after the circumstance; or null. */
    private Phrase next(Happening happening) {
        int stop = Math.min(happening.to - 1, happening.hit.to() + REACH);
        for (int t = happening.hit.to() + 1; t < stop && page.mark(t) != '.'; t++) {
            if (opens(t) && !page.is(t, Particle.Kind.BE) && coordination.opensWithVerb(t, happening.from)) {
                return subjects.after(t + 1, happening.to);
            }
        }
        return null;
    }

    /** Whether a clause may go on at a token: after a comma, a quotation mark or a time. */
    private boolean opens(int t) {
        return page.mark(t - 1) != 0 && page.mark(t - 1) != ':' || subjects.isTime(t - 1);
    }
}
