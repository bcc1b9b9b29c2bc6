package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.List;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * Whose will a deed is: {@code قرار ترامب الانسحاب}, {@code نيتها سحب قواتها}, {@code القرار الأميركي الأخير بالانسحاب}. Places are
 * tokens.
 */
final class Wills {
    private final Page page;
    private final Phrases phrases;
    private final Subjects subjects;

    Wills(Page page, Phrases phrases, Subjects subjects) {
        this.page = page;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** Counts him among the actors, if he stands between the noun of will and the deed; whether he does. */
    boolean find(Happening happening, Hit will) {
        Hit deed = happening.hit;
        int begun = Beginnings.before(page, phrases, deed.from());
        if (!deed.has(MASDAR | DEFINITE) && happening.type() != Type.CONSULT && begun < will.to()) {
            return false;
        }
        int first = begun < will.to() ? deed.from() : begun;
        int start = page.isAny(first - 1, "علي", "في", "الي", "عن") ? first - 1 : first;
        Phrase owner = owner(happening, will, start);
        happening.addActor(owner);
        List<Party> nations = owner == null ? phrases.nouns().ownersBetween(will.to(), start) : List.of();
        happening.actors.addAll(nations);
        return owner != null || !nations.isEmpty();
    }

    private Phrase owner(Happening happening, Hit will, int deed) {
        if (will.has(PRONOUN) && will.to() == deed) {
            return subjects.pronouns().meant(will.from(), happening.from, List.of());
        }
        Phrase owner = will.to() < deed ? phrases.at(will.to(), happening.to) : null;
        return owner != null && owner.isParty() && pastTime(owner.to(), deed) == deed ? owner : null;
    }

    /** {@code إعلان الرئيس يوم الثلاثاء الانسحاب}: past a time, perhaps between commas, after whoever wills it. */
    private int pastTime(int from, int deed) {
        int t = from;
        while (t < deed
                && (subjects.isTime(t)
                        || page.is(t, "في") && subjects.isTime(t + 1)
                        || page.isComma(t) && isBesideTime(t))) {
            t++;
        }
        return phrases.nouns().isQuote(t) ? t + 1 : t;
    }

    private boolean isBesideTime(int comma) {
        return subjects.isTime(comma - 1) || subjects.isTime(comma + 1);
    }
}
