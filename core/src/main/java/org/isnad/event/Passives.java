package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Verbs whose subject suffers what they tell. Places are tokens. */
final class Passives {
    private static final Wordlist ADVERBS = Wordlist.of(Passives.class, "adverbs");

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Genitives genitives;

    Passives(Page page, Phrases phrases, Subjects subjects, Genitives genitives) {
        this.subjects = subjects;
        this.page = page;
        this.phrases = phrases;
        this.genitives = genitives;
    }

    /** {@code الاتفاق الذي وقع عام 2015}: tells and marks that a paper is signed by nobody told as the subject. */
    boolean ofPaper(Happening happening) {
        boolean signed = happening.trigger.isOfPaper() && !happening.hit.has(PRONOUN);
        happening.passive |= signed;
        return signed;
    }

    /** {@code مدير المستشفى خطف}: a man who uses no force, before a verb of violence without an object, suffers it. */
    boolean isAlone(Happening happening, Phrase subject) {
        Hit hit = happening.hit;
        return isCharged(happening)
                || happening.isForce()
                        && happening.trigger.patient()
                        && hit.length() == 1
                        && happening.end == hit.to()
                        && hit.has(PAST)
                        && !hit.has(PRONOUN | FIRST_PERSON)
                        && !page.is(hit.to(), Particle.Kind.RELATIVE)
                        && (!phrases.isForceful(subject) || isHarmed(happening));
    }

    /** {@code 20 جنديا قتلوا في}, {@code قتلوا وأصيب}: nobody kills without an object, be he armed or not. */
    private boolean isHarmed(Happening happening) {
        int next = happening.hit.to();
        boolean ends =
                next >= happening.to || page.mark(next) != 0 && !phrases.nouns().isQuote(next);
        boolean open = ends
                || page.is(next, Particle.Kind.PREPOSITION)
                || page.isAny(next, "واصيب", "وجرح", "واصيبت", "وجرحت");
        return happening.trigger.isEffect() && open;
    }

    /**
     * {@code كانت قد اعتقلت أثناء غارة}, {@code يحتجزون لأجل غير مسمى}, {@code يحاكم في تركيا}: nobody arrests or tries without
     * an object.
     */
    boolean isObjectless(Happening happening, Phrase after) {
        Hit hit = happening.hit;
        boolean tries = happening.trigger.isTrial();
        boolean none = after == null || page.isAny(hit.to(), "لمده", "لفتره");
        return (none || tries && page.is(hit.to(), Particle.Kind.PREPOSITION))
                && (tries || happening.takesPeople() && hit.has(PAST | PLURAL))
                && happening.trigger.takesObject()
                && hit.length() == 1
                && happening.end == hit.to()
                && !hit.has(PRONOUN | FIRST_PERSON)
                && !phrases.nouns().isAnd(hit.to());
    }

    /** {@code القضاة سيمنعون من الدخول}, {@code منع الصحفيون من الدخول}: whether the subject, before or after, is barred. */
    boolean isBarred(Happening happening, Phrase before, Phrase after) {
        Hit hit = happening.hit;
        boolean bars = happening.trigger.lemma().startsWith("منع") && !hit.has(PRONOUN | FIRST_PERSON);
        if (!bars || hit.length() > 1 && !page.is(hit.from() + 1, "من")) {
            return false;
        }
        int next = hit.length() > 1 ? hit.from() + 1 : hit.to();
        if (before != null) {
            return page.is(next, "من") && !phrases.isForceful(before);
        }
        return hit.length() == 1 && after != null && page.is(after.to(), "من") && !phrases.isForceful(after);
    }

    /** {@code السائق اتهم بالقتل}: a verb of accusing with a charge and nobody whom it accuses. */
    boolean isCharged(Happening happening) {
        Hit hit = happening.hit;
        int next = pastBefore(hit.to());
        return "allege".equals(happening.trigger.mode())
                && happening.trigger.takesObject()
                && hit.length() == 1
                && happening.end == hit.to()
                && hit.has(PAST | PRESENT)
                && !hit.has(PRONOUN | FIRST_PERSON)
                && next < happening.to
                && page.words(next, next).startsWith("ب")
                && !page.isAny(next, ADVERBS);
    }

    /** Past {@code رسميا}, {@code في السابق}, {@code من قبل}. */
    private int pastBefore(int from) {
        int t = from;
        while (Link.is(page, t, Link.Kind.GAP)) {
            t++;
        }
        return page.is(t, "في") && page.is(t + 1, "السابق") || page.is(t, "من") && page.is(t + 1, "قبل") ? t + 2 : t;
    }

    /** {@code وكان ابنه اعتُقل}: a passive by its vowels, after its subject. */
    boolean isVowelled(Happening happening, Phrase before) {
        boolean one = happening.hit.has(PAST) || happening.isForce() || happening.type() == Type.ACCUSE;
        return one && before != null && happening.trigger.takesObject() && isPassive(happening.hit.from());
    }

    /** Whether its vowels tell a passive. */
    boolean isPassive(int verb) {
        return page.words(verb, verb).indexOf('ُ') >= 0;
    }

