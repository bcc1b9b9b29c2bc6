package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Described;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Statement;

/** The parties of an event told by a verb: subject, object, what follows a preposition. Places are tokens. */
final class VerbFrames {
    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Genitives genitives;
    private final OwnWords ownWords;
    private final Selves selves;
    private final Agreement agreement;
    private final Passives passives;
    private final DroppedSubjects dropped;
    private final SharedSubjects sharedSubjects;
    private final Undergoers undergoers;
    private final Resumptions resumptions;
    private final VerbObjects objects;
    private final Envoys envoys;
    private final FarObjects farObjects;
    private final Addressees addressees;
    private final Charges charges;
    private final Judgements judgements;
    private final Described described;
    private final SubjectPlaces places;

    VerbFrames(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Complements complements,
            Genitives genitives,
            ThingOwners things,
            Doers doers,
            Selves selves,
            Judgements judgements) {
        this.judgements = judgements;
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.genitives = genitives;
        this.selves = selves;
        described = new Described(page, names, phrases, subjects);
        passives = new Passives(page, phrases, subjects, genitives);
        agreement = new Agreement(page, names, phrases, genitives);
        resumptions = new Resumptions(page, subjects, genitives);
        dropped = new DroppedSubjects(page, names, phrases, subjects, voices, resumptions, genitives);
        ownWords = new OwnWords(page, phrases, subjects, dropped);
        undergoers = new Undergoers(page, phrases, subjects, genitives, doers, selves, passives, dropped);
        farObjects = new FarObjects(page, names, phrases, subjects);
        envoys = new Envoys(page, names, phrases);
        objects = new VerbObjects(page, phrases, subjects, complements, genitives, things, agreement, resumptions);
        addressees = new Addressees(page, names, phrases, subjects, genitives);
        charges = new Charges(page, names, phrases, subjects);
        sharedSubjects = new SharedSubjects(page, phrases, genitives, dropped, addressees);
        places = new SubjectPlaces(page, phrases, subjects, voices, genitives, agreement, resumptions, described);
    }

    void read(Happening happening) {
        if (ownWords.overthrows(happening) || passives.ofPaper(happening)) {
            return;
        }
        frame(happening);
        Phrase freed = ownWords.released(happening);
        if (freed != null) {
            happening.passive = true;
            happening.actors.clear();
            happening.recipients.clear();
            happening.addRecipient(freed);
        }
    }

    private void frame(Happening happening) {
        Phrase inside = Envoys.is(page, happening) ? null : ownWords.inside(happening);
        if (inside != null) {
            withSubject(happening, inside);
            return;
        }
        Phrase inverted = resumptions.subject(happening);
        if (inverted != null) {
            resumptions.recipient(happening, inverted);
            withSubject(happening, inverted);
            return;
        }
        around(happening);
    }

    /** Without a subject within the words of the trigger or behind a preposition. */
    private void around(Happening happening) {
        envoys.find(happening);
        Phrase near = subjects.before(happening.hit.from(), happening.from);
        boolean others = isOthers(happening, near)
                || charges.isOfDeed(happening) && described.isBy(happening.hit, happening.from);
        Phrase first = others ? null : near;
        Phrase before = first == null ? described.himself(happening.hit, happening.from) : first;
        Phrase after =
                Envoys.is(page, happening) ? null : beside(happening, subjects.after(start(happening), happening.to));
        settle(happening, before, after);
    }

    /** {@code أغلقت القنصلية الروسية في}: where its subject may start: past a name that tells the object, where nobody follows. */
    private int start(Happening happening) {
        int past = resumptions.past(happening);
        int end = subjects.pastName(past);
        boolean object = end > past && happening.isForce() && !"convict".equals(happening.trigger.mode());
        return object && genitives.next(end, happening.to) == null ? end : past;
    }

