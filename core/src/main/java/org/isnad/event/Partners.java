package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Mood;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Who does something together: {@code أطلقت الوزارة حملة بالتعاون مع البلدية}. Places are tokens. */
final class Partners {
    private static final int REACH = 24;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;

    Partners(Page page, Names names, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Puts the subject of the clause beside those after "with" where the noun tells how the clause's deed is done. */
    void find(Happening happening) {
        int with = isManner(happening) ? with(happening) : -1;
        Phrase partner = with < 0 ? null : phrases.at(with + 1, happening.to);
        if (partner == null) {
            return;
        }
        List<Party> others = partner.isParty() ? partner.parties() : List.of(phrases.described(partner));
        Phrase doer = doer(happening);
        if (doer != null && doer.isParty() && !others.containsAll(doer.parties())) {
            happening.actors.clear();
            happening.addActor(doer);
        }
        others.stream().filter(p -> !happening.actors.contains(p)).forEach(happening.actors::add);
    }

    /** {@code بالتنسيق}, {@code وبالتعاون}, unless the word before asks for it: {@code متهم بالتعاون}, {@code تعهدوا بالتنسيق}. */
    private boolean isManner(Happening happening) {
        Hit hit = happening.hit;
        int before = hit.from() - 1;
        String word = page.word(hit.from()).folded();
        boolean asked = before >= happening.from
                && page.mark(before) == 0
                && (page.isVerb(before)
                        || page.hit(before, Trigger.class) != null
                        || page.hit(before, Control.class) != null
                        || page.hit(before, Mood.class) != null
                        || page.hit(before, Carrier.class) != null);
        boolean and = word.startsWith("وبال");
        return happening.type() == Type.COOPERATE && !hit.has(VERB) && (and || word.startsWith("بال") && !asked);
    }

    private int with(Happening happening) {
        for (int t = happening.hit.from() + 1; t <= happening.hit.to() && t + 1 < happening.to; t++) {
            if (page.is(t, "مع")) {
                return t;
            }
        }
        return -1;
    }

    /** The subject of the clause; or null. */
    private Phrase doer(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - REACH) && !Carriers.ends(page, t); t--) {
            boolean joined = t > happening.from
                    && page.mark(t - 1) == 0
                    && page.words(t, t).startsWith("و");
            if (!joined
                    && page.isVerb(t)
                    && names.at(t) == null
                    && !page.is(t, Particle.Kind.BE)
                    && !subjects.isTime(t)) {
                Phrase before = subjects.before(t, happening.from);
                return before == null ? subjects.after(t + 1, noun) : before;
            }
        }
        return null;
    }
}
