package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.phrase.Phrase;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Where the genitive of a noun only tells the place, as in {@code قصف حلب}. Places are tokens. */
final class Spots {
    private final Page page;
    private final Names names;
    private final Genitives genitives;

    Spots(Page page, Names names, Genitives genitives) {
        this.page = page;
        this.names = names;
        this.genitives = genitives;
    }

    /** {@code قصف حلب}, {@code محادثات جنيف}: a town alone is where it happens; {@code مغادرة ليبيا}: what is left. */
    boolean is(Happening happening, Phrase genitive) {
        boolean force = happening.isForce() && happening.type() != Type.SANCTION;
        boolean spot = force || happening.type() == Type.CONSULT || happening.type() == Type.AGREE;
        boolean strife = genitives.isStrife(happening) && genitives.place(genitive) != null;
        happening.warAtHome = strife && genitive.parties().size() == 1 && !genitives.isAgainst(genitive.to());
        boolean left = happening.trigger.isAsked() && happening.leavesPlace() && genitives.place(genitive) != null;
        boolean summit = "multilateral".equals(happening.trigger.mode())
                && genitives.place(genitive) != null
                && genitive.parties().size() == 1
                && !page.is(genitive.to(), "مع");
        return happening.warAtHome
                || left
                || summit
                || spot && genitives.isSpot(genitive) && !acts(happening, genitive);
    }

    /** {@code احتجاز أنقرة للقس}: a capital right before whom the deed falls on. */
    private boolean acts(Happening happening, Phrase capital) {
        NameMention name = names.at(capital.from());
        boolean state = name != null && name.canAct();
        Phrase object = state && happening.hit.has(MASDAR) ? genitives.attached(capital.to(), happening.to, "ل") : null;
        return object != null && !page.word(capital.to()).mayHave(MASDAR);
    }
}
