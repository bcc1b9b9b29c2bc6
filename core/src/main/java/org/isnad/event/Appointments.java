package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/**
 * Whether a meeting told by a noun is to come by what is said of it farther on: {@code زيارة الوزير فلان المرتقبة}, {@code اجتماعا بين
 * فلان وفلان من المقرر أن ينعقد}. Places are tokens.
 */
final class Appointments {
    private static final int REACH = 16;

    private static final Wordlist HELD = Wordlist.of(Appointments.class, "held");
    private static final Wordlist TO_BE_HELD = Wordlist.of(Appointments.class, "to-be-held");
    private static final Wordlist HIS = Wordlist.of(Appointments.class, "his");
    private static final Wordlist HER = Wordlist.of(Appointments.class, "her");

    private static final Wordlist OPENING = Wordlist.of(Appointments.class, "opening");
    private static final Wordlist AWAY = Wordlist.of(Appointments.class, "away");

    private final Page page;

    Appointments(Page page) {
        this.page = page;
    }

    boolean isAhead(Happening happening) {
        Hit hit = happening.hit;
        if (happening.type() != Type.CONSULT || hit.has(VERB)) {
            return false;
        }
        if (page.isAny(hit.to(), "قادم", "قادمه", "مقبله") || isBefore(happening)) {
            return true;
        }
        boolean she = page.word(hit.from()).folded().endsWith("ه");
        for (int t = hit.to(); t < Math.min(happening.to - 2, hit.to() + REACH) && !ends(t); t++) {
            boolean due = page.is(t, "من") && page.isAny(t + 1, HIS) || page.isAny(t, "يفترض", "يتوقع");
            int that = page.is(t, "من") ? t + 2 : t + 1;
            if (due && page.is(that, "ان")) {
                return page.isAny(that + 1, HELD);
            }
            if (page.isAny(t, TO_BE_HELD) || page.isAny(t, she ? HER : HIS)) {
                return true;
            }
            if (page.isVerb(t)) {
                return false;
            }
        }
        return false;
    }

    /** {@code قبل لقائه}, {@code عشية القمة}, {@code قبل أيام من بدء المحادثات}: before one that is not told to be long past. */
    private boolean isBefore(Happening happening) {
        int noun = round(happening.hit.from());
        int t = page.isAny(noun - 1, OPENING) ? noun - 2 : noun - 1;
        boolean away = page.is(t, "من") && page.isAny(t - 1, AWAY);
        boolean before = away
                ? page.is(t - 2, "قبل") || page.is(t - 2, "قبيل") || page.is(t - 3, "قبل")
                : page.isAny(t, "قبل", "قبيل", "عشيه") && !page.is(t - 1, "من");
        return before
                && !happening.background
                && !happening.longAgo
                && !page.is(happening.end, Particle.Kind.RELATIVE)
                && !page.is(happening.end + 1, Particle.Kind.RELATIVE)
                && !page.isAny(happening.from, "كان", "وكان", "كانت", "وكانت");
    }

    /** {@code جولة جديدة من المحادثات}: where a round of talks begins. */
    private int round(int noun) {
        boolean of = page.is(noun - 1, "من");
        return of && page.is(noun - 2, "جوله") ? noun - 2 : of && page.is(noun - 3, "جوله") ? noun - 3 : noun;
    }

    private boolean ends(int t) {
        return page.mark(t) == '.'
                || page.mark(t) == ':'
                || page.is(t, Particle.Kind.RELATIVE) && !page.isAny(t + 1, TO_BE_HELD)
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || page.hit(t, Trigger.class) != null
                        && Trigger.of(page.hit(t, Trigger.class)).type() == Type.CONSULT;
    }
}
