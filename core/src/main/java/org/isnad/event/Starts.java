package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/** Whether something goes on because it is told to have begun. Places are tokens. */
final class Starts {
    private static final Wordlist NOUNS = Wordlist.of(Starts.class, "nouns");
    private static final Wordlist VERBS = Wordlist.of(Starts.class, "verbs");

    private final Page page;

    Starts(Page page) {
        this.page = page;
    }

    boolean goesOn(Happening happening) {
        return isSinceStart(happening) || isVisitBegun(happening) || !happening.hit.has(VERB) && isStarted(happening);
    }

    /** {@code منذ بدء الاحتجاجات}. */
    private boolean isSinceStart(Happening happening) {
        int t = happening.hit.from();
        t = page.isAny(t, NOUNS) ? t : t - 1;
        t = page.quotations().isOpening(t) || page.isAny(t, "هذه", "تلك") ? t - 1 : t;
        return happening.type() == Type.PROTEST && page.isAny(t - 1, "منذ", "ومنذ") && page.isAny(t, NOUNS);
    }

    /** {@code بدأ الوزير زيارة}, told by a set phrase. */
    private boolean isVisitBegun(Happening happening) {
        boolean visit = happening.type() == Type.CONSULT && happening.hit.has(PAST);
        return visit
                && page.isAny(happening.hit.from(), VERBS)
                && happening.trigger.lemma().startsWith("بدأ زيارة");
    }

    /** {@code بدأ المبعوثون زيارة}, {@code بدأ الجيش اقتحام البلدة}; but where a blow has begun, or a campaign with one, it has been struck. */
    private boolean isStarted(Happening happening) {
        int verb = happening.governor;
        boolean starts = verb >= 0 && page.isAny(verb, VERBS) && !happening.background;
        boolean deed = Aspects.spreads(happening.type()) || happening.type() == Type.RETREAT;
        return starts && deed && (isLong(happening.type()) || isBegunBy(happening, verb));
    }

    private static boolean isLong(Type type) {
        return type == Type.CONSULT || type == Type.MOBILIZE || type == Type.PROTEST;
    }

    /** Whether a noun is what somebody told by other words has begun. */
    private boolean isBegunBy(Happening happening, int verb) {
        Hit noun = happening.hit;
        boolean open = noun.from() - verb > 1 || !noun.has(DEFINITE | BA) && page.mark(verb - 1) == 0;
        for (int t = verb + 1; open && t < noun.from(); t++) {
            open = !page.isAny(t, "بعد", "عقب", "اثر") && !page.isVerb(t);
        }
        return open && !noun.has(WA) && !page.is(noun.from() - 1, "الي") && !page.is(verb - 1, Particle.Kind.RELATIVE);
    }
}
