package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/** Whether an event happened: from negation, tense, the words beside it, and what is asked or promised. Places are tokens. */
final class Statuses {
    private static final int BEFORE = 5;
    private static final int AFTER = 4;
    private static final int NEAR = 9;
    private static final int REFUSED = 4;
    private static final int FAR = 40;
    private static final int AUXILIARY = 6;

    private final Page page;
    private final Voices voices;
    private final Denials denials;
    private final Aspects aspects;

    Statuses(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
        denials = new Denials(page, voices);
        aspects = new Aspects(page);
    }

    /**
     * The status of a happening.
     *
     * @param before the one told before it in its sentence, or null
     */
    Status of(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean speech = isSpeech(happening.type()) && !Aspects.isLasting(happening);
        if (denials.isDenied(happening, before)) {
            return Status.DENIED;
        }
        Status wished = speech && hit.has(PRESENT) ? wished(hit.from() - 1) : null;
        if (wished != null) {
            return wished;
        }
        if (happening.type() == Type.ACCUSE && happening.trigger.isImpersonal()) {
            return Status.OCCURRED;
        }
        boolean done = speech && happening.type() != Type.ACCUSE && happening.type() != Type.SUPPORT;
        if (!done && (hit.has(FUTURE) || page.is(hit.from() - 1, "سوف"))) {
            return Status.PLANNED;
        }
        Status wanted = speech ? asked(happening, before) : wanted(happening, before);
        if (wanted != null) {
            return wanted;
        }
        boolean refused = before != null
                && before.type() == Type.REJECT
                && !speech
                && !hit.has(VERB)
                && hit.from() - before.hit.to() < REFUSED
                && before.recipients.isEmpty();
        if (refused) {
            return Status.DENIED;
        }
        Status mood = mood(happening, speech);
        if (mood == null && !speech && happening.governor >= 0 && !isSince(happening.governor, hit)) {
            Status told = status(happening.governor);
            mood = told == null ? wished(happening.governor - 1) : told;
        }
        return mood != null ? mood : speech && happening.type() != Type.ACCUSE ? Status.OCCURRED : byForm(happening);
    }

    /** {@code تريد أن يدين}, {@code من المستبعد أن توافق}: what is said of an act of speech to come, or null. */
    private Status wished(int that) {
        if (!page.is(that, "ان")) {
            return null;
        }
        for (int t = that - 1; t >= Math.max(0, that - AFTER) && page.mark(t) == 0; t--) {
            Status status = status(t);
            if (status == Status.REQUESTED || status == Status.HYPOTHETICAL || status == Status.PLANNED) {
                return status;
            }
        }
        return null;
    }

    /** From tense, purpose, and what kind of event it is. */
    private Status byForm(Happening happening) {
        Hit hit = happening.hit;
        if (aspects.goesOn(happening)) {
            return Status.ONGOING;
        }
        if (hit.has(PRESENT) && !isSpeech(happening.type())) {
            return happening.trigger.isGain() ? Status.OCCURRED : present(hit);
        }
        boolean aim = !hit.has(VERB) && isAim(hit) && happening.type() != Type.CONSULT;
        boolean carried = page.isAny(hit.from(), "لعقد", "لاجراء")
                || !hit.has(VERB) && isAim(page.hit(hit.from() - 1, Carrier.class));
        boolean open = !isSpeech(happening.type()) && happening.type() != Type.PROTEST;
        return (aim || carried) && open ? Status.PLANNED : Status.OCCURRED;
    }

    /** {@code لاستعادة المدينة}, {@code لعقد لقاءات}. */
    private boolean isAim(Hit noun) {
        return noun != null && noun.has(LI) && noun.has(MASDAR) && !noun.has(DEFINITE) && !isBorne(noun.from());
    }

