package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Statement;

/** Who does what a verb without a subject of its own tells: {@code دخل الجيش البلدة وقصفها}, {@code لكنها تعرضت}. Places are tokens. */
final class DroppedSubjects {
    private static final Wordlist HURT = Wordlist.of(DroppedSubjects.class, "hurt");

    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;
    private final Voices voices;
    private final Resumptions resumptions;
    private final Coordination coordination;
    private final Genitives genitives;

    DroppedSubjects(
            Page page,
            Names names,
            Phrases phrases,
            Subjects subjects,
            Voices voices,
            Resumptions resumptions,
            Genitives genitives) {
        this.genitives = genitives;
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
        this.voices = voices;
        this.resumptions = resumptions;
        coordination = new Coordination(page, names, subjects);
    }

    /** Counts those who do it among the actors. */
    void find(Happening happening) {
        Hit hit = happening.hit;
        if (!happening.passive) {
            active(happening);
        }
        boolean object = hit.has(PRONOUN) || Link.is(page, hit.to(), Link.Kind.PEER);
        if (object && happening.actors.isEmpty() && !happening.recipients.isEmpty()) {
            Phrase main = coordination.main(happening.from, hit.from());
            boolean own = hit.has(FIRST_PERSON) || main != null && voices.same(main.from(), hit.from());
            happening.addActor(own ? main : null);
        }
    }

    private void active(Happening happening) {
        Hit hit = happening.hit;
        Phrase joined = joined(happening);
        if (joined != null && isTaken(happening, joined)) {
            happening.passive = true;
            happening.addRecipient(joined);
            return;
        }
        happening.addActor(joined);
        if (happening.actors.isEmpty()) {
            happening.addActor(carried(happening));
        }
        if (happening.actors.isEmpty() && resumptions.isWithin(happening)) {
            happening.addActor(coordination.joined(hit.from(), happening.from, hit.has(FEMININE)));
        }
    }

    /** {@code فر الرجل واعتقل في اليوم التالي}: nobody who bears no arms arrests without an object. */
    private boolean isTaken(Happening happening, Phrase subject) {
        Hit hit = happening.hit;
        boolean bare = hit.length() == 1 && happening.end == hit.to() && hit.has(PAST) && !hit.has(PRONOUN);
        return bare
                && happening.takesPeople()
                && happening.isForce()
                && happening.recipients.isEmpty()
                && (phrases.isMan(subject) || !subject.isName())
                && !bearsArms(subject);
    }

    /** {@code أوقفوا إذ اتهموا بالقتل}: whom a passive leaves untold is charged. */
    void charged(Happening happening) {
        find(happening);
        happening.recipients.addAll(happening.actors);
        happening.actors.clear();
        happening.addRecipient(happening.recipients.isEmpty() ? undergoer(happening) : null);
        happening.passive = true;
    }

    /** Whom a passive may mean: the subject of the main clause, people where it is in the plural; or null. */
    private Phrase undergoer(Happening happening) {
        Hit hit = happening.hit;
        Phrase main = coordination.main(happening.from, hit.from());
        Phrase topic = main == null && hit.has(PLURAL) ? subjects.topic(hit.from(), happening.from) : main;
        boolean many = topic != null && subjects.pronouns().areMany(topic.from()) == hit.has(PLURAL);
        return many && voices.same(topic.from(), hit.from()) ? topic : null;
    }

    /** The subject of the verb before, which "and" goes on with; or null. */
    Phrase joined(Happening happening) {
        Hit hit = happening.hit;
        boolean goesOn = hit.has(CONJUNCTION) || hit.has(LI) && happening.isForce();
        if (!goesOn || hit.has(FIRST_PERSON)) {
            return null;
        }
        Phrase subject = hit.has(PLURAL)
                ? coordination.many(hit.from(), happening.from)
                : coordination.joined(hit.from(), happening.from, hit.has(FEMININE));
        return subject == null || suffers(subject, hit.from()) ? null : subject;
    }

