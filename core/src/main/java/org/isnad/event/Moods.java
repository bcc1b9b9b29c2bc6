package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Mood;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NamePart;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;

/** The words beside a happening that tell whether it is planned, wished, feared, denied or going on. Places are tokens. */
final class Moods {
    /** What is done to keep something from happening has been: {@code ولمنع القصف نشرت قواتها}. */
    private static final Wordlist HINDERING = Wordlist.of(Moods.class, "hindering");

    private static final int BEFORE = 5;
    private static final int AFTER = 4;
    private static final int FAR = 3;
    private static final int AUXILIARY = 9;

    private final Page page;
    private final Bygones bygones;

    Moods(Page page) {
        this.page = page;
        bygones = new Bygones(page);
    }

    /**
     * What the words beside a happening, or the verb that it hangs on, say of it; or null.
     *
     * @param speech whether it is an act of speech
     */
    Status of(Happening happening, boolean act) {
        boolean speech = act && !isSettling(happening);
        Status beside = beside(happening, speech);
        int governor = happening.governor;
        if (beside != null || speech || governor < 0 || isSince(governor, happening.hit)) {
            return beside;
        }
        Status told = status(governor);
        return told == null ? wished(governor - 1) : told;
    }

    /** {@code رفع العقوبات}, {@code محاكمة الوزير}: a verbal noun for what is done by words, but by more than saying so. */
    private boolean isSettling(Happening happening) {
        boolean more = switch (happening.type()) {
            case AGREE, SUPPORT, CONCEDE, ACCUSE -> true;
            default -> false;
        };
        return more && happening.hit.has(MASDAR) && !happening.hit.has(VERB) && !happening.isPointing(page);
    }

