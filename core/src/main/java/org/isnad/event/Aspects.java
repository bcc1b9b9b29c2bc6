package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Mood;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;

/** Whether what is told goes on when it is told, though no word says so. Places are tokens. */
final class Aspects {
    private static final Wordlist OVER = Wordlist.of(Aspects.class, "over");

    private static final Wordlist FINISHED = Wordlist.of(Aspects.class, "finished");

    private static final Wordlist KEPT = Wordlist.of(Aspects.class, "kept");

    private static final Wordlist LASTED = Wordlist.of(Aspects.class, "lasted");

    private static final Wordlist TO_LAST = Wordlist.of(Aspects.class, "to-last");

    private static final Wordlist SPAN = Wordlist.of(Aspects.class, "span");

    private static final Wordlist BEEN = Wordlist.of(Aspects.class, "been");

    private static final String[] FIRST = {"اول", "ثاني", "ثالث"};
    private static final String[] TURNS = {"الاولي", "الثانيه", "الثالثه"};
    private static final int FAR = 14;
    private static final int NEXT = 2;
    private static final int SPELL = 6;

    private final Page page;
    private final Starts starts;

    Aspects(Page page) {
        this.page = page;
        starts = new Starts(page);
    }

    /** {@code سيستمر الإضراب}, {@code العقوبات ستبقى قائمة}: what is to last goes on; but a meeting is told to last so long. */
    boolean isToLast(Happening happening) {
        Hit hit = happening.hit;
        boolean lasts = !hit.has(VERB) && happening.type() != Type.CONSULT && !Statuses.isSpeech(happening.type());
        if (!lasts && !isLasting(happening) || hit.has(VERB)) {
            return false;
        }
        int before = page.isAny(hit.from() - 2, TO_LAST) && page.mark(hit.from() - 1) == 0 ? 2 : 1;
        boolean last = page.isAny(hit.from() - before, TO_LAST) && page.mark(hit.from()) == 0;
        for (int t = hit.to(); !last && t < Math.min(happening.to, hit.to() + SPELL) && page.mark(t) == 0; t++) {
            last = page.isAny(t, TO_LAST);
            if (page.isVerb(t) || page.is(t, Particle.Kind.RELATIVE)) {
                return last;
            }
        }
        return last;
    }

    /** Whether it goes on, from its kind and from how it is told. */
    boolean goesOn(Happening happening) {
        if (isLasting(happening)) {
            return !happening.hit.has(PAST) && !isOver(happening.hit) && !isOpening(happening.hit);
        }
        return starts.goesOn(happening)
                || isBacking(happening)
                || isKeptUp(happening)
                || !happening.hit.has(VERB)
                        && (isCarriedOn(happening)
                                || isKept(happening)
                                || isLaid(happening)
                                || spreads(happening.type()) && isFrame(happening));
    }

    /** {@code التفجير الإرهابي الذي استهدف المسجد}, {@code الاجتماع الذي تم}: a noun with a clause that tells it to have been. */
    boolean hasBeen(Happening happening) {
        Hit hit = happening.hit;
        boolean noun = hit.has(DEFINITE) && !hit.has(VERB) && !Statuses.isSpeech(happening.type());
        int end = happening.end;
        int that = noun && !page.is(end, Particle.Kind.RELATIVE) && page.isDefinite(end) ? end + 1 : end;
        int verb = that + 1;
        if (!noun || verb >= happening.to || !page.is(that, Particle.Kind.RELATIVE) || !isPast(verb)) {
            return false;
        }
        Hit deed = page.hit(verb, Trigger.class);
        if (deed != null && Statuses.isSpeech(Trigger.of(deed).type())) {
            return false;
        }
        boolean told = deed != null && deed.has(PAST);
        Hit carrier = page.hit(verb, Carrier.class);
        boolean carried =
                carrier != null && carrier.has(PAST) && carrier.sense().lexeme() != Carrier.VOICES;
        return told || carried || page.isAny(verb, BEEN);
    }

    /** Inquiries and pressure last longer than it takes to say so. */
    static boolean isLasting(Happening happening) {
        return "investigate".equals(happening.trigger.mode())
                || happening.type() == Type.REQUEST && happening.trigger.lemma().startsWith("ضغط");
    }

