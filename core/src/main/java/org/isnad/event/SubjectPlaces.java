package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Described;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Event.Type;

/** Whether the subject of a verb stands before it or after it. Places are tokens. */
final class SubjectPlaces {
    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;
    private final Agreement agreement;
    private final Resumptions resumptions;
    private final Described described;

    SubjectPlaces(
            Page page,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Genitives genitives,
            Agreement agreement,
            Resumptions resumptions,
            Described described) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
        this.agreement = agreement;
        this.resumptions = resumptions;
        this.described = described;
    }

    /** Whether the phrase after a verb, and not the one before, is its subject. */
    boolean isSubjectAfter(Happening happening, Phrase before, Phrase after) {
        Hit hit = happening.hit;
        int at = hit.has(PRONOUN) ? hit.to() - 1 : pronoun(happening);
        boolean pronoun = at >= 0;
        boolean next = after != null && after.isParty() && after.from() == happening.end;
        boolean plain = hit.length() == 1 && happening.end == hit.to() && after != null && after.isParty();
        if (plain && before == null && after.from() == hit.to() && subjects.isOther(hit.from())) {
            return true;
        }
        if (isWithin(happening, after)) {
            return true;
        }
        if (happening.trigger.takesObject() && resumptions.past(happening) > hit.to()) {
            return false;
        }
        boolean which = page.is(hit.from() - 1, Particle.Kind.RELATIVE) && resumptions.agrees(hit.from() - 1, at);
        boolean theirs = next
                && hit.length() == 1
                && happening.trigger.takesObject()
                && page.is(hit.from() - 1, Particle.Kind.RELATIVE)
                && described.takesUp(after.to(), happening.to);
        boolean objectRelative = pronoun && (next || which) || theirs;
        return (before == null || objectRelative)
                && !(happening.endsInPreposition(page) && !objectRelative)
                && !endsInMatter(hit)
                && !endsInConstruct(happening)
                && !hit.has(FIRST_PERSON)
                && !hit.has(PLURAL | DUAL)
                && !isElided(hit, after)
                && !isOwnAsked(happening, after)
                && (isDoer(happening, after) || !agreement.excludes(hit, after))
                && !isObject(happening, after)
                && !agreement.areTargets(happening, after)
                && subjects.thatBefore(hit.from()) < 0;
    }

    /** {@code ثم أطلق مسلحون النار}: whether the phrase stands between a verb and the object that its trigger ends with. */
    private boolean isWithin(Happening happening, Phrase after) {
        Hit hit = happening.hit;
        return hit.length() == 1
                && hit.has(VERB)
                && !hit.has(PRONOUN | FIRST_PERSON | PLURAL | DUAL)
                && !happening.trigger.takesObject()
                && after != null
                && after.isParty()
                && after.from() == hit.to()
                && after.to() < happening.end
                && !agreement.excludes(hit, after);
    }

    /** {@code طالب باستقالة الحكومة}: what follows belongs to the verbal noun that ends the words of the trigger. */
    private boolean endsInMatter(Hit hit) {
        int last = hit.to() - 1;
        String word = page.words(last, last);
        return hit.length() > 1
                && (word.startsWith("ب") || word.startsWith("ل"))
                && !page.isDefinite(last)
                && !page.is(last, Particle.Kind.PREPOSITION)
                && page.hit(last, Trigger.class) != null;
    }

    /** {@code أطلق سراح الرجل}: what follows right after a noun without the article, which ends the words of the trigger, is its genitive. */
    private boolean endsInConstruct(Happening happening) {
        int last = happening.hit.to() - 1;
        return happening.takesPeople()
                && happening.trigger.takesObject()
                && last > happening.hit.from()
                && happening.end == last + 1
                && !happening.hit.has(PRONOUN)
                && !page.isDefinite(last)
                && !page.is(last, Particle.Kind.PREPOSITION)
                && !subjects.hasPreposition(last)
                && page.hit(last, Side.class) == null;
    }

    /** {@code يمنع شن الحكومة هجوما}: who stands within the words of what has no object does it, also where a verbal noun tells it. */
    private boolean isDoer(Happening happening, Phrase after) {
        boolean split = happening.end > happening.hit.to() && !happening.trigger.takesObject();
        return split && after != null && after.from() == happening.hit.to() && after.to() < happening.end;
    }

    /** {@code حملة تستهدف الجماعة}: whether what follows a verb that describes a thing is its object. */
    private boolean isObject(Happening happening, Phrase after) {
        boolean alone = happening.trigger.takesObject() && happening.end == happening.hit.to();
        if (!alone || after == null || agreement.areNominative(after.from())) {
            return false;
        }
        Phrase next = genitives.next(after.to(), happening.to);
        boolean two = next != null
                && next.isParty()
                && next.from() == after.to()
                && !phrases.nouns().isQuote(after.to())
                && !agreement.isObject(after.from());
        return !two && !described.takesUp(after.to(), happening.to) && described.isBy(happening.hit, happening.from);
    }

    /** {@code حكم عليه بالسجن}: where a preposition with a pronoun stands within or right after the words that tell it; or -1. */
    private int pronoun(Happening happening) {
        for (int t = happening.hit.from() + 1; t <= happening.end; t++) {
            if (Link.is(page, t, Link.Kind.PRONOUN)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code دعا أنصاره إلى التظاهر}: somebody's own people right after a verb of asking are asked. */
    private boolean isOwnAsked(Happening happening, Phrase after) {
        Hit people = happening.type() == Type.REQUEST && after != null ? page.hit(after.from(), Side.class) : null;
        return people != null
                && people.has(PRONOUN)
                && after.from() == happening.hit.to()
                && Addressees.isAddressing(happening);
    }

    /** A verb of reporting whose source stands elsewhere: what follows is whom it is said to. */
    private boolean isElided(Hit hit, Phrase after) {
        return voices.cued(hit.from()) != null
                && after != null
                && !isTongue(after.to())
                && !voices.isSource(phrases.afterMeasures(after.from(), after.to()));
    }

    /** {@code ودعا الاتحاد على لسان المتحدث إلى}: whether somebody speaks for the phrase, which may be null, so that it is no object. */
    boolean isSpokenFor(Phrase after) {
        return after != null && isTongue(after.to());
    }

    /** Whether somebody speaks for whoever stands before: {@code على لسان المتحدث}, also after a comma. */
    private boolean isTongue(int end) {
        int t = page.isComma(end) ? end + 1 : end;
        return page.is(t, "علي") && page.is(t + 1, "لسان");
    }
}
