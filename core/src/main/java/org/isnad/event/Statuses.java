package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.scene.Scene;

/** Whether an event happened: from negation, tense, mood, its day and toll, and what is asked or promised. Places are tokens. */
final class Statuses {
    private static final int AFTER = 4;
    private static final int REFUSED = 4;
    private static final int FAR = 40;
    private static final int TOLL = 8;
    private static final int CARRIED = 9;

    private final Page page;
    private final Scene scene;
    private final Voices voices;
    private final Denials denials;
    private final Aspects aspects;
    private final Hindrances hindrances;
    private final Standings standings;
    private final Moods moods;
    private final Appointments appointments;
    private final Prospects prospects;
    private final Demands demands;
    private final Purposes purposes;
    private final Series series;

    Statuses(Page page, Scene scene, Voices voices) {
        this.page = page;
        this.scene = scene;
        this.voices = voices;
        denials = new Denials(page, voices);
        aspects = new Aspects(page);
        hindrances = new Hindrances(page);
        standings = new Standings(page);
        moods = new Moods(page);
        appointments = new Appointments(page);
        prospects = new Prospects(page, voices);
        demands = new Demands(page, voices);
        purposes = new Purposes(page);
        series = new Series(page, voices, purposes);
    }

    /**
     * The status of a happening; what is told of a day to come is planned, what is told with its toll has been.
     *
     * @param earlier those told before it in its sentence
     */
    Status of(Happening happening, List<Happening> earlier) {
        Happening before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Status status = told(happening, before, earlier);
        if (status != Status.DENIED && happening.type() == Type.ASSAULT && hasToll(happening)) {
            return status == Status.ONGOING ? status : Status.OCCURRED;
        }
        if (status != Status.DENIED && status != Status.OCCURRED && aspects.hasBeen(happening)) {
            return status == Status.ONGOING ? status : Status.OCCURRED;
        }
        boolean open = status == Status.OCCURRED || status == Status.ONGOING;
        boolean today = happening.type() == Type.CONSULT && isPresent(happening) && scene.isToday(happening.date);
        boolean ahead = open
                && !isPast(happening.hit)
                && !isSpeech(happening.type())
                && (today || scene.isAhead(happening.date));
        return ahead || open && isAimOfPlanned(happening, before) ? Status.PLANNED : status;
    }

    /** {@code من المقرر أن يزور بغداد للقاء الوزير}: a meeting for which somebody is only going to come. */
    private boolean isAimOfPlanned(Happening happening, Happening before) {
        return happening.type() == Type.CONSULT
                && before != null
                && before.from == happening.from
                && before.status == Status.PLANNED
                && happening.hit.from() > before.hit.to()
                && happening.hit.from() - before.hit.to() < FAR
                && (purposes.isAim(happening.hit) || page.is(happening.hit.from(), "للقاء"));
    }

    /** {@code قتل}: a verb in the past, but {@code عقد} may be a verbal noun, and {@code أعلن إضرابا} of a day to come announces it. */
    private boolean isPast(Hit hit) {
        Word word = page.word(hit.from());
        boolean past = hit.has(PAST) && !Trigger.of(hit).lemma().startsWith("أعلن ");
        for (int i = 0; i < word.senses() && past && !page.is(hit.from() - 1, "ان"); i++) {
            past = !word.sense(i).has(MASDAR);
        }
        return past;
    }

    /** {@code أمرت بضربات على المركز أسفرت عن مقتل تسعة}. */
    private boolean hasToll(Happening happening) {
        int end = Math.min(happening.to, happening.hit.to() + TOLL);
        for (int t = happening.hit.to(); t < end && page.mark(t) == 0; t++) {
            Hit carrier = page.hit(t, Carrier.class);
            if (carrier != null && carrier.has(PAST) && carrier.sense().lexeme() == Carrier.HARMS) {
                return true;
            }
        }
        return false;
    }

    /** {@code يعقد المجلس اليوم جلسة}. */
    private boolean isPresent(Happening happening) {
        Sense verb = happening.hit.has(VERB)
                ? happening.hit.sense()
                : happening.governor < 0 ? null : page.word(happening.governor).sense(Carrier.class);
        return verb != null && verb.has(PRESENT);
    }

