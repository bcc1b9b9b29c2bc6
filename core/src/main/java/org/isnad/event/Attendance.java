package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Title;

/**
 * Who attends a meeting whose sides nobody else tells: {@code حضر اللقاء الوزير والسفير}, {@code عقد اجتماع بمشاركة روسيا وتركيا}.
 * Places are tokens.
 */
final class Attendance {
    private static final Wordlist VERBS = Wordlist.of(Attendance.class, "verbs");
    private static final Wordlist WITH = Wordlist.of(Attendance.class, "with");
    private static final int REACH = 16;

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;

    Attendance(Page page, Phrases phrases, Subjects subjects, Genitives genitives) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.genitives = genitives;
    }

    /** Counts them among the actors of a meeting that has none. */
    void find(Happening happening) {
        Phrase those = happening.isMeeting() && happening.actors.isEmpty() ? those(happening) : null;
        if (those != null && those.isParty() && those.kind() != Phrase.Kind.PLACE) {
            happening.addActor(those);
        }
    }

    private Phrase those(Happening happening) {
        int noun = happening.hit.from();
        int verb = page.is(noun - 1, "في") ? noun - 2 : noun - 1;
        boolean first = !happening.hit.has(VERB) && verb >= happening.from;
        if (first && (page.isAny(verb, VERBS) || verb == noun - 1 && Link.is(page, verb, Link.Kind.GATHERS))) {
            return genitives.next(pastClause(happening), happening.to);
        }
        int stop = Math.min(happening.to - 1, happening.end + REACH);
        for (int t = happening.end; t < stop && page.mark(t) != '.' && page.mark(t) != ':'; t++) {
            if (page.isAny(t, WITH)) {
                Hit title = page.hit(t + 1, Title.class);
                Phrase those = phrases.at(t + 1, happening.to);
                return those != null && (those.isName() || title != null && !title.has(PRONOUN)) ? those : null;
            }
            boolean clause = page.isVerb(t) && t > happening.end && page.isComma(t - 1);
            if (page.is(t, Particle.Kind.COMPLEMENTIZER) || clause || page.hit(t, Trigger.class) != null) {
                return null;
            }
        }
        return null;
    }

    /** {@code الاجتماع الثلاثي الذي عقد في جنيف}: past what describes it. */
    private int pastClause(Happening happening) {
        int end = phrases.nouns().afterAdjectives(happening.end, happening.to);
        boolean clause = page.is(end, Particle.Kind.RELATIVE) && page.isVerb(end + 1);
        return clause ? subjects.adverbials().after(end + 2, happening.to) : end;
    }
}
