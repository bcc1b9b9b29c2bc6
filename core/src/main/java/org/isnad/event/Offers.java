package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Whose request, offer or help it is that somebody agrees to, refuses or asks for: {@code وافق على طلب الوزير}, {@code رفض طلبا من
 * الوزير}, {@code طلب مساعدة روسيا}. Places are tokens.
 */
final class Offers {
    private static final Wordlist OFFERS = Wordlist.of(Offers.class, "offers");
    private static final Wordlist HELP = Wordlist.of(Offers.class, "help");
    private static final Wordlist ACCEPTING = Wordlist.of(Offers.class, "accepting");
    private static final int REACH = 12;

    private final Page page;
    private final Phrases phrases;
    private final Genitives genitives;

    Offers(Page page, Phrases phrases, Genitives genitives) {
        this.page = page;
        this.phrases = phrases;
        this.genitives = genitives;
    }

    /** Whoever has made it or is to help, other than who acts; or null. */
    Phrase maker(Happening happening) {
        boolean helps = happening.type() == Type.REQUEST && "assist".equals(happening.trigger.mode());
        int last = happening.end - 1;
        Phrase maker = null;
        if (helps && last > happening.hit.from() && page.isAny(last, HELP)) {
            maker = genitives.at(happening.end, happening.to);
        } else if (happening.type() == Type.REJECT || happening.type() == Type.AGREE) {
            int offer = offer(happening);
            maker = offer < 0 ? null : of(offer, happening.to);
        }
        boolean other = maker != null
                && maker.isParty()
                && (!helps || maker.isName())
                && maker.parties().stream().noneMatch(happening.actors::contains);
        return other ? maker : null;
    }

    /** The word that tells the offer: the last of the trigger, or behind {@code على}; or -1. */
    private int offer(Happening happening) {
        int last = happening.end - 1;
        boolean accepts = happening.type() == Type.REJECT || page.isAny(happening.hit.from(), ACCEPTING);
        if (accepts && last > happening.hit.from() && page.isAny(last, OFFERS)) {
            return last;
        }
        int stop = Math.min(happening.to - 1, happening.end + REACH);
        for (int t = last; t < stop && (t <= last || page.mark(t) == 0 || page.isComma(t)); t++) {
            if (page.is(t, "علي") && happening.type() == Type.AGREE) {
                return page.isAny(t + 1, OFFERS) ? t + 1 : -1;
            }
            Hit deed = t < happening.end ? null : page.hit(t, Trigger.class);
            if (deed != null && deed.has(VERB)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code طلب الوزير}, {@code طلبا روسيا}, {@code طلبا رسميا من الوزير}, {@code اقتراح قدمته روسيا}: who has made it; or null. */
    private Phrase of(int offer, int to) {
        int t = offer + 1;
        Party nation = t < to && page.mark(t) == 0 ? phrases.nouns().nation(t) : null;
        if (nation != null) {
            return new Phrase(t, t + 1, Phrase.Kind.NAME, List.of(nation));
        }
        while (t < to && page.mark(t) == 0 && phrases.nouns().isAdjective(t) && !page.isDefinite(t)) {
            t++;
        }
        if (page.is(t, "من")) {
            return page.is(t + 1, "قبل") ? phrases.at(t + 2, to) : phrases.at(t + 1, to);
        }
        String verb = page.word(t).folded();
        if (page.isVerb(t) && (verb.endsWith("ه") || verb.endsWith("ها")) || page.isAny(t + 1, "به", "بها")) {
            return phrases.at(page.isAny(t + 1, "به", "بها") ? t + 2 : t + 1, to);
        }
        return t == offer + 1 && !page.words(offer, offer).endsWith("ا") ? genitives.at(t, to) : null;
    }
}
