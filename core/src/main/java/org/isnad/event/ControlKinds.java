package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Control.Kind;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;

/**
 * Who does what completes a word: whoever does what the word tells, {@code حاولت الشرطة منعه}, or whom it falls on,
 * {@code أجبروا القوات على الانسحاب}, or somebody else. Places are tokens.
 */
final class ControlKinds {
    private final Page page;
    private final Voices voices;
    private final Attachments attachments;

    ControlKinds(Page page, Voices voices, Attachments attachments) {
        this.page = page;
        this.voices = voices;
        this.attachments = attachments;
    }

    /** Who does what completes the word at a token; null where that is whoever does what it tells. */
    Kind of(int t, int link, Happening told) {
        Control control = Control.at(page, t, link);
        if (control != null) {
            return control.kind();
        }
        if (told != null) {
            return told(told, link);
        }
        Hit carrier = page.hit(t, Carrier.class);
        return carrier == null ? said(t) : carried((Carrier) carrier.sense().lexeme());
    }

    /** The accused does what he is accused of, but no one who condemns or praises a deed does it. */
    private Kind told(Happening told, int link) {
        boolean charge = attachments.has(link, BA | LI) || page.is(link, "علي");
        return switch (told.type()) {
            case REQUEST -> Kind.ASKED;
            case ACCUSE -> charge ? Kind.ASKED : Kind.OTHER;
            case SUPPORT -> Kind.OTHER;
            default -> "convict".equals(told.trigger.mode()) ? Kind.OTHER : null;
        };
    }

    private static Kind carried(Carrier carrier) {
        return switch (carrier) {
            case SUFFERER, EARNS, STRIKES, HARMS -> Kind.OTHER;
            case LETS -> Kind.OBJECT;
            default -> null;
        };
    }

    private Kind said(int t) {
        Statement said = voices.cued(t);
        if (said == null || said.act() == Act.PROMISE) {
            return null;
        }
        return switch (said.act()) {
            case DEMAND -> Kind.ASKED;
            case INFORM, AFFIRM, DENY -> Kind.ANNOUNCED;
            default -> Kind.OTHER;
        };
    }
}