    /** {@code بعد انتهاء التحقيق}, {@code تم استجوابهم}, {@code كشفت التحقيقات}: an inquiry that is told to have ended or of what it found. */
    private boolean isOver(Hit hit) {
        int t = hit.from() - 1;
        boolean noun = !hit.has(VERB) && t >= 0 && page.mark(t) == 0;
        boolean verb = noun && page.isVerb(t) && !page.is(t - 1, Particle.Kind.PREPOSITION);
        boolean found = verb && page.word(t).sense(Carrier.class) == null && isPast(t);
        String word = noun ? page.word(t).folded() : "";
        String bare = word.startsWith("و") || word.startsWith("ف") || word.startsWith("ب") ? word.substring(1) : word;
        boolean finished = page.is(t, "من") && page.isAny(t - 1, FINISHED);
        return noun && (found || finished || OVER.contains(word) || OVER.contains(bare));
    }

    private boolean isPast(int t) {
        return page.word(t).mayHave(PAST);
    }

    /** {@code أعلن الجيش فتح تحقيق}: an inquiry is told to be opened. */
    boolean isOpening(Hit hit) {
        return page.isAny(hit.from(), "فتح", "بفتح", "وفتح", "لفتح");
    }

    static boolean spreads(Type type) {
        return switch (type) {
            case ASSAULT, CONSULT, MOBILIZE, PROTEST, COERCE -> true;
            default -> false;
        };
    }

    /** {@code تواصلت الاشتباكات العنيفة}, but not {@code استمرت زيارة الوزير ثلاثة أيام}. */
    private boolean isKeptUp(Happening happening) {
        Hit hit = happening.hit;
        if (hit.has(VERB | WA) || happening.background || Statuses.isSpeech(happening.type())) {
            return false;
        }
        int verb = hit.from() - 1;
        while (verb > happening.from && verb > hit.from() - NEXT && !page.isAny(verb, LASTED)) {
            verb--;
        }
        if (!page.isAny(verb, LASTED) || page.is(verb - 1, Particle.Kind.RELATIVE)) {
            return false;
        }
        for (int t = verb + 1; t < Math.min(happening.to, hit.to() + SPELL); t++) {
            boolean own = t < hit.from() ? page.mark(t) != 0 || page.isVerb(t) : page.isAny(t, SPAN);
            if (own) {
                return false;
            }
        }
        return true;
    }

    /** {@code في إطار مناورات واسعة}, {@code ضمن العملية العسكرية}: the larger thing that something is part of. */
    private boolean isFrame(Happening happening) {
        int t = happening.hit.from() - 1;
        boolean named = page.isAny(happening.end + 1, "عليها", "عليه");
        if (isPast(happening.end) && page.isVerb(happening.end) && !named) {
            return false;
        }
        return page.is(t, "ضمن") || page.is(t, "اطار") && page.is(t - 1, "في");
    }

    /** {@code كثف الجيش قصف البلدة}, {@code استمرت القوات في هجومها}: what somebody keeps at; but {@code تابع الوزير المعارك} follows them. */
    private boolean isKept(Happening happening) {
        Hit noun = happening.hit;
        boolean open = spreads(happening.type()) && happening.type() != Type.CONSULT;
        for (int t = noun.from() - 1; open && t >= Math.max(happening.from, noun.from() - SPELL); t--) {
            boolean kept = page.isAny(t, KEPT);
            if (page.mark(t) == 0 && (kept || page.isVerb(t))) {
                return kept && !(noun.has(DEFINITE) && page.word(t).folded().contains("تابع"));
            }
            open = page.mark(t) == 0 && !Link.is(page, t, Link.Kind.TOPIC) && !page.is(t, Particle.Kind.COMPLEMENTIZER);
        }
        return false;
    }

    /** {@code العقوبات المفروضة}, {@code الحصار}: what has been laid on somebody and stands. */
    private boolean isLaid(Happening happening) {
        int next = page.isDefinite(happening.end) ? happening.end + 1 : happening.end;
        boolean laid = happening.type() == Type.SANCTION || happening.type() == Type.COERCE;
        boolean stands = page.isAny(happening.hit.from(), "الحصار", "للحصار", "بالحصار", "والحصار");
        return laid
                && happening.hit.has(DEFINITE)
                && (stands
                        || page.isAny(happening.end, "المفروض", "المفروضه")
                        || page.isAny(next, "المفروض", "المفروضه"));
    }