    /** Who acts and who suffers, by who stands before the verb and who after it; either may be null. */
    private void settle(Happening happening, Phrase before, Phrase after) {
        if (after != null && ownWords.isOnThem(happening, after)) {
            return;
        }
        if (resumptions.isPlaced(happening, after)) {
            placed(happening, after);
        } else if (before == null && after != null && sharedSubjects.isSent(happening, after)) {
            happening.addActor(dropped.carried(happening));
        } else if (passives.isBarred(happening, before, after)) {
            happening.passive = true;
            happening.addRecipient(before == null ? after : before);
        } else if (undergoers.isSubject(happening, before)) {
            undergoers.read(happening, before != null && !happening.hit.has(CONJUNCTION) ? before : after);
        } else if (before != null && after == null && passives.isAlone(happening, before)) {
            happening.passive = true;
            happening.addRecipient(before);
        } else if (before == null && after == null && passives.isCharged(happening)) {
            dropped.charged(happening);
        } else if (before != null && passives.isObjectless(happening, after)) {
            happening.passive = true;
            happening.addRecipient(before.kind() == Phrase.Kind.PEOPLE || phrases.isMan(before) ? before : null);
        } else {
            active(happening, before, after);
        }
    }

    /** {@code قال إن فرنسا مستعدة وطالبها}: whether somebody else says it, so that its object may be who stands before, which may be null. */
    private boolean isOthers(Happening happening, Phrase before) {
        Hit hit = happening.hit;
        boolean asks = before != null && hit.has(CONJUNCTION) && hit.has(PRONOUN) && !hit.has(FIRST_PERSON);
        Statement told = asks ? voices.cued(hit.from()) : null;
        return told != null
                && before.parties().stream()
                        .noneMatch(p -> p.name().equals(told.speaker().name()));
    }

    /** {@code العملية التي قتل فيها فلان}: who uses no force is killed there. */
    private void placed(Happening happening, Phrase after) {
        if (happening.trigger.isEffect() && !phrases.isForceful(after)) {
            happening.passive = true;
            happening.addRecipient(after);
        } else {
            withSubject(happening, after);
        }
    }

    private void active(Happening happening, Phrase before, Phrase after) {
        Phrase last = before == null && after != null ? agreement.postponed(happening, after) : null;
        if (last != null) {
            happening.addActor(last);
            happening.addRecipient(after);
        } else if (!places.isSubjectAfter(happening, before, after)
                || !places.isSpokenFor(after) && sharedSubjects.isObject(happening, before, after)
                || before == null && addressees.isOfDocument(happening, after)) {
            precedes(happening, before, after);
        } else if (after != null) {
            withSubject(happening, after);
        } else {
            objects.between(happening);
            objects.find(happening, null, happening.end);
        }
        rest(happening);
    }

    /**
     * What follows the verb, up to the last words of the trigger, {@code أطلق شرطي النار}; or null where it only measures
     * these: {@code قدم الكثير من المساعدات}.
     */
    private Phrase beside(Happening happening, Phrase after) {
        boolean split = after != null && happening.end > happening.hit.to();
        boolean crowd = split && happening.type() == Type.PROTEST && phrases.isCrowd(after.from());
        if (split && !crowd && phrases.afterMeasures(after.from(), happening.end) == happening.end - 1) {
            return null;
        }
        boolean people = crowd && page.hit(happening.end - 1, Side.class) != null;
        boolean holds = split && !people && after.to() == happening.end && after.from() < happening.end - 1;
        return holds && !page.word(after.from()).folded().endsWith("و")
                ? phrases.at(after.from(), happening.end - 1)
                : after;
    }

    /** The subject stands before, or is the one told last. */
    private void precedes(Happening happening, Phrase before, Phrase after) {
        happening.addActor(before);
        Party self = before == null ? selves.of(happening.hit.from()) : null;
        if (self != null) {
            happening.actors.add(self);
        }
        boolean split = happening.end > happening.hit.to();
        objects.within(happening, happening.hit.to());
        other(happening, after, happening.hit.to());
        objects.find(happening, split ? genitives.next(happening.end, happening.to) : after, happening.end);
    }

    /** Who does it where no phrase around it tells. */
    private void rest(Happening happening) {
        if (happening.actors.isEmpty() && happening.hit.length() > 1) {
            genitives.nation(happening, happening.hit.to());
        }
        if (happening.actors.isEmpty()) {
            dropped.find(happening);
            selves.carry(happening, dropped.keeping(happening));
        }
    }

