package org.isnad.event;

import static org.isnad.lexicon.Features.VERB;

import java.util.List;
import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;

/**
 * People told without a number whom a blow has harmed by what it led to: {@code قصف أدى إلى مقتل مدنيين}, {@code غارات أودت بحياة
 * مدنيين}, {@code أوقع جرحى من المدنيين}. Places are tokens.
 */
final class Aftermath {
    private static final int REACH = 8;
    private static final int FAR = 40;
    private static final Wordlist LIVES = Wordlist.of(Aftermath.class, "lives");
    private static final Wordlist HARMED = Wordlist.of(Aftermath.class, "harmed");

    private final Page page;
    private final Phrases phrases;

    Aftermath(Page page, Phrases phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    /** Those harmed by a blow, where no other of the blows stands between; or null. */
    Phrase of(Happening happening, List<Hit> blows) {
        int noun = happening.hit.from();
        int stop = Math.min(happening.to, noun + FAR);
        for (int t = Math.max(happening.from, noun - REACH); t < stop; t++) {
            Hit verb = page.hit(t, Carrier.class);
            boolean harms = verb != null
                    && verb.has(VERB)
                    && verb.sense().lexeme() == Carrier.HARMS
                    && !page.is(t - 1, Particle.Kind.NEGATION);
            Phrase people = harms ? after(t + 1, happening, blows) : null;
            if (people != null) {
                return people;
            }
        }
        return null;
    }

    private Phrase after(int from, Happening happening, List<Hit> blows) {
        for (int t = from; t < Math.min(happening.to, from + REACH) && page.mark(t) != '.'; t++) {
            int people = people(t);
            if (people >= 0) {
                boolean own = happening.hit.from() < t && last(t, blows) == happening.hit.from();
                return own ? harmed(people, happening) : null;
            }
        }
        return null;
    }

    /** Where those harmed are told, if a word before tells that somebody is: {@code مقتل}, {@code بحياة}, {@code جرحى من}; or -1. */
    private int people(int t) {
        Hit harm = page.hit(t, Trigger.class);
        int next = harm != null && !harm.has(VERB) && Trigger.of(harm).isEffect()
                ? harm.to()
                : page.isAny(t, LIVES) ? t + 1 : -1;
        if (next >= 0 && !page.isAny(next, HARMED)) {
            return next;
        }
        boolean among = page.isAny(t - 1, HARMED) && Link.is(page, t, Link.Kind.AMONG);
        return !among ? -1 : Link.is(page, t + 1, Link.Kind.AMONG) ? t + 2 : t + 1;
    }

    /** Where the last blow before a token stands; or -1. */
    private static int last(int token, List<Hit> blows) {
        int last = -1;
        for (Hit blow : blows) {
            Trigger trigger = Trigger.of(blow);
            boolean strikes = trigger.type() == Type.ASSAULT && !trigger.isEffect();
            last = strikes && blow.from() < token ? Math.max(last, blow.from()) : last;
        }
        return last;
    }

    private Phrase harmed(int t, Happening happening) {
        Phrase people = phrases.at(t, happening.to);
        boolean told = people != null
                && people.from() == t
                && people.isParty()
                && people.kind() != Phrase.Kind.PLACE
                && phrases.figure(phrases.afterMeasures(t, people.to())) == null;
        return told && (!happening.trigger.isMutual() || isHarmless(t)) ? people : null;
    }

    private boolean isHarmless(int t) {
        Hit side = page.hit(t, Side.class);
        return side != null && ((Side) side.sense().lexeme()).isHarmless();
    }
}
