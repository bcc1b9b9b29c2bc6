package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/**
 * Armed ones who do what a circumstance of their own deed tells: {@code دخلت القوات البلدة بعد طرد المسلحين}, {@code تواصل القوات
 * تقدمها ضمن العملية العسكرية}. Places are tokens.
 */
final class Advances {
    private static final int REACH = 24;
    private static final Wordlist AFTER = Wordlist.of(Advances.class, "after");
    private static final Wordlist WITHIN = Wordlist.of(Advances.class, "within");
    private static final Wordlist LOSING = Wordlist.of(Advances.class, "losing");
    private static final Wordlist OPERATIONS = Wordlist.of(Advances.class, "operations");

    private final Page page;
    private final Coordination coordination;
    private final Subjects subjects;
    private final Genitives genitives;

    private final Attendants attendants;

    Advances(Page page, Names names, Phrases phrases, Subjects subjects, Attendants attendants) {
        this.page = page;
        this.attendants = attendants;
        coordination = new Coordination(page, names, subjects);
        this.subjects = subjects;
        genitives = new Genitives(page, names, phrases, subjects);
    }

    /** The subject of the verb that the words of a happening are a circumstance of; or null. */
    Phrase subject(Happening happening) {
        Hit hit = happening.hit;
        int link = hit.from() - 1;
        boolean open = happening.type() == Type.ASSAULT
                && !hit.has(VERB)
                && !happening.trigger.isMutual()
                && !happening.isHarm();
        boolean after = open && page.isAny(link, AFTER);
        boolean within = open && (page.isAny(link, WITHIN) || page.is(link, "اطار") && page.is(link - 1, "في"));
        if (!after && !within) {
            return null;
        }
        boolean own = after
                ? hit.has(MASDAR)
                        && (happening.trigger.takesGround()
                                || happening.trigger.lemma().startsWith("طرد"))
                : page.isAny(hit.from(), OPERATIONS) || happening.trigger.takesGround();
        int verb = verb(happening, link);
        Trigger told = verb < 0 ? null : trigger(verb);
        boolean gains = told != null && told.takesGround();
        return verb >= 0 && (own || gains) ? able(happening, verb, told) : null;
    }

    /** The verb before the circumstance, past clauses that describe somebody; or -1. */
    private int verb(Happening happening, int link) {
        for (int t = link - 1; t >= Math.max(happening.from, link - REACH) && !ends(t); t--) {
            if (coordination.opensWithVerb(t, happening.from) && !subjects.isTime(t) && !page.is(t, Particle.Kind.BE)) {
                boolean describes = attendants.describes(t - 1, happening.from)
                        || page.is(subjects.beforeAuxiliaries(t, happening.from), Particle.Kind.RELATIVE);
                return describes ? -1 : t;
            }
        }
        return -1;
    }

    private boolean ends(int t) {
        char mark = page.mark(t);
        return mark == '.' || mark == ':' || mark == '؛' || page.is(t, Particle.Kind.COMPLEMENTIZER);
    }

    private Trigger trigger(int t) {
        Hit hit = page.hit(t, Trigger.class);
        return hit == null ? null : (Trigger) hit.sense().lexeme();
    }

    /** The subject of a verb, if he bears arms and does something; {@code told} may be null. */
    private Phrase able(Happening happening, int verb, Trigger told) {
        Hit carrier = page.hit(verb, Carrier.class);
        boolean suffers = page.isAny(verb, LOSING)
                || carrier != null
                        && (carrier.sense().lexeme() == Carrier.SUFFERER
                                || carrier.sense().lexeme() == Carrier.HARMS);
        boolean other =
                told != null && (told.isEffect() || told.type() == Type.RETREAT || Statuses.isSpeech(told.type()));
        if (suffers || other) {
            return null;
        }
        Phrase subject = Opponents.subject(subjects, happening, verb);
        boolean armed = subject != null && subject.isParty() && subject.to() < happening.hit.from();
        return armed
                        && genitives.isArmed(subject)
                        && happening.recipients.stream().noneMatch(subject.parties()::contains)
                ? subject
                : null;
    }
}