    private void withSubject(Happening happening, Phrase subject) {
        int end = Math.max(subject.to(), happening.end);
        int past = happening.type() == Type.ASSAULT ? subjects.adverbials().pastMeans(end, happening.to) : end;
        Phrase behind = past > end ? genitives.next(past, happening.to) : null;
        int rest = behind != null && behind.from() == past ? past : end;
        objects.within(happening, subject.to());
        Phrase behindAll = genitives.next(rest, happening.to);
        Phrase next = isDescription(happening, behindAll) ? null : behindAll;
        Phrase object = next == null && Addressees.isSaidTo(happening, subject)
                ? other(happening, subject, genitives.pastApposition(rest, happening.to))
                : genitives.pastOffices(subject, next, happening.to);
        object = farObjects.received(happening, subject, object, rest);
        boolean one = object != null && page.isAny(object.from(), "احدهم", "احدهما", "احداهن");
        object = one ? null : object;
        other(happening, object, subject.to());
        if (happening.recipients.isEmpty() && charges.isAccused(happening, subject)) {
            accused(happening, subject);
            return;
        }
        if (happening.recipients.isEmpty() && passives.isPassive(happening, subject, object)) {
            happening.passive = true;
            happening.addRecipient(subject);
            happening.addActor(happening.isForce() ? dropped.joined(happening) : null);
            return;
        }
        happening.addActor(subject);
        boolean others = page.isAny(subject.from(), "اخري", "اخر");
        if (happening.type() == Type.PROTEST && !others && !subject.isParty() && isCounted(subject.from())) {
            happening.actors.add(phrases.nouns().described(subject.from(), subject.to()));
        }
        objects.find(happening, object, rest);
    }

    /** {@code أحبط الجيش هجوما انتحاريا}: whether a phrase, which may be null, only describes the last words of a set phrase. */
    private boolean isDescription(Happening happening, Phrase next) {
        return next != null
                && next.from() == happening.end
                && happening.end > happening.hit.to()
                && happening.type() == Type.ASSAULT
                && page.words(next.from(), next.from()).endsWith("ا")
                && phrases.nouns().afterAdjectives(happening.end, happening.to) == next.to();
    }

    /** Whoever alone stands before the charge suffers it, by whoever did what the verb before tells. */
    private void accused(Happening happening, Phrase accused) {
        boolean goesOn = charges.goesOn(happening.hit);
        Phrase joined = goesOn ? dropped.joined(happening) : null;
        Phrase accuser = goesOn && joined == null ? dropped.carried(happening) : joined;
        happening.passive = !goesOn;
        happening.addRecipient(accused);
        if (!accused.isParty()) {
            happening.recipients.addAll(phrases.told(accused));
        }
        if (accuser != null && accuser.parties().stream().noneMatch(accused.parties()::contains)) {
            happening.addActor(accuser);
        }
    }

    /** Whom it addresses past circumstances, or whose deed it judges, which starts at a token, where its object is nobody. */
    private void other(Happening happening, Phrase object, int start) {
        boolean open = happening.recipients.isEmpty() && !happening.hit.has(PRONOUN);
        if (open && (object == null || !object.isParty())) {
            happening.addRecipient(
                    Addressees.isAddressing(happening)
                            ? addressees.find(happening, start)
                            : judgements.author(happening, start));
        }
    }

    /** {@code عدد من الأساتذة}, {@code عشرات}, {@code جموع غفيرة}. */
    private boolean isCounted(int t) {
        Hit side = page.hit(t, Side.class);
        return page.isAny(t, "جموع", "حشود", "الجموع", "الحشود")
                || side != null && ((Side) side.sense().lexeme()).counts();
    }

    /** The phrase, which may be null, but for a meeting only where it names others than the subject; or null. */
    private static Phrase other(Happening happening, Phrase subject, Phrase phrase) {
        boolean self = phrase != null && phrase.parties().stream().anyMatch(subject.parties()::contains);
        return self && happening.type() == Type.CONSULT ? null : phrase;
    }
}