    /** The status as the words tell it, whatever the day. */
    private Status told(Happening happening, Happening before, List<Happening> earlier) {
        boolean speech = isSpeech(happening.type()) && !Aspects.isLasting(happening);
        if (denials.isDenied(happening, before)) {
            return denials.isUnless(happening) ? Status.HYPOTHETICAL : Status.DENIED;
        }
        if (page.is(happening.hit.from(), "لم") && page.is(happening.hit.from() - 1, "ما")) {
            return Status.HYPOTHETICAL;
        }
        Status hindered = hindrances.isRefused(happening) ? Status.DENIED : hindrances.of(happening);
        if (hindered != null) {
            return hindered;
        }
        if (isStopped(happening) || aspects.isToLast(happening)) {
            return Status.ONGOING;
        }
        Status willed = willed(happening, before, speech);
        Status mood = willed == null ? moods.of(happening, speech) : willed;
        if (mood != null) {
            return mood;
        }
        Status joined = series.of(happening, earlier);
        Status ahead = joined == null ? prospects.of(happening, before) : joined;
        if (ahead != null) {
            return ahead;
        }
        return speech && happening.type() != Type.ACCUSE ? Status.OCCURRED : byForm(happening);
    }

    /** {@code دعا إلى وقف الهجوم}, {@code لإنهاء الحصار}: what is to be stopped goes on. */
    private boolean isStopped(Happening happening) {
        int end = happening.hit.from() - 1;
        boolean noun = !happening.hit.has(VERB | PREPOSITION | CONJUNCTION) && end >= happening.from;
        String word = noun ? page.word(end).folded() : "";
        String bare = word.startsWith("ب") || word.startsWith("ل") || word.startsWith("و") ? word.substring(1) : word;
        if (noun && word.equals("عن") && page.isAny(end - 1, "الكف", "بالكف", "التوقف", "بالتوقف")) {
            return true;
        }
        boolean stop = bare.equals("وقف") || bare.equals("انهاء") || bare.equals("ايقاف") || word.equals("وقف");
        return stop && page.hit(end, Trigger.class) == null;
    }

    /** What a wish, a need, the future tense, a demand, a promise or a refusal makes of it; or null. */
    private Status willed(Happening happening, Happening before, boolean speech) {
        Hit hit = happening.hit;
        Status wished = speech && hit.has(PRESENT) ? moods.wished(hit.from() - 1) : null;
        if (wished != null) {
            return wished;
        }
        if (happening.type() == Type.ACCUSE && happening.trigger.isImpersonal()) {
            return Status.OCCURRED;
        }
        if (isFuture(happening, speech)) {
            return Status.PLANNED;
        }
        Status wanted = speech ? demands.asked(happening, before) : demands.wanted(happening, before);
        return wanted == null && !speech && isRefused(happening, before) ? Status.DENIED : wanted;
    }

    /** {@code سيقصف}; but {@code سنرفض} refuses now. */
    private boolean isFuture(Happening happening, boolean speech) {
        boolean done = speech && happening.type() != Type.ACCUSE && happening.type() != Type.SUPPORT;
        return !done && (happening.hit.has(FUTURE) || page.is(happening.hit.from() - 1, "سوف"));
    }

    /** {@code رفضت إرسال قوات}, {@code رفض الكرملين نشر قوات}, be it spelt as a verb: what somebody refuses to do. */
    private boolean isRefused(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean noun = !hit.has(VERB)
                || before != null
                        && before.hit.has(VERB)
                        && hit.has(PAST)
                        && page.tokens().isWord(hit.from() - 1)
                        && isMasdarToo(hit.from());
        return before != null
                && before.type() == Type.REJECT
                && noun
                && hit.from() - before.hit.to() < REFUSED
                && before.recipients.isEmpty();
    }

