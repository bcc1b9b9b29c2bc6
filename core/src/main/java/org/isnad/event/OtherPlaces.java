package org.isnad.event;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Places that a sentence names beside a deed in which it does not happen. Places are tokens. */
final class OtherPlaces {
    private static final int NEAR = 4;

    private final Page page;
    private final Names names;

    OtherPlaces(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a place is where somebody lives or what is talked about. */
    boolean has(int place, Happening happening) {
        return isHome(place, happening) || happening.type() == Type.CONSULT && isOfIssue(place);
    }

    /** {@code اعتقال رجل يقيم في باريس}, {@code الجندي الذي خدم في العراق}: where one of those told lives or comes from. */
    private boolean isHome(int place, Happening happening) {
        for (int t = place - 1; t >= Math.max(0, place - NEAR) && page.mark(t) == 0; t--) {
            if (Link.is(page, t, Link.Kind.DWELLS) && names.at(t) == null) {
                boolean after = t >= happening.end;
                return after || page.isDefinite(t) || page.is(t - 1, Particle.Kind.RELATIVE);
            }
        }
        return false;
    }

    /** {@code محادثات لإنهاء الحرب في اليمن}: where something goes on that is talked about; not {@code قصر السلام في جدة}. */
    private boolean isOfIssue(int place) {
        int t = page.is(place - 1, "في") ? place - 2 : page.words(place, place).startsWith("ب") ? place - 1 : -1;
        for (int i = t; i > Math.max(0, t - NEAR) && page.mark(i) == 0; i--) {
            if (Link.is(page, i, Link.Kind.ISSUE)) {
                return page.hit(i - 1, Head.class) == null;
            }
            if (!page.isDefinite(i) || names.at(i) != null) {
                return false;
            }
        }
        return false;
    }
}
