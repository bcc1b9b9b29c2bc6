package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/**
 * What stands for as long as nobody ends it, told as known: help that somebody gets, sanctions that somebody evades, people who
 * are held, an alert. Places are tokens.
 */
final class Standings {
    private static final Wordlist HELP = Wordlist.of(Standings.class, "help");
    private static final Wordlist RAISES = Wordlist.of(Standings.class, "raises");
    private static final Wordlist UNDER = Wordlist.of(Standings.class, "under");
    private static final Wordlist ENDED = Wordlist.of(Standings.class, "ended");
    private static final int NEAR = 7;

    private final Page page;

    Standings(Page page) {
        this.page = page;
    }

    /** Whether a noun tells such. */
    boolean stands(Happening happening) {
        Hit hit = happening.hit;
        if (hit.has(VERB) || happening.background) {
            return false;
        }
        return switch (happening.type()) {
            case AID -> isHelp(happening);
            case SANCTION -> !"withdraw".equals(happening.trigger.mode()) && isUnder(hit);
            case COERCE -> page.isAny(hit.from() - 1, "رهن", "قيد") && !isPut(hit.from() - 1);
            case MOBILIZE -> page.is(hit.from(), "حاله") && page.is(hit.from() - 1, "في") && !isPut(hit.from() - 1);
            default -> false;
        };
    }

    private static String first(String lemma) {
        int space = lemma.indexOf(' ');
        return space < 0 ? lemma : lemma.substring(0, space);
    }

    /** {@code دعم طهران للمتمردين}, {@code تمويلها للإرهاب}: help told with who gives or gets it, under no verb of the past. */
    private boolean isHelp(Happening happening) {
        Hit hit = happening.hit;
        boolean help = hit.has(MASDAR) && !hit.has(LI | ACCUSATIVE) && HELP.contains(first(happening.trigger.lemma()));
        return help && (hit.has(BA) ? isCharged(hit) : isOwned(happening) && !isDone(happening));
    }

    /** {@code دعمها}, {@code دعم الجماعات}, {@code دعم واشنطن}, but not {@code دعم مالي}. */
    private boolean isOwned(Happening happening) {
        Hit hit = happening.hit;
        int next = hit.to();
        if (hit.has(PRONOUN) || hit.length() > 1) {
            return hit.has(PRONOUN) || page.isDefinite(next - 1);
        }
        boolean own = page.mark(next) == 0 && !page.is(next, Particle.Kind.PREPOSITION);
        boolean told = !hit.has(DEFINITE) && (happening.owned || !happening.recipients.isEmpty());
        boolean party = told && !page.word(next).folded().endsWith("ي");
        return own && (page.isDefinite(next) || party);
    }

    /** {@code تتهم واشنطن طهران بدعم المتمردين}, {@code متهمة إياها بتمويل الإرهاب}: a charge that somebody makes now. */
    private boolean isCharged(Hit hit) {
        for (int t = hit.from() - 1; t >= Math.max(0, hit.from() - NEAR) && page.mark(t) != '.'; t--) {
            Hit deed = page.hit(t, Trigger.class);
            if (deed != null && Trigger.of(deed).type() == Type.ACCUSE) {
                return deed.has(PRESENT) && !deed.has(FIRST_PERSON) || page.isAny(t, "متهمه", "متهما", "متهمين");
            }
            if (page.isVerb(t)) {
                return false;
            }
        }
        return false;
    }

    /** {@code أسهمت في دعم}, {@code أعلنت دعمها}, {@code بعد تسليح}, {@code توقف عن تزويد}: told as given, declared or ended. */
    private boolean isDone(Happening happening) {
        int before = happening.hit.from() - 1;
        Hit carrier = happening.governor < 0 ? null : page.hit(happening.governor, Carrier.class);
        return carrier != null && !carrier.has(PRESENT)
                || page.isAny(before, ENDED)
                || happening.hit.has(WA) && isJoinedToPast(before)
                || page.isVerb(before) && !page.isAny(before, RAISES);
    }

    /** {@code بعد انسحابها ودعمها للمتمردين}. */
    private boolean isJoinedToPast(int before) {
        for (int t = before; t > Math.max(0, before - NEAR) && page.mark(t) == 0; t--) {
            if (page.isAny(t, "بعد", "عقب", "اثر")) {
                return true;
            }
        }
        return false;
    }

    /** {@code الالتفاف على العقوبات}, {@code رغم العقوبات}: sanctions that are borne, kept up or evaded. */
    private boolean isUnder(Hit hit) {
        int before = hit.from() - 1;
        int word = page.isAny(before, "علي", "من") ? before - 1 : before;
        boolean told = page.is(hit.to(), Particle.Kind.RELATIVE) || page.is(hit.to() + 1, Particle.Kind.RELATIVE);
        return hit.has(DEFINITE) && !hit.has(MASDAR) && !told && page.isAny(word, UNDER);
    }

    /** {@code وضع رهن الاعتقال}, {@code وضعها في حالة تأهب}: brought about, as {@code هو رهن الاعتقال} is not. */
    private boolean isPut(int before) {
        for (int t = before - 1; t >= Math.max(0, before - NEAR) && page.mark(t) == 0; t--) {
            if (page.words(t, t).contains("وضع") || page.isAny(t, "ابقي", "ابقت")) {
                return true;
            }
        }
        return false;
    }
}
