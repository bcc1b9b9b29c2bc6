package org.isnad.event;

import org.isnad.event.phrase.Nouns;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Whose embassy is moved or opened, which does it itself: {@code نقل السفارة الأميركية إلى القدس}. Places are tokens. */
final class Embassies {
    private static final Wordlist HOUSES = Wordlist.of(Embassies.class, "houses");

    private final Page page;
    private final Nouns nouns;

    Embassies(Page page, Nouns nouns) {
        this.page = page;
        this.nouns = nouns;
    }

    /** No embassy moves itself: it is none of the actors. */
    void part(Happening happening) {
        if (happening.type() == Type.SUPPORT && house(happening) >= 0) {
            happening.actors.removeIf(p -> p.name().startsWith("السفار"));
            happening.recipients.removeIf(p -> p.name().startsWith("السفار"));
        }
    }

    /** Counts the nation among the actors where nobody else does it. */
    void find(Happening happening) {
        int house = happening.type() == Type.SUPPORT && happening.actors.isEmpty() ? house(happening) : -1;
        Party nation = house < 0 ? null : nouns.nationWithin(house + 1);
        if (nation != null) {
            happening.actors.add(nation);
        }
    }

    /** Where the embassy stands among the words of a deed or right behind them; or -1. */
    private int house(Happening happening) {
        int house = page.isAny(happening.end, HOUSES) ? happening.end : happening.end - 1;
        return house >= happening.hit.from() && page.isAny(house, HOUSES) ? house : -1;
    }
}