    /** {@code تعرض المسجد لتفجير}, {@code اضطرت للانسحاب}: whether the preposition tells no purpose. */
    private boolean isBorne(int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - NEAR) && page.mark(t) == 0; t--) {
            Hit carrier = page.hit(t, Carrier.class);
            if (page.words(t, t).contains("ضطر")) {
                return true;
            }
            if (carrier != null && carrier.has(VERB)) {
                return carrier.sense().lexeme() == Carrier.SUFFERER;
            }
        }
        return false;
    }

    private Status present(Hit hit) {
        int t = hit.from() - 1;
        if (Link.is(page, t, Link.Kind.PURPOSE)) {
            return page.isAny(t - 1, "قبل", "بعد", "منذ", "الي") ? Status.OCCURRED : Status.PLANNED;
        }
        if (hit.has(LI)) {
            return Status.PLANNED;
        }
        return page.is(t, "لم") || isPast(t) ? Status.OCCURRED : Status.ONGOING;
    }

    /** {@code كان المتظاهرون يحتجون}. */
    private boolean isPast(int subject) {
        for (int t = subject; t >= Math.max(0, subject - AFTER) && page.mark(t) == 0; t--) {
            if (page.isAny(t, "كان", "كانت", "كانوا", "وكان", "وكانت", "وكانوا")) {
                return true;
            }
            if (page.isVerb(t) || page.is(t, Particle.Kind.RELATIVE) || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return false;
            }
        }
        return false;
    }

    /** {@code تعهدوا بتأييد البيان}, {@code دعت إلى إسقاط التهم}: an act of speech that is itself asked for or promised. */
    private static Status asked(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean next = before != null
                && !hit.has(VERB)
                && before.status == Status.OCCURRED
                && hit.from() - before.end <= (hit.has(BA | LI) ? AFTER : 1);
        if (!next || happening.type() == Type.REQUEST || happening.type() == Type.THREATEN) {
            return null;
        }
        boolean promised = before.type() == Type.AGREE && happening.type() != Type.AGREE;
        return before.type() == Type.REQUEST ? Status.REQUESTED : promised ? Status.PLANNED : null;
    }

    /** What a demand or a promise is about, as far as no topic or background has opened since. */
    private Status wanted(Happening happening, Happening before) {
        Hit hit = happening.hit;
        Statement around = voices.around(hit.from());
        if (hit.has(PAST) || happening.isPointing(page) && !hit.has(BA | LI) && happening.isForce()) {
            return null;
        }
        if (around != null
                && (around.act() == Act.DEMAND || around.act() == Act.PROMISE)
                && isFresh(hit, happening.from)) {
            boolean later = before != null
                    && happening.isForce()
                    && voices.same(before.hit.from(), hit.from())
                    && !hit.has(CONJUNCTION);
            return later ? null : around.act() == Act.DEMAND ? Status.REQUESTED : Status.PLANNED;
        }
        boolean near =
                before != null && hit.from() - before.hit.to() <= NEAR && voices.same(before.hit.from(), hit.from());
        if (near && !hit.has(VERB) && before.status == Status.OCCURRED && isFresh(hit, before.hit.to())) {
            return before.type() == Type.REQUEST
                    ? Status.REQUESTED
                    : before.type() == Type.AGREE ? Status.PLANNED : null;
        }
        return null;
    }

    /** Whether no topic or background has opened since {@code from}, or since the words of somebody else began. */
    private boolean isFresh(Hit hit, int from) {
        int trigger = hit.from();
        for (int t = trigger - 1; t >= Math.max(from, trigger - FAR) && voices.same(t, trigger); t--) {
            if (Link.is(page, t, Link.Kind.TOPIC)) {
                return false;
            }
        }
        return true;
    }

    private Status mood(Happening happening, boolean speech) {
        Hit hit = happening.hit;
        boolean known = happening.isPointing(page) && happening.isForce() && !hit.has(LI);
        for (int t = hit.to() - 1; t >= Math.max(happening.from, hit.from() - BEFORE) && page.mark(t) == 0; t--) {
            boolean topic = happening.isForce() && page.isAny(t, "عن", "بشان", "حول", "حيال", "بخصوص");
            if (t < hit.from() && (topic || isDeed(t) || isTime(t, hit) || happening.isForce() && isInquiry(t))) {
                break;
            }
            Status status = t < hit.from() && isTrigger(t) ? null : status(t);
            if (happening.isForce() && isDecision(t)) {
                return Status.OCCURRED;
            }
            boolean far = hit.from() - t > 3;
            boolean open = status == Status.PLANNED || status == Status.HYPOTHETICAL;
            boolean own = t >= hit.from() && happening.type() != Type.ASSAULT;
            if (status != null
                    && !(own && (status == Status.HYPOTHETICAL || status == Status.DENIED))
                    && !(status == Status.DENIED && far)
                    && !(speech
                            && status != Status.DENIED
                            && !(t == hit.from() - 1 && page.isAny(t, "اذا", "واذا", "لو")))
                    && !(known && open && t < hit.from() - 1)) {
                boolean done = !hit.has(PRESENT) && !isPresent(t + 1) || isPerfect(t, happening.from);
                return page.word(t).folded().endsWith("قد") && done ? null : status;
            }
            if (page.is(t, Particle.Kind.COMPLEMENTIZER) && far) {
                break;
            }
        }
        for (int t = hit.to(); !speech && t < Math.min(happening.to, hit.to() + AFTER) && page.mark(t) == 0; t++) {
            Status status = isTrigger(t) ? null : status(t);
            if (status == Status.PLANNED && !hit.has(PAST) && !isAfter(t)
                    || status == Status.ONGOING
                    || status == Status.HYPOTHETICAL && !page.isAny(t, "قد", "وقد") && !isAfter(t)) {
                return status;
            }
            if (page.is(t, Particle.Kind.RELATIVE) || status == null && page.isVerb(t)) {
                return null;
            }
        }
        return null;
    }

    /** {@code تجنيد أطفال للمشاركة}, {@code في حالة تأهب تحسبا}: what something is done for or in fear of. */
    private boolean isAfter(int t) {
        String word = page.words(t, t);
        return word.startsWith("ل")
                || word.startsWith("ب")
                || page.isAny(t, "تحسبا", "خشيه", "خوفا", "سعيا", "تمهيدا", "استعدادا", "قبل", "من");
    }

    /** {@code قرار إقالتها}: a decision taken is the thing itself, one only drafted or not carried out is none. */
    private boolean isDecision(int t) {
        return page.isAny(t, "قرار", "بقرار", "لقرار")
                && !page.isAny(t - 1, "مشروع", "مسوده", "اتخاذ", "لاتخاذ", "تنفيذ", "اي");
    }

    /** {@code بهدف السيطرة بعد الهجوم}: what something is after has been; not {@code يشهد منذ سنوات حربا}. */
    private boolean isTime(int t, Hit hit) {
        return page.isAny(t, "بعد", "عقب", "اثر", "جراء")
                || page.is(t, "منذ") && (t + 1 == hit.from() || hit.has(DEFINITE));
    }

    /** {@code سيسمح بتسليحهم بعد حادث إطلاق النار}: whether what a verb tells comes only after this. */
    private boolean isSince(int governor, Hit hit) {
        for (int t = governor + 1; t < hit.from(); t++) {
            if (page.isAny(t, "بعد", "عقب", "اثر", "جراء")) {
                return true;
            }
        }
        return false;
    }

    /** Another event by a noun, to which the words before belong. */
    private boolean isDeed(int t) {
        Hit trigger = page.hit(t, Trigger.class);
        return trigger != null && !trigger.has(VERB) && trigger.has(LI) && trigger.has(DEFINITE);
    }

    /** {@code يريد تحقيقا في مقتل}: what is looked into has happened. */
    private boolean isInquiry(int t) {
        Hit trigger = page.hit(t, Trigger.class);
        return trigger != null
                && "investigate".equals(((Trigger) trigger.sense().lexeme()).mode());
    }

    /** {@code كان الإقليم قد تعرض}: whether what follows {@code قد} has been. */
    private boolean isPerfect(int may, int from) {
        for (int t = may - 1; t >= Math.max(from, may - AUXILIARY); t--) {
            if (page.isAny(t, "كان", "وكان", "كانت", "وكانت", "كانوا", "وكانوا")) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrigger(int t) {
        return page.hit(t, Trigger.class) != null && page.isDefinite(t);
    }

    private boolean isPresent(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(PRESENT)) {
                return true;
            }
        }
        return false;
    }

    private Status status(int t) {
        boolean none = page.is(t, "غير") && page.is(t + 1, Particle.Kind.COMPLEMENTIZER)
                || page.isDefinite(t) && page.is(t - 1, "في") && !isTrigger(t);
        Hit mood = none ? null : page.hit(t, Mood.class);
        if (mood == null && page.isVerb(t) && page.word(t).sense(Common.class) != null) {
            return page.word(t).sense(Common.class).has(FUTURE) ? Status.PLANNED : null;
        }
        return mood == null ? null : ((Mood) mood.sense().lexeme()).status();
    }

    /** Done by saying it, so that it has happened when it is said. */
    static boolean isSpeech(Type type) {
        return switch (type) {
            case REQUEST, ACCUSE, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> true;
            default -> false;
        };
    }
}