    /** {@code نشر}, {@code فرض}: whether a word is spelt as a verbal noun as well. */
    private boolean isMasdarToo(int t) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).has(MASDAR) && !word.sense(i).has(CONJUNCTION | PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** From tense, purpose, and what kind of event it is. */
    private Status byForm(Happening happening) {
        Hit hit = happening.hit;
        if (appointments.isAhead(happening)) {
            return Status.PLANNED;
        }
        if (aspects.goesOn(happening) || standings.stands(happening)) {
            return Status.ONGOING;
        }
        // outside anybody's words, what might be "I topple" is "was toppled"
        if (hit.has(PRESENT) && hit.has(FIRST_PERSON) && voices.around(hit.from()) == null) {
            return Status.OCCURRED;
        }
        if (hit.has(PRESENT) && (!isSpeech(happening.type()) || happening.trigger.isTrial())) {
            boolean aimed = hit.has(LI) && !Link.is(page, hit.from() - 1, Link.Kind.PURPOSE);
            Status told = aimed ? isResult(hit) ? Status.OCCURRED : Status.PLANNED : present(hit.from());
            return happening.trigger.isGain() ? Status.OCCURRED : told;
        }
        boolean aim = !hit.has(VERB) && purposes.isAim(hit) && happening.type() != Type.CONSULT;
        boolean met = page.is(hit.from() - 1, "لمواجهه");
        boolean carried = page.isAny(hit.from(), "لعقد", "لاجراء")
                || !hit.has(VERB) && !met && purposes.isAim(page.hit(hit.from() - 1, Carrier.class));
        boolean deed = !isSpeech(happening.type()) && happening.type() != Type.PROTEST;
        boolean open = deed || aspects.isOpening(hit);
        if ((aim || carried) && open) {
            return Status.PLANNED;
        }
        if (!hit.has(VERB) && open && page.isAny(hit.from() - 1, "يتم", "تتم", "ويتم", "وتتم")) {
            return page.is(hit.from() - 2, "سوف") ? Status.PLANNED : present(hit.from() - 1);
        }
        return isCarriedNow(happening) ? present(happening.governor) : Status.OCCURRED;
    }

    /** {@code تقوم بتدريب المقاتلين}: a noun that tells nothing known and that a verb in the present carries. */
    private boolean isCarriedNow(Happening happening) {
        Hit noun = happening.hit;
        int verb = happening.governor;
        Hit carrier = noun.has(VERB) || verb < 0 ? null : page.hit(verb, Carrier.class);
        if (carrier == null || isSpeech(happening.type()) || happening.isPointing(page)) {
            return false;
        }
        Carrier role = (Carrier) carrier.sense().lexeme();
        return carrier.has(PRESENT)
                && !carrier.has(FIRST_PERSON)
                && noun.from() - verb < CARRIED
                && !noun.has(LI)
                && !page.is(noun.from() - 1, "عن")
                && role != Carrier.HARMS
                && role != Carrier.LETS
                && !page.is(verb - 1, Particle.Kind.NEGATION)
                && !page.is(verb - 1, "سوف")
                && !moods.isSince(verb, noun);
    }

    /** What a verb in the present tense tells. */
    private Status present(int verb) {
        int t = verb - 1;
        if (Link.is(page, t, Link.Kind.PURPOSE)) {
            return page.isAny(t - 1, "قبل", "بعد", "منذ", "الي") ? Status.OCCURRED : Status.PLANNED;
        }
        boolean been = page.is(t, "لم") || aspects.isFirst(verb) || page.isAny(t, "وقد", "قد") && moods.isPast(t);
        return been || isPast(t) ? Status.OCCURRED : Status.ONGOING;
    }

    /** {@code دخل المسجد ليفجر نفسه}, {@code وصلوا ليقتلوا عشرة}: a death at the end of what has been told. */
    private boolean isResult(Hit hit) {
        Trigger trigger = Trigger.of(hit);
        boolean death = trigger.isEffect() || "suicide-attack".equals(trigger.mode());
        for (int t = hit.from() - 1; death && t >= Math.max(0, hit.from() - FAR) && page.mark(t) != '.'; t--) {
            Word word = page.word(t);
            for (int i = 0; i < word.senses() && page.isVerb(t); i++) {
                boolean past = word.sense(i).has(PAST);
                if (past || word.sense(i).has(VERB)) {
                    return past;
                }
            }
        }
        return false;
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

    /** Done by saying it, so that it has happened when it is said. */
    static boolean isSpeech(Type type) {
        return switch (type) {
            case REQUEST, ACCUSE, REJECT, THREATEN, AGREE, SUPPORT, CONCEDE -> true;
            default -> false;
        };
    }
}