    /** {@code تعرض لهجوم}: the subject of the set phrase suffers it; {@code تلقي باللوم} is no {@code تلقى}. */
    boolean isSuffered(Hit hit) {
        boolean throwing = ((Trigger) hit.sense().lexeme()).lemma().startsWith("ألقى");
        Hit carrier = hit.length() > 1 && !throwing ? page.hit(hit.from(), Carrier.class) : null;
        return carrier != null && carrier.sense().lexeme() == Carrier.SUFFERER;
    }

    /** {@code استهدف بغارة}, {@code قتل طعنا}: it tells by what, and whom it hit has become the subject. */
    boolean isHit(Happening happening) {
        Hit hit = happening.hit;
        boolean told = hit.length() > 1 && happening.type() == Type.ASSAULT && happening.trigger.takesObject();
        String with = told ? page.word(hit.from() + 1).folded() : "";
        boolean means = (with.startsWith("ب") || with.endsWith("ا") && hit.length() == 2 && !hit.has(PRONOUN))
                && !page.is(hit.from() + 1, Particle.Kind.PREPOSITION);
        Phrase object = means ? genitives.next(hit.to(), happening.to) : null;
        return means && (object == null || !object.isParty());
    }

    /** {@code خطف المسلحون الجندي}: people in the singular right after a subject in the plural. */
    private boolean isObject(Phrase subject, int t) {
        Hit one = page.hit(t, Side.class);
        return one != null
                && one.has(DEFINITE)
                && !one.has(PLURAL | PREPOSITION)
                && page.mark(t) == 0
                && page.word(subject.to() - 1).folded().endsWith("ون");
    }

    /** {@code قوات حفتر}: men told by the man they follow. */
    private boolean isLed(Phrase subject) {
        return phrases.isForceful(subject) && page.hit(subject.from(), Title.class) == null;
    }

    /** {@code ألقى المحتجون الحجارة على}: the last of its words is what is thrown, behind who throws it at somebody. */
    private boolean isThrown(Happening happening) {
        return happening.end > happening.hit.to()
                && happening.type() == Type.ASSAULT
                && happening.trigger.recipients().contains("علي")
                && page.is(happening.end, "علي");
    }

    /** {@code رشق مستوطنون مركبات بالحجارة}: what is hit parts the subject from the last of the words. */
    private boolean isParted(Happening happening, Phrase subject) {
        int next = subject.to();
        return next < happening.end - 1
                && page.tokens().isWord(next)
                && !page.words(next, next).startsWith("و")
                && !page.is(next, Particle.Kind.PREPOSITION)
                && !page.is(next, Particle.Kind.RELATIVE)
                && !page.isVerb(next)
                && !subjects.isTime(next);
    }

    /** {@code قتل فلان أمس في بغداد}: past when it was. */
    private int pastTimes(int from, int to) {
        int t = from;
        while (t < to && subjects.isTime(t)) {
            t++;
        }
        return t;
    }

    /** {@code اعتقل 150 شخصا}, {@code اعتقل فلان بتهمة}: people, and no object after them. */
    boolean isPassive(Happening happening, Phrase subject, Phrase object) {
        boolean split =
                happening.end > happening.hit.to() && (phrases.isForceful(subject) || isParted(happening, subject));
        boolean told = object != null && object.isParty() || isThrown(happening);
        if (!happening.trigger.takesObject() || happening.hit.has(PRONOUN) || split || told) {
            return false;
        }
        boolean tries = happening.trigger.isTrial();
        if (happening.type() == Type.ACCUSE && "allege".equals(happening.trigger.mode()) && !tries) {
            int next = subject.to() + (page.is(subject.to(), "منهم") ? 1 : 0);
            Phrase body = page.is(next, "في") && next + 1 < happening.to ? phrases.at(next + 1, happening.to) : null;
            next = body == null || !body.isName() ? next : body.to();
            return next < happening.to && page.words(next, next).startsWith("ب");
        }
        boolean vowel = isPassive(happening.hit.from());
        if (happening.trigger.lemma().startsWith("اقتحم")) {
            return vowel;
        }
        boolean counted = phrases.figure(phrases.afterMeasures(subject.from(), subject.to())) != null;
        int next = subject.to();
        int past = pastTimes(next, happening.to);
        boolean alone = phrases.isMan(subject)
                && !isLed(subject)
                && (next >= happening.to
                        || past > next && (page.mark(past) != 0 || page.is(past, Particle.Kind.PREPOSITION))
                        || page.is(next, Particle.Kind.PREPOSITION)
                        || page.isAny(next, Accused.ON_CHARGE)
                        || page.mark(next) != 0);
        boolean open = !page.is(next, Particle.Kind.RELATIVE) && !isObject(subject, next);
        open &= !(page.isVerb(next)
                && happening.hit.length() == 1
                && happening.type() == Type.ASSAULT
                && phrases.isForceful(subject));
        boolean bare = open
                && (tries || happening.isForce())
                && (alone || object == null && subject.kind() == Phrase.Kind.PEOPLE);
        return vowel || counted || bare;
    }
}
