package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;

/** Pronouns that take up what stands before their clause: {@code التي يحاصرها الجيش}, {@code الذي فرضت عليه الوزارة}. Places are tokens. */
final class Resumptions {
    private final Page page;
    private final Subjects subjects;
    private final Genitives genitives;

    Resumptions(Page page, Subjects subjects, Genitives genitives) {
        this.page = page;
        this.genitives = genitives;
        this.subjects = subjects;
    }

    /** {@code المنطقة التي تم قصفها}: where "which" stands whose noun the pronoun at the verb means; or -1. */
    int which(Happening happening) {
        int verb = happening.hit.from();
        int before = page.isAny(verb - 1, "تم", "يتم") ? verb - 2 : verb - 1;
        if (!page.is(before, Particle.Kind.RELATIVE)
                || before == verb - 1 && happening.actors.isEmpty()
                || !agrees(before, happening.hit.to() - 1)) {
            return -1;
        }
        Phrase described = subjects.antecedent(before, happening.from);
        return described == null || !happening.actors.containsAll(described.parties()) ? before : -1;
    }

    /** Whether a pronoun at a token may mean what "which" at another describes: {@code الذي … عليه}, not {@code التي … عليه}. */
    boolean agrees(int relative, int pronoun) {
        String folded = page.word(pronoun).folded();
        if (page.is(relative, "التي") || page.is(relative, "والتي")) {
            return folded.endsWith("ها");
        }
        return !page.isAny(relative, "الذي", "والذي") || !folded.endsWith("ها") && !folded.endsWith("هم");
    }

    /**
     * {@code فرضت عليه الوزارة عقوبات}, {@code طلب منه الوزير}: the subject right after a preposition with a pronoun that follows
     * the verb or ends the words of the trigger; or null.
     */
    Phrase subject(Happening happening) {
        Hit hit = happening.hit;
        int pronoun = pronoun(happening);
        boolean single = pronoun > 0 && !happening.trigger.isEffect() && !hit.has(FIRST_PERSON | PLURAL | DUAL);
        boolean told = single && pronoun + 1 < happening.to;
        if (!told || !Link.is(page, pronoun, Link.Kind.PRONOUN) && !isAsked(page, happening, pronoun)) {
            return null;
        }
        Phrase subject = subjects.after(pronoun + 1, happening.to);
        boolean next = subject != null && subject.isParty() && subject.from() == pronoun + 1;
        return next && (!happening.trigger.takesObject() || isObject(subject.to(), happening)) ? subject : null;
    }

    /** Right after a verb, or the second of two words, the place where its preposition with a pronoun may stand; or -1. */
    private static int pronoun(Happening happening) {
        Hit hit = happening.hit;
        boolean ends = hit.length() == 2 && happening.end == hit.to() && happening.type() == Type.REQUEST;
        boolean follows = hit.length() == 1 && !hit.has(PRONOUN);
        return ends ? hit.to() - 1 : follows ? hit.to() : -1;
    }

    /** {@code طلب منه}: whether a token means whom something is asked of. */
    static boolean isAsked(Page page, Happening happening, int t) {
        return happening.type() == Type.REQUEST
                && t > happening.hit.from()
                && page.isAny(t, "منه", "منها", "منهم")
                && happening.trigger.recipients().contains("من");
    }

    /** {@code التي قتل فيها 50 شخصا}: whether the pronoun says that what "which" describes is where those after it suffer. */
    boolean isPlaced(Happening happening, Phrase after) {
        Hit hit = happening.hit;
        return hit.length() == 1
                && happening.isForce()
                && happening.trigger.takesObject()
                && (page.is(hit.from() - 1, Particle.Kind.RELATIVE) || page.isAny(hit.from() - 1, "وقت", "الوقت"))
                && (page.isAny(hit.to(), Issuers.WITHIN) || page.isAny(hit.to(), "منه", "منها"))
                && after != null
                && after.isParty();
    }

    /** {@code ألقى كلمة انتقد فيها}: whether the pronoun says that what stands before the verb is where it happens, not who does it. */
    boolean isWithin(Happening happening) {
        Hit hit = happening.hit;
        boolean one = hit.length() == 1 && !hit.has(CONJUNCTION | FIRST_PERSON | PLURAL | DUAL);
        return one
                && (page.isAny(hit.to(), Issuers.WITHIN) || page.isAny(hit.to(), "عبره", "عبرها", "بموجبه", "بموجبها"));
    }

    /** {@code مقال انتقد فيه الرئيس}: where what follows the verb and a preposition with a pronoun starts. */
    int past(Happening happening) {
        Hit hit = happening.hit;
        Link link = hit.length() == 1 && hit.to() < happening.to ? Link.at(page, hit.to()) : null;
        boolean pronoun = link != null && link.kinds().contains(Link.Kind.PRONOUN);
        boolean past = pronoun && !happening.trigger.recipients().contains(link.preposition());
        Phrase next = past ? subjects.after(hit.to() + 1, happening.to) : null;
        return next != null && next.isParty() ? hit.to() + 1 : hit.to();
    }

    /** {@code يزور فيه الوزير إسرائيل}: whether the object follows, so that what stands before it is the subject. */
    private boolean isObject(int t, Happening happening) {
        Phrase object = genitives.next(t, happening.to);
        return object != null && object.isParty() && object.from() == t;
    }

    /** Whom the pronoun means, if its preposition is one that the event falls on. */
    void recipient(Happening happening, Phrase subject) {
        int pronoun = pronoun(happening);
        int before = happening.hit.from() - 1;
        boolean asked = isAsked(page, happening, pronoun);
        if (asked
                || happening
                        .trigger
                        .recipients()
                        .contains(Link.at(page, pronoun).preposition())) {
            happening.addRecipient(
                    page.is(before, Particle.Kind.RELATIVE)
                            ? subjects.antecedent(before, happening.from)
                            : subjects.pronouns().meant(pronoun, happening.from, subject.parties()));
        }
    }
}
