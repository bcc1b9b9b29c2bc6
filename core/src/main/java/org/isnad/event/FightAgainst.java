package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Phrase;
import org.isnad.event.phrase.Phrases;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event.Type;

/** Whom one side fights that a fight is told of: {@code حرب شنتها الحكومة ضد المتمردين}. Places are tokens. */
final class FightAgainst {
    private static final int NEAR = 14;

    private final Page page;
    private final Phrases phrases;

    FightAgainst(Page page, Phrases phrases) {
        this.page = page;
        this.phrases = phrases;
    }

    /** {@code حرب شنتها الحكومة ضد المتمردين}, {@code خاضت حربا على المتمردين}: a fight of one side against the other. */
    void find(Happening happening, int rest) {
        boolean near = Link.is(page, rest, Link.Kind.AGAINST);
        for (int t = rest; t < Math.min(happening.to - 1, rest + NEAR) && !endsFight(t, happening.end); t++) {
            boolean war = happening.hit.has(VERB) || t == rest && isWar(happening.hit.from());
            Phrase side = page.is(t, "علي") && war ? phrases.at(t + 1, happening.to) : null;
            boolean on = side != null && side.isParty() && side.kind() != Phrase.Kind.PLACE;
            if (near || on || page.is(t, "ضد") && happening.type() == Type.ASSAULT) {
                happening.oneSided = true;
                happening.addRecipient(phrases.at(t + 1, happening.to));
                return;
            }
        }
    }

    /** {@code حربها على المتمردين}. */
    private boolean isWar(int t) {
        String folded = page.word(t).folded();
        return folded.contains("حرب") && !folded.startsWith("محارب");
    }

    /** Whether others fight from a token on, or another clause or deed begins. */
    private boolean endsFight(int t, int end) {
        return page.mark(t) == '.'
                || Link.is(page, t, Link.Kind.SIDES)
                || Link.is(page, t, Link.Kind.BEYOND)
                || Link.is(page, t, Link.Kind.CLAUSE)
                || t > end && page.hit(t, Trigger.class) != null;
    }
}
