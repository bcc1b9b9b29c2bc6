package org.isnad.event.phrase;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/** In whose name spokesmen speak. Places are tokens. */
final class Spokesmen {
    private static final int REACH = 12;

    private final Page page;
    private final Names names;
    private final Voices voices;
    private final Referents referents;
    private final CommonNouns commonNouns;

    Spokesmen(Page page, Names names, Voices voices, Referents referents, CommonNouns commonNouns) {
        this.page = page;
        this.names = names;
        this.voices = voices;
        this.referents = referents;
        this.commonNouns = commonNouns;
    }

    /** {@code المتحدث باسم الجيش إن قواته}: the body for which the source speaks, right before the words around a token; or null. */
    Party body(int token) {
        int from = page.sentenceFrom(token);
        int start = voices.start(token, from);
        for (int t = start - 1; t >= Math.max(from, start - REACH); t--) {
            if (page.is(t, "باسم") && voices.isSource(t)) {
                return at(t + 1);
            }
        }
        return null;
    }

    /** The organisation named here or behind its head, or the body told with the article; or null. */
    private Party at(int t) {
        NameMention name = names.at(t) == null ? names.at(t + 1) : names.at(t);
        if (name != null && name.from() <= t + 1 && name.canAct() && name.type() == Entity.Type.ORG) {
            return referents.party(name);
        }
        Hit head = page.isDefinite(t) ? page.hit(t, Head.class) : null;
        if (head == null || ((Head) head.sense().lexeme()).type() != Entity.Type.ORG) {
            return null;
        }
        Party named = referents.named(Referents.stem(page.word(t).folded()), t);
        Party led = named == null ? commonNouns.led(t) : named;
        return led == null ? new Party(page.words(t, t), null) : led;
    }
}