    /** {@code الزيارة التي يقوم بها}, {@code الجرائم التي ترتكبها}, but not {@code قتلوا جراء الغارات التي يشنها}. */
    private boolean isCarriedOn(Happening happening) {
        int end = happening.end;
        int next = happening.hit.to();
        boolean plain = !page.isDefinite(next) && page.word(next).sense(Particle.class) == null && !page.isVerb(next);
        if (isDescribed(happening, next) || plain && isDescribed(happening, next + 1)) {
            return true;
        }
        boolean described = happening.hit.has(DEFINITE) && page.isDefinite(end);
        int that = described && !page.is(end, Particle.Kind.RELATIVE) ? end + 1 : end;
        boolean relative = page.is(that, Particle.Kind.RELATIVE);
        Hit carrier = relative ? page.hit(that + 1, Carrier.class) : null;
        Hit deed = relative ? page.hit(that + 1, Trigger.class) : null;
        boolean own = carrier == null
                && deed != null
                && happening.type() != Type.ASSAULT
                && Trigger.of(deed).type() == happening.type();
        carrier = own ? deed : carrier;
        return carrier != null
                && !Statuses.isSpeech(happening.type())
                && carrier.has(PRESENT)
                && !page.words(that + 1, that + 1).startsWith("أ")
                && page.mark(that + 1) == 0
                && !page.isAny(happening.hit.from() - 1, "جراء", "نتيجه", "اثر", "بعد", "عقب");
    }

    /** {@code حصار محكم تفرضه القوات}, {@code عملية تقوم بها الشرطة}: a clause that takes up a noun without the article. */
    private boolean isDescribed(Happening happening, int verb) {
        Hit carrier = page.hit(verb, Carrier.class);
        boolean open = carrier != null
                && !happening.hit.has(ACCUSATIVE)
                && carrier.has(PRESENT)
                && !happening.hit.has(DEFINITE)
                && spreads(happening.type())
                && happening.type() != Type.CONSULT;
        for (int t = happening.hit.to(); open && t <= verb; t++) {
            open = page.mark(t) == 0;
        }
        String word = page.word(verb).folded();
        boolean own = carrier != null && carrier.has(PRONOUN) && (word.endsWith("ه") || word.endsWith("ها"));
        return open && (own || page.isAny(verb + 1, "بها", "به"));
    }

    /** {@code أول رئيس يزور}, {@code هي المرة الثالثة التي تتعرض}: a deed told as one of a row has been, but not {@code ستكون أول}. */
    boolean isFirst(int verb) {
        for (int t = verb - 1; t > 0 && t >= verb - SPELL && page.mark(t) == 0; t--) {
            boolean turn = page.isAny(t, TURNS) && page.isAny(t - 1, "المره", "للمره");
            if (turn || page.isAny(t, FIRST)) {
                return !page.isAny(t - 1, "ستكون", "سيكون", "تكون", "يكون", "ليكون", "لتكون");
            }
            if (page.isVerb(t) || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return false;
            }
        }
        return false;
    }

    /** {@code تشن القوات بدعم روسي هجوما}, {@code تواصل القوات، بإسناد من التحالف، تقدمها}: help that lasts as long as what it is for. */
    private boolean isBacking(Happening happening) {
        int from = happening.hit.from();
        boolean backs = happening.type() == Type.AID && page.isAny(from, Happening.HELP);
        for (int t = from - 1; backs && t >= Math.max(happening.from, from - FAR) && page.mark(t) != '.'; t--) {
            if (page.is(t, Particle.Kind.RELATIVE) || page.is(t, Particle.Kind.COMPLEMENTIZER)) {
                return false;
            }
            if (page.isVerb(t)) {
                return page.isAny(t, LASTED) || isPresent(t);
            }
        }
        return false;
    }

    /** A verb that can only be one of the present and tells a deed, no word. */
    private boolean isPresent(int verb) {
        Hit mood = page.hit(verb, Mood.class);
        if (mood != null || page.is(verb - 1, Particle.Kind.NEGATION)) {
            return mood != null && ((Mood) mood.sense().lexeme()).status() == Status.ONGOING;
        }
        Hit deed = page.hit(verb, Trigger.class);
        Hit carrier = page.hit(verb, Carrier.class);
        boolean speech = deed != null && Statuses.isSpeech(Trigger.of(deed).type());
        boolean now = deed != null && deed.has(PRESENT) || carrier != null && carrier.has(PRESENT);
        boolean first = now && (deed != null ? deed : carrier).has(FIRST_PERSON);
        return now && !first && !speech && !isPast(verb);
    }
}
