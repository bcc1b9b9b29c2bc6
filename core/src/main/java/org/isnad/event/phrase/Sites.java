package org.isnad.event.phrase;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Head;
import org.isnad.name.Known;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;

/** Places told by {@code ب} that stand between a verb and its phrases: {@code استقبل بمكتبه بجدة الوزير}. Places are tokens. */
final class Sites {
    private final Page page;
    private final Names names;
    private final Phrases phrases;

    Sites(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** Past {@code بجدة}, {@code بقصر السلام}, {@code بمكتبه}: where it takes place; the token itself where none stands. */
    int past(int t, int to) {
        if (!page.words(t, t).startsWith("ب")) {
            return t;
        }
        NameMention name = names.at(t);
        if (name != null) {
            Hit known = page.hit(t, Known.class);
            boolean site = name.type() == Entity.Type.LOC && name.from() == t && known != null && known.has(BA);
            return site ? name.to() : t;
        }
        Hit building = page.hit(t, Head.class);
        Hit hit = building == null ? page.hit(t, Side.class) : building;
        boolean site = hit != null
                && hit.has(BA)
                && (hit == building || ((Side) hit.sense().lexeme()).is(Side.Kind.TARGET));
        return !site ? t : hit.has(PRONOUN) ? t + 1 : phrases.commonNouns().extent(t + 1, to);
    }
}