    /** {@code قتل 20 شخصا واعتقل}: people who bear no arms, after a verb of harm or arrest that has no object. */
    private boolean suffers(Phrase subject, int verb) {
        Hit deed = subject.from() > 0 ? page.hit(subject.from() - 1, Trigger.class) : null;
        boolean force = deed != null && deed.has(VERB) && deed.to() == subject.from() && isForce(Trigger.of(deed));
        boolean harm = force || page.isAny(subject.from() - 1, HURT);
        if (!harm || subject.isName() && !phrases.isMan(subject) || bearsArms(subject)) {
            return false;
        }
        Phrase object = genitives.next(subject.to(), verb);
        return object == null || !object.isParty();
    }

    private boolean bearsArms(Phrase people) {
        Hit side = page.hit(phrases.afterMeasures(people.from(), people.to()), Side.class);
        return side != null && ((Side) side.sense().lexeme()).bearsArms();
    }

    private static boolean isForce(Trigger trigger) {
        return trigger.isEffect()
                || trigger.takesObject() && ("arrest".equals(trigger.mode()) || "abduct".equals(trigger.mode()));
    }

    /** The subject of the first verb of the clause, which a verb after "and" goes on with; or null. */
    Phrase carried(Happening happening) {
        Hit hit = happening.hit;
        int before = coordination.beforeVerb(hit.from());
        boolean goesOn = hit.has(CONJUNCTION)
                || coordination.keepsSubject(before)
                || page.isAny(before, "كما", "ثم", "وربما")
                || page.is(before, "ان") && (page.isAny(before - 1, "بعد", "قبل") || isDue(before - 1))
                || page.is(before, Particle.Kind.BE) && phrases.nouns().isAnd(before);
        boolean open = !happening.trigger.isEffect()
                && !hit.has(FIRST_PERSON | PLURAL | DUAL)
                && (hit.has(FEMININE | PRONOUN)
                        || !happening.isForce()
                        || hit.length() > 1
                        || !happening.recipients.isEmpty());
        Phrase subject = goesOn && open ? coordination.carried(before, happening.from, hit.has(FEMININE)) : null;
        boolean near = subject != null
                && (voices.same(subject.from(), hit.from())
                        || isAside(subject.to(), before)
                        || coordination.keepsSubject(before) && isTeller(subject, hit.from()));
        return near ? subject : null;
    }

    /** {@code أعلنت الحكومة حظرا قبل أن تتراجع}: whether somebody says the words around a token, who goes on outside of them. */
    private boolean isTeller(Phrase subject, int t) {
        Statement around = voices.around(t);
        return around != null
                && page.quotations().around(t) < 0
                && subject.parties().stream()
                        .anyMatch(p -> p.name().equals(around.speaker().name()));
    }

    /** {@code أوصت الشرطة بمحاكمته، كما أوقفت}: a word after which a verb is no part of what a noun began to tell, unless quoted. */
    private boolean isAside(int from, int t) {
        boolean aside = page.isAny(t, "كما", "ثم");
        for (int i = from; i < t && aside; i++) {
            aside = !page.quotations().isOpening(i);
        }
        return aside;
    }

    /** The word before a verb that keeps the subject of the clause before, where it tells nothing that went before that; or -1. */
    int keeping(Happening happening) {
        int before = coordination.beforeVerb(happening.hit.from());
        boolean after = page.is(before, "بعدما") || page.is(before, "ان") && page.is(before - 1, "بعد");
        return coordination.keepsSubject(before) && !after ? before : -1;
    }

    /** {@code ومن المقرر أن}, after which a clause goes on with who acted in the one before. */
    private boolean isDue(int t) {
        return page.isAny(t, "المقرر", "المتوقع", "المنتظر", "المرتقب", "المزمع") && page.isAny(t - 1, "من", "ومن");
    }

    /** {@code لكنها تعرضت}: the subject of the clause before, where a verb tells what he suffers; or null. */
    Phrase kept(Happening happening) {
        int before = coordination.beforeVerb(happening.hit.from());
        boolean goesOn = coordination.keepsSubject(before) || page.isAny(before, "اذا", "لو");
        boolean one = !happening.hit.has(FIRST_PERSON | PLURAL | DUAL) && goesOn;
        return one ? coordination.carried(before, happening.from, happening.hit.has(FEMININE)) : null;
    }
}