    /** {@code تريد أن يدين}, {@code من المستبعد أن توافق}: what is said of an act of speech to come, or null. */
    Status wished(int that) {
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

    private Status beside(Happening happening, boolean speech) {
        int before = before(happening, speech);
        boolean act = Statuses.isSpeech(happening.type()) && !Aspects.isLasting(happening);
        if (before >= 0) {
            boolean own =
                    before >= happening.hit.from() || page.word(before).folded().contains("قرار");
            return act && !speech && own ? null : told(happening, before);
        }
        return act ? null : after(happening);
    }

    /** The word in a happening's own words or before them that tells its mood, or -1. */
    private int before(Happening happening, boolean speech) {
        Hit hit = happening.hit;
        for (int t = hit.to() - 1; t >= Math.max(happening.from, hit.from() - BEFORE) && page.mark(t) == 0; t--) {
            if (t < hit.from() && isBar(happening, t)) {
                return -1;
            }
            if (isDecided(happening, t) || applies(happening, t, speech)) {
                return t;
            }
            if (page.is(t, Particle.Kind.COMPLEMENTIZER) && hit.from() - t > FAR) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what stands before a word is said of something else. */
    private boolean isBar(Happening happening, int t) {
        boolean topic = page.isAny(t, "عن", "بشان", "حول", "حيال", "بخصوص");
        return happening.isForce() && (topic || isInquiry(t)) || isDeed(t) || isTime(t, happening.hit);
    }

    /** Whether a word tells a mood, and that of this happening. */
    private boolean applies(Happening happening, int t, boolean speech) {
        Hit hit = happening.hit;
        Status status = t < hit.from() && isTrigger(t) ? null : status(t);
        if (status == null) {
            return false;
        }
        boolean own = t >= hit.from() && happening.type() != Type.ASSAULT;
        boolean next = t >= hit.from() - 1;
        return switch (status) {
            case DENIED -> !own && hit.from() - t <= FAR && !(page.is(t, "غير") && Denials.isQuality(page, hit, t));
            case HYPOTHETICAL ->
                !own
                        && !(hit.has(PAST) && page.isAny(t, HINDERING))
                        && (speech ? isCondition(hit, t) : next || isFeared(hit, t) || !isKnown(happening));
            case PLANNED -> speech ? isCondition(hit, t) : next || !hit.has(PAST) && !isKnown(happening);
            case ONGOING -> !(own && happening.type() == Type.RETREAT) && (!speech || isCondition(hit, t));
            default -> speech ? isCondition(hit, t) : next || !isKnown(happening);
        };
    }

    /** {@code إذا وافقت}, {@code قد ترفع}: right before it; {@code إمكانية إلغاء}: a possibility or fear, of a verbal noun. */
    private boolean isCondition(Hit hit, int t) {
        boolean feared = hit.has(MASDAR)
                && !hit.has(VERB | PREPOSITION | CONJUNCTION)
                && !page.isVerb(t)
                && status(t) == Status.HYPOTHETICAL;
        boolean may = hit.has(PRESENT) && page.isAny(t, "قد", "وقد", "ربما", "وربما");
        return t == hit.from() - 1 && (may || page.isAny(t, "اذا", "واذا", "لو") || feared);
    }

    /** {@code خوفا من الاعتقال}, {@code تفاديا للقصف}: what somebody acts in fear of. */
    private boolean isFeared(Hit hit, int t) {
        int before = page.is(hit.from() - 1, "من") ? hit.from() - 2 : hit.from() - 1;
        return t == before && page.isAny(t, "خوفا", "تخوفا", "خشيه");
    }

    /** {@code التفجير}: force told as something known, for which nobody hopes or plans, but not {@code طرد السفير}. */
    private boolean isKnown(Happening happening) {
        Hit hit = happening.hit;
        boolean construct = hit.length() > 1 && hit.has(MASDAR) && !page.isDefinite(hit.from());
        return happening.isPointing(page) && happening.isForce() && !hit.has(LI) && !construct;
    }

    /** What a word before says; a decision taken is the thing itself, and {@code قد} leaves a past tense as it is. */
    private Status told(Happening happening, int t) {
        if (isDecided(happening, t)) {
            return Status.OCCURRED;
        }
        boolean done = !happening.hit.has(PRESENT) && !mayBe(t + 1, happening.hit) || isPerfect(t, happening.from);
        Status status = status(t);
        boolean war = t >= happening.hit.from() && bygones.isOver(happening.hit);
        if (status == Status.ONGOING && (war || page.isVerb(t) && bygones.wasSo(t, happening.from))) {
            return Status.OCCURRED;
        }
        return page.word(t).folded().endsWith("قد") && (done || isPast(t)) ? null : status;
    }

    /** {@code وقد تحدث الرئيس}: "has" before a form of the past that might also be one of the present. */
    boolean isPast(int may) {
        return page.is(may, "وقد") && page.word(may + 1).mayHave(PAST);
    }

    /** {@code مقتل خمسة وإحباط هجوم}: another verbal noun after "and", whose mood is its own. */
    private boolean isJoined(int t) {
        Sense noun = page.word(t).sense(Common.class);
        return noun != null && noun.has(MASDAR) && noun.has(CONJUNCTION);
    }

    /** What the words after a happening say of it, or null. */
    private Status after(Happening happening) {
        Hit hit = happening.hit;
        for (int t = hit.to(); t < Math.min(happening.to, hit.to() + AFTER) && page.mark(t) == 0; t++) {
            if (page.isAny(t, "وهو", "وهي", "وهم") || isJoined(t) && status(t) == Status.HYPOTHETICAL) {
                return null;
            }
            boolean governed = page.is(t - 1, Particle.Kind.PREPOSITION) && !page.is(t - 1, "من");
            boolean other = governed && !page.is(t, "حال");
            Status status = isTrigger(t) || other ? null : status(t);
            if (status == Status.PLANNED && page.isVerb(t) && page.words(t, t).startsWith("و")) {
                return null;
            }
            if (status == Status.PLANNED && !hit.has(PAST) && !isAfter(t)
                    || status == Status.ONGOING
                    || status == Status.HYPOTHETICAL && !page.isAny(t, "قد", "وقد") && !isAfter(t)) {
                return status;
            }
            boolean clause = page.is(t, Particle.Kind.RELATIVE) || page.is(t, Particle.Kind.COMPLEMENTIZER);
            if (clause || status == null && page.isVerb(t)) {
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

    /** Whether the verb at a token is in the present: not {@code اغتال}, which might be what "I" do. */
    private boolean mayBe(int t, Hit hit) {
        String folded = page.word(t).folded();
        boolean prefixed = !folded.isEmpty() && "يتن".indexOf(folded.charAt(0)) >= 0;
        return prefixed && isPresent(t) && !(t == hit.from() && hit.has(PAST));
    }

    /** {@code قرار إقالتها}, {@code القرار الأمريكي بالانسحاب}: a decision taken is the thing itself, but for meetings and truces. */
    private boolean isDecided(Happening happening, int t) {
        boolean deed = !Statuses.isSpeech(happening.type())
                && happening.type() != Type.CONSULT
                && happening.type() != Type.PROTEST
                && !"ceasefire".equals(happening.trigger.mode());
        if (!deed || !isDecision(t, happening.hit.has(BA))) {
            return false;
        }
        for (int i = t + 1; i < happening.hit.from(); i++) {
            if (page.isVerb(i) || Link.is(page, i, Link.Kind.TOPIC) || page.is(i, Particle.Kind.RELATIVE)) {
                return happening.isForce() && !page.isDefinite(t);
            }
        }
        return true;
    }

    /** One only drafted or not carried out is none. */
    private boolean isDecision(int t, boolean by) {
        return (page.isAny(t, "قرار", "بقرار", "لقرار", "وقرار") || by && page.isAny(t, "القرار", "قرارا"))
                && !page.isAny(t - 1, "مشروع", "مسوده", "اتخاذ", "لاتخاذ", "تنفيذ", "اي");
    }

    /** {@code بهدف السيطرة بعد الهجوم}: what it is after has been; not {@code يشهد منذ سنوات حربا}. */
    private boolean isTime(int t, Hit hit) {
        return page.isAny(t, "بعد", "عقب", "اثر", "جراء", "رغم")
                || page.isAny(t, Accused.ON_CHARGE)
                || page.is(t, "منذ") && (t + 1 == hit.from() || hit.has(DEFINITE));
    }

    /** {@code سيسمح بتسليحهم بعد حادث إطلاق النار}: whether what a verb tells comes only after this. */
    boolean isSince(int governor, Hit hit) {
        for (int t = governor + 1; t < hit.from(); t++) {
            if (page.isAny(t, "بعد", "وبعد", "عقب", "اثر", "جراء")) {
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
        return trigger != null && "investigate".equals(Trigger.of(trigger).mode());
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
            if (word.sense(i).has(PRESENT) && !word.sense(i).has(FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** What a word says of what it governs, or null; {@code سيطروا}, {@code سامر} are no future. */
    private Status status(int t) {
        boolean none = page.is(t, "غير") && page.is(t + 1, Particle.Kind.COMPLEMENTIZER)
                || page.isDefinite(t) && page.is(t - 1, "في") && !isTrigger(t);
        Hit mood = none ? null : page.hit(t, Mood.class);
        if (mood == null && page.isVerb(t) && page.word(t).sense(Common.class) != null) {
            Hit deed = page.hit(t, Trigger.class);
            if (deed != null && deed.has(PAST) || page.word(t).sense(NamePart.class) != null) {
                return null;
            }
            return page.word(t).sense(Common.class).has(FUTURE) ? Status.PLANNED : null;
        }
        return mood == null ? null : ((Mood) mood.sense().lexeme()).status();
    }
}
