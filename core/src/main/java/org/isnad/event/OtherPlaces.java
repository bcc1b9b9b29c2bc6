package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Head;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Event.Type;

/** Places that a sentence names beside a deed in which it does not happen. Places are tokens. */
final class OtherPlaces {
    private static final int NEAR = 4;
    private static final int OFFICE = 8;

    private final Page page;
    private final Names names;

    OtherPlaces(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a place is where somebody lives or what is talked about. */
    boolean has(int place, Happening happening) {
        return isHome(place, happening) || isSeat(place) || happening.type() == Type.CONSULT && isOfIssue(place);
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
        int t = before(place);
        for (int i = t; i > Math.max(0, t - NEAR) && page.mark(i) == 0; i--) {
            if (Link.isJoined(page, i, Link.Kind.ISSUE)) {
                return page.hit(i - 1, Head.class) == null;
            }
            if (!page.isDefinite(i) || names.at(i) != null) {
                return false;
            }
        }
        return false;
    }

    /** {@code كريم منصور، زعيم الحركة في العراق،}: where somebody holds the office that an apposition tells. */
    private boolean isSeat(int place) {
        NameMention name = names.at(place);
        int next = name == null ? place + 1 : name.to();
        int t = page.isComma(next) || page.mark(next) == '.' ? before(place) : -1;
        for (int i = t; i > Math.max(0, t - OFFICE) && page.mark(i) == 0 && !page.isVerb(i); i--) {
            boolean comma = page.isComma(i - 1);
            Hit title = comma ? page.hit(i, Title.class) : null;
            if (title != null) {
                return title.has(SINGULAR)
                        && !title.has(CONJUNCTION | PREPOSITION | DEFINITE | PRONOUN)
                        && !page.words(i, i).endsWith("ي")
                        && !page.is(i, Particle.Kind.PREPOSITION);
            }
        }
        return false;
    }

    /** The token before {@code في}, or before what {@code ب} is stuck to; a quarter or a head may stand between; or -1. */
    private int before(int place) {
        boolean between = Link.is(page, place - 1, Link.Kind.COMPASS) || page.hit(place - 1, Head.class) != null;
        int t = between ? place - 1 : place;
        return page.is(t - 1, "في") ? t - 2 : page.words(t, t).startsWith("ب") ? t - 1 : -1;
    }
}
