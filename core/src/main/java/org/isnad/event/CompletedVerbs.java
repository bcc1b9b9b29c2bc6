package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.reading.Party;

/** Who does what a verb tells that a verbal noun completes: {@code حاولت الشرطة منعه}. Places are tokens. */
final class CompletedVerbs {
    private static final int NEAR = 3;

    private final Page page;
    private final Subjects subjects;
    private final Selves selves;
    private final Coordination coordination;
    private final Attachments attachments;
    private final AbleVerbs able;

    CompletedVerbs(Page page, Names names, Subjects subjects, Voices voices, Attachments attachments) {
        this.page = page;
        this.subjects = subjects;
        this.attachments = attachments;
        selves = new Selves(page, voices, subjects);
        coordination = new Coordination(page, names, subjects);
        able = new AbleVerbs(page, names, subjects);
    }

    /** The subject of a verb that a verbal noun completes, or null. */
    Phrase subject(int verb, int noun, int link, int from) {
        Hit trigger = page.hit(verb, Trigger.class);
        boolean effect = trigger != null && ((Trigger) trigger.sense().lexeme()).isEffect();
        boolean own = verb == noun - 1 && attachments.has(verb, PRONOUN);
        if (effect || own) {
            return null;
        }
        Phrase before = subjects.before(verb, from);
        boolean follows = before == null && !attachments.has(verb, PLURAL | DUAL | FIRST_PERSON) && opens(verb, from);
        boolean what = page.is(link, "من") && Link.is(page, verb + 1, Link.Kind.PRONOUN);
        int next = what ? verb + 2 : verb + 1;
        Phrase after = follows ? subjects.after(next, link) : null;
        boolean strict = able.before(link, from) != verb && (link < noun || !attachments.has(noun, LI | BA));
        if (strict && link - (after == null ? verb + 1 : attachments.pastSetOff(after.to())) > NEAR) {
            return null;
        }
        Phrase subject = before == null ? after : before;
        boolean goesOn =
                subject == null && (page.words(verb, verb).startsWith("و") || page.isAny(verb - 1, "كما", "ثم"));
        int head = coordination.beforeVerb(verb);
        if (subject == null && !goesOn && coordination.keepsSubject(head)) {
            return coordination.carried(head, from, attachments.has(verb, FEMININE));
        }
        return goesOn ? coordination.carried(verb, from, attachments.has(verb, FEMININE)) : subject;
    }

    /** Its subject, or else whoever says {@code قررنا}, or whom the pronoun of "that" means; none where that is not known. */
    List<Party> doers(Phrase subject, int verb, int from) {
        Party self = subject == null ? selves.of(verb) : null;
        if (subject == null && self == null && page.words(verb, verb).startsWith("و")) {
            self = selves.carried(verb, from, attachments.has(verb, FEMININE), attachments.has(verb, PLURAL));
        }
        int that = subject == null && self == null ? subjects.beforeAuxiliaries(verb, from) : -1;
        boolean pronoun = that >= from && subjects.isThat(that, true);
        Phrase meant = pronoun ? subjects.pronouns().meant(that, from, List.of()) : subject;
        boolean aside = pronoun && meant != null && isBehind(meant.from(), from);
        return self == null ? parties(aside ? null : meant) : List.of(self);
    }

    /** Those whom a phrase names; none where it is null or names nobody. */
    static List<Party> parties(Phrase phrase) {
        return phrase == null || !phrase.isParty() ? List.of() : phrase.parties();
    }

    /** Whether a verb begins its clause, so that its subject follows. */
    private boolean opens(int verb, int from) {
        int t = verb - 1;
        while (t >= from
                && (page.is(t, Particle.Kind.NEGATION)
                        || page.is(t, Particle.Kind.MODAL)
                        || page.is(t, Particle.Kind.BE)
                        || subjects.isTime(t))) {
            t--;
        }
        return t < from
                || page.words(verb, verb).startsWith("و")
                || page.mark(t) != 0
                || attachments.ends(t) && (!page.is(t, Particle.Kind.RELATIVE) || attachments.has(verb, PRONOUN))
                || page.is(t, Particle.Kind.CONJUNCTION)
                || page.is(t, Particle.Kind.ASPECT)
                || page.isAny(t, "ما", "بما", "مما", "كما", "بعدما", "عندما", "حين", "حيث");
    }

    /** {@code قريب من تنظيم}: whether a preposition stands right before, or before the word that leads up to a name. */
    private boolean isBehind(int t, int from) {
        return page.is(t - 1, Particle.Kind.PREPOSITION)
                || t - 2 >= from && page.is(t - 2, Particle.Kind.PREPOSITION)
                || subjects.hasPreposition(t);
    }
}
