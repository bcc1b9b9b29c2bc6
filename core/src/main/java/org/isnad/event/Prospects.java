package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Mood;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.text.Folding;

/**
 * Whether what a verbal noun tells is still ahead: what ought to be, what is agreed on, the end of a war that nobody tells to have
 * ended, what is joined to such. Words in {@code prospects.tsv}. Places are tokens.
 */
final class Prospects {
    private static final int NEAR = 8;
    private static final int NEXT = 4;
    private static final int PACT = 7;
    private static final int FAR = 20;
    private static final Wordlist UNDER = Wordlist.of(Prospects.class, "under");
    private static final Wordlist LAYS_DOWN = Wordlist.of(Prospects.class, "lays-down");
    private static final Map<String, String> WORDS = Table.read(Prospects.class, "prospects.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(row -> Folding.fold(row.get(0)), row -> row.get(1)));

    private final Page page;
    private final Voices voices;

    Prospects(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    /**
     * The status of what is ahead, or null.
     *
     * @param before the one told before it in its sentence, or null
     */
    Status of(Happening happening, Happening before) {
        Hit hit = happening.hit;
        if (isSake(happening) || isDrafted(happening) || isToCome(happening)) {
            return Status.PLANNED;
        }
        if (hit.has(VERB) || Statuses.isSpeech(happening.type())) {
            return null;
        }
        int last = hit.from() - 1;
        if (is(last, "need") && isNeeded(happening)) {
            return Status.REQUESTED;
        }
        if (is(last, "aim") || is(last - 1, "aim") && page.is(last, Particle.Kind.PREPOSITION) || isUntil(last)) {
            return Status.PLANNED;
        }
        Status joined = joined(happening, before);
        return joined != null ? joined : ends(happening) || isAgreed(happening) ? Status.PLANNED : null;
    }

    /** {@code سيعرض للمحاكمة}, {@code ستواجه انتقادات}: an act of speech told by a noun after a verb of what is to come. */
    private boolean isToCome(Happening happening) {
        Hit noun = happening.hit;
        boolean open = Statuses.isSpeech(happening.type())
                && !noun.has(VERB)
                && happening.type() != Type.THREATEN
                && !page.isVerb(noun.to() - 1)
                && (noun.has(LI) || !page.isDefinite(noun.from()));
        int verb = noun.from() - 1;
        while (open && verb > noun.from() - NEXT && page.mark(verb) == 0 && !page.isVerb(verb)) {
            verb--;
        }
        return open && page.isVerb(verb) && page.mark(verb) == 0 && isAhead(verb);
    }

    private boolean isAhead(int verb) {
        Hit mood = page.hit(verb, Mood.class);
        return mood != null
                ? ((Mood) mood.sense().lexeme()).status() == Status.PLANNED
                : page.word(verb).sense(Common.class) != null
                        && page.word(verb).sense(Common.class).has(FUTURE);
    }

    /** {@code من أجل رفع العقوبات}: what something is done for; but who gathers to demand demands. */
    private boolean isSake(Happening happening) {
        int t = happening.hit.from() - 1;
        boolean open = switch (happening.type()) {
            case REQUEST, REJECT, THREATEN, SUPPORT -> false;
            default -> !(happening.isForce() && happening.isPointing(page));
        };
        boolean sake = open && page.is(t, "اجل") && page.isAny(t - 1, "من", "ومن");
        return !happening.hit.has(VERB) && (sake || isPrice(happening, t));
    }

    /** {@code في مقابل رفع العقوبات}: what is given for something else, but where both are told to have been exchanged. */
    private boolean isPrice(Happening happening, int t) {
        boolean given = happening.type() == Type.CONCEDE || happening.type() == Type.RETREAT;
        boolean price = given && page.is(t, "مقابل") && !happening.hit.has(DEFINITE);
        for (int i = t - 1; price && i >= Math.max(happening.from, t - FAR); i--) {
            price = !page.isAny(i, "تبادل", "مبادله");
        }
        return price;
    }

    /** {@code مشروع قرار يدين إيران}: what is only drafted and not voted on accuses or concedes nothing yet. */
    private boolean isDrafted(Happening happening) {
        Hit hit = happening.hit;
        boolean judges = hit.has(VERB)
                && hit.has(PRESENT)
                && (happening.type() == Type.ACCUSE || happening.type() == Type.CONCEDE);
        for (int t = hit.from() - 1; judges && t >= Math.max(happening.from, hit.from() - NEAR); t--) {
            if (page.isVerb(t) || page.mark(t) == '.') {
                return false;
            }
            if (page.isAny(t, "مشروع", "مسوده") && page.isAny(t + 1, "قرار", "قانون", "القرار", "القانون", "بيان")) {
                return !page.is(t - 1, "علي");
            }
        }
        return false;
    }

    /** {@code ضرورة فرض}: a noun that says that what follows ought to be or is to come. */
    static boolean isAhead(Page page, int t) {
        return is(page, t, "need") || is(page, t, "aim");
    }

    /** Whether the word at a token is one of a kind in the table. */
    static boolean is(Page page, int t, String kind) {
        return t >= 0 && t < page.size() && kind.equals(WORDS.get(page.word(t).folded()));
    }

    private boolean is(int t, String kind) {
        return is(page, t, kind);
    }

    /** {@code ضرورة الانسحاب}; a blow is not needed, and {@code أهمية الزيارة} is that of one that has been. */
    private static boolean isNeeded(Happening happening) {
        return happening.type() != Type.ASSAULT && happening.type() != Type.CONSULT;
    }

    private static boolean isPeaceful(Happening happening) {
        return switch (happening.type()) {
            case RETREAT, CONSULT, COOPERATE, AID -> true;
            default -> false;
        };
    }

    /** {@code إلى حين عودتهم}. */
    private boolean isUntil(int t) {
        return page.is(t, "حين") && page.isAny(t - 1, "الي", "لي");
    }

    /** {@code لوقف العنف وحقن الدماء}: what "and" joins to something ahead. */
    private Status joined(Happening happening, Happening before) {
        Hit hit = happening.hit;
        boolean next = before != null
                && (isPeaceful(happening) || before.status == Status.PLANNED && before.hit.has(LI))
                && hit.has(WA)
                && !before.hit.has(VERB)
                && !Statuses.isSpeech(before.type())
                && before.status != Status.HYPOTHETICAL
                && before.status != Status.DENIED
                && hit.from() - before.end < NEAR
                && !page.isDefinite(hit.from())
                && voices.same(before.hit.from(), hit.from());
        for (int t = hit.from() - 1; next && t >= before.end; t--) {
            next = page.mark(t) == 0 && !page.isVerb(t) && !page.is(t, Particle.Kind.RELATIVE);
        }
        boolean ahead = next && before.status != Status.OCCURRED && before.status != Status.ONGOING;
        return ahead ? before.status : null;
    }

    /** {@code إنهاء الحرب}, {@code نزع السلاح النووي}: unless a word before says that it has been. */
    private boolean ends(Happening happening) {
        Hit hit = happening.hit;
        String mode = happening.trigger.mode();
        boolean mines = happening.trigger.lemma().startsWith("أزال");
        boolean halt = !mines
                && happening.type() == Type.RETREAT
                && ("ceasefire".equals(mode) || "disarm".equals(mode))
                && hit.length() > 1
                && isHalt(hit);
        boolean done = is(hit.from() - 1, "done") || is(hit.from() - 2, "done");
        return halt && !done && !isGoverned(happening);
    }

    /** Ending something, but for a cease-fire, which is something that stands. */
    private boolean isHalt(Hit hit) {
        String word = page.word(hit.from()).folded();
        boolean prefixed = hit.has(WA | BA | LI) && word.length() > 1;
        String bare = prefixed ? word.substring(1) : word;
        boolean halt = "halt".equals(WORDS.get(bare)) || "halt".equals(WORDS.get(word));
        return halt && !page.is(hit.to() - 1, "النار") && !page.is(hit.to() - 1, "نار");
    }

    /** {@code تم نزع}, {@code شهد وقف}: whether a verb in the past that carries it says that it has been. */
    private boolean isGoverned(Happening happening) {
        int verb = happening.governor;
        Hit carrier = verb < 0 ? null : page.hit(verb, Carrier.class);
        return carrier != null && carrier.has(PAST);
    }

    /** {@code اتفاق على خروج المقاتلين}: what an agreement is about, unless it is told to be done by it. */
    private boolean isAgreed(Happening happening) {
        if (isSettledOn(happening) || isLaidDown(happening)) {
            return true;
        }
        if (happening.type() != Type.RETREAT) {
            return false;
        }
        int noun = happening.hit.from();
        for (int t = noun - 1; t >= Math.max(happening.from, noun - PACT) && page.mark(t) == 0; t--) {
            if (Statute.TREATY.at(page, t)) {
                boolean about = t == noun - 1 || page.is(noun - 1, "علي") || happening.hit.has(LI);
                return about && !page.isAny(t - 1, UNDER);
            }
            if (page.isVerb(t) || page.is(t, Particle.Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** {@code اتفاقا يقضي بسحب القوات}, {@code قانونا يسمح للحكومة بإرسال قوات}: what a treaty or law lays down. */
    private boolean isLaidDown(Happening happening) {
        int noun = happening.hit.from();
        for (int t = noun - 1; t > Math.max(happening.from, noun - NEAR) && page.mark(t) == 0; t--) {
            if (page.isVerb(t)) {
                boolean paper = Statute.TREATY.at(page, t - 1)
                        || Statute.TREATY.at(page, t - 2)
                        || page.isAny(t - 1, "قانون", "قانونا", "خطه", "مقترح", "مقترحا");
                return paper && page.isAny(t, LAYS_DOWN);
            }
        }
        return false;
    }

    /** {@code اتفق الحاضرون في اللقاء على حشد المقاتلين}: what those before have agreed on, whatever is told between. */
    private boolean isSettledOn(Happening happening) {
        Hit hit = happening.hit;
        int on = hit.from() - 1;
        boolean open = page.is(on, "علي") && !page.isDefinite(hit.from());
        for (int t = on - 1; open && t >= Math.max(happening.from, on - FAR) && page.mark(t) != '.'; t--) {
            Hit deed = page.isVerb(t) ? page.hit(t, Trigger.class) : null;
            if (page.isVerb(t) || page.is(t, Particle.Kind.COMPLEMENTIZER) || page.is(t, Particle.Kind.RELATIVE)) {
                return page.words(t, t).contains("اتفق")
                        || deed != null && Trigger.of(deed).type() == Type.AGREE;
            }
        }
        return false;
    }
}
