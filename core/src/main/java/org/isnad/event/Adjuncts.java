package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/**
 * Whose a deed is that a time or circumstance tells with a pronoun: the subject of the clause, {@code عاد الوزير بعد زيارته}, {@code في
 * ختام لقائه بالرئيس، قال الوزير}. Places are tokens.
 */
final class Adjuncts {
    private static final Wordlist ORDINALS = Wordlist.of(Adjuncts.class, "ordinals");
    private static final int REACH = 24;
    private static final int AHEAD = 14;

    private final Page page;
    private final Names names;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;

    Adjuncts(Page page, Names names, Phrases phrases, Subjects subjects, Voices voices) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
    }

    /** Whom the pronoun of a noun means by its clause, but for some; or null where the noun stands in no circumstance. */
    Phrase owner(Happening happening, List<Party> except) {
        boolean his = page.word(happening.hit.from()).folded().endsWith("ه")
                && (!happening.trigger.patient() || happening.type() == Type.CONSULT);
        Phrase owner = his ? subject(happening) : null;
        return owner != null && isMan(owner) && !except.containsAll(owner.parties()) ? owner : null;
    }

    /** {@code خلال زيارة لفرنسا، قال الوزير}: the subject of the clause that a noun is a circumstance of; or null. */
    Phrase subject(Happening happening) {
        int noun = happening.hit.from();
        int last = page.isAny(noun - 1, ORDINALS) ? noun - 2 : noun - 1;
        boolean stage = is(last, Link.Kind.STAGE);
        int head = stage ? last - 1 : last;
        boolean opens = head == happening.from || page.word(head).folded().startsWith("و");
        boolean staged = stage && page.is(head, Particle.Kind.PREPOSITION);
        boolean first = last < noun - 1 && "visit".equals(happening.trigger.mode());
        boolean in = happening.type() == Type.CONSULT && (opens || first) && page.isAny(head, "في", "وفي");
        if (head < happening.from || !staged && !in && !is(head, Link.Kind.WHILE)) {
            return null;
        }
        Phrase subject = opens ? null : before(happening, head);
        return subject == null ? ahead(happening) : subject;
    }

    private boolean is(int t, Link.Kind kind) {
        Sense sense = t < 0 ? null : page.word(t).sense(Link.class);
        return sense != null && ((Link) sense.lexeme()).kinds().contains(kind);
    }

    /** The subject of the verb before, or whoever says it, past a clause that describes and that a comma ends. */
    private Phrase before(Happening happening, int head) {
        boolean comma = page.is(head - 1, "وذلك");
        for (int t = head - 1; t >= Math.max(happening.from, head - REACH) && !Carriers.ends(page, t); t--) {
            comma |= page.isComma(t);
            if (isVerb(t) && !(comma && page.is(t - 1, Particle.Kind.RELATIVE))) {
                Statement told = voices.cued(t);
                boolean man = told != null && told.speaker().kind() == Speaker.Kind.PERSON;
                return man ? said(t, told) : isHost(happening, t) ? null : Opponents.subject(subjects, happening, t);
            }
        }
        return null;
    }

    private static Phrase said(int verb, Statement told) {
        Party speaker = new Party(told.speaker().name(), told.speaker().entity());
        return new Phrase(verb, verb + 1, Phrase.Kind.NAME, List.of(speaker));
    }

    /** {@code استقبل الملك الوزير خلال زيارته}: whoever is met comes. */
    private boolean isHost(Happening happening, int verb) {
        Hit meeting = "visit".equals(happening.trigger.mode()) ? page.hit(verb, Trigger.class) : null;
        return meeting != null && ((Trigger) meeting.sense().lexeme()).type() == Type.CONSULT;
    }

    /**
     * The subject of the verb that follows the circumstance, after a comma or right behind the one it is told of, past one that
     * describes it: {@code محادثات، حضرها الأمير، قال}, {@code وفي اتصال هاتفي مع نظيره فلان نفى}.
     */
    private Phrase ahead(Happening happening) {
        int stop = Math.min(happening.to - 1, happening.end + AHEAD);
        for (int t = happening.end; t < stop && !Carriers.ends(page, t); t++) {
            boolean verb = isVerb(t);
            boolean behind = names.at(t - 1) != null || page.isDefinite(t - 1) || subjects.isTime(t - 1);
            boolean opens = verb && (page.isComma(t - 1) || behind);
            boolean describes = opens && page.word(t).folded().endsWith("ها");
            if (opens && !describes) {
                Phrase subject = subjects.after(t + 1, happening.to);
                return subject != null && subject.isName() ? subject : null;
            }
            if (verb && !describes) {
                return null;
            }
        }
        return null;
    }

    private boolean isVerb(int t) {
        boolean verb = page.isVerb(t) || voices.cued(t) != null && page.word(t).mayHave(VERB);
        return verb && names.at(t) == null && !page.is(t, Particle.Kind.BE) && !subjects.isTime(t);
    }

    private boolean isMan(Phrase owner) {
        return owner.isName()
                && owner.parties().size() == 1
                && (phrases.isMan(owner) || voices.cued(owner.from()) != null && owner.to() == owner.from() + 1);
    }
}
