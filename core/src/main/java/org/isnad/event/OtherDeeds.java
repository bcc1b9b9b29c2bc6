package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.lexicon.Control;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/** Deeds told between a noun and the verb that it might hang on. Places are tokens. */
final class OtherDeeds {
    private static final int PHRASE = 3;

    private final Page page;
    private final Names names;

    OtherDeeds(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /**
     * Whether another deed stands at a token between a noun and the verb before it, whose parties are its own; {@code purpose} where
     * the noun tells what that verb is done for.
     */
    boolean bar(Happening happening, int t, int noun, boolean purpose) {
        Hit verb = page.hit(t - 1, Carrier.class);
        boolean earns = verb != null && verb.has(VERB) && verb.sense().lexeme() == Carrier.EARNS;
        boolean over = happening.isForce() && happening.hit.has(DEFINITE) && t == noun - 1 && isOver(t);
        boolean other = isOther(t, noun) || isWordOn(happening, t);
        return over || other && !earns && !(purpose && isOfVerb(t)) && !isJoined(happening, t);
    }

    /** {@code تبرير القصف}, {@code إدانة الهجوم}: a verbal noun for what is said or done about what others do. */
    private boolean isOver(int t) {
        Hit control = names.at(t) == null ? page.hit(t, Control.class) : null;
        Hit deed = names.at(t) == null ? page.hit(t, Trigger.class) : null;
        boolean other = control != null
                && control.has(MASDAR)
                && ((Control) control.sense().lexeme()).kind() == Control.Kind.OTHER;
        return other
                || deed != null
                        && deed.has(MASDAR)
                        && Statuses.isSpeech(Trigger.of(deed).type());
    }

    /** {@code أصدرت إدانات للهجوم}: a noun that tells a blow as what others only condemn, thank for or refuse. */
    private boolean isWordOn(Happening happening, int t) {
        Hit word = happening.hit.has(LI) && happening.isForce() ? page.hit(t, Trigger.class) : null;
        return word != null
                && word.to() == happening.hit.from()
                && !word.has(VERB)
                && Statuses.isSpeech(((Trigger) word.sense().lexeme()).type());
    }

    /** Another event stands between. */
    boolean isOther(int t, int noun) {
        Hit trigger = page.hit(t, Trigger.class);
        return trigger != null
                && !((Trigger) trigger.sense().lexeme()).isEffect()
                && names.at(t) == null
                && page.hit(t, Carrier.class) == null
                && noun - t > 1
                && !trigger.has(BA)
                && !isHelp(t)
                && !page.word(t + 1).folded().startsWith("و");
    }

    /** {@code بإسناد من}: it tells with whose help something is done. */
    boolean isHelp(int t) {
        Hit trigger = page.hit(t, Trigger.class);
        boolean help = trigger != null && ((Trigger) trigger.sense().lexeme()).type() == Type.AID;
        String word = page.words(t, t);
        return help && !trigger.has(VERB) && (word.startsWith("ب") || word.startsWith("وب"));
    }

    /** {@code تمكنوا من تفجير عبوات وتدمير ملاجئ}: a verbal noun that shares its doer with one it is joined to. */
    private boolean isJoined(Happening happening, int t) {
        Hit other = page.hit(t, Trigger.class);
        return happening.hit.has(WA)
                && happening.hit.has(MASDAR)
                && other.has(MASDAR)
                && !other.has(DEFINITE | PRONOUN);
    }

    /** Whether a verb that tells an event covers the token. */
    private boolean isOfVerb(int token) {
        for (int t = token; t >= Math.max(0, token - PHRASE); t--) {
            Hit trigger = page.hit(t, Trigger.class);
            if (trigger != null && trigger.has(VERB) && trigger.to() > token) {
                return true;
            }
        }
        return false;
    }

    /** {@code دعت فرنسا روسيا للضغط على}: whether a verb asks others for what happens, where it is no protest or meeting of both. */
    boolean asks(Happening happening, int verb) {
        Hit hit = page.hit(verb, Trigger.class);
        Trigger asking = hit == null || !hit.has(VERB) ? null : Trigger.of(hit);
        return asking != null
                && asking.type() == Type.REQUEST
                && asking.takesObject()
                && happening.type() != Type.PROTEST
                && happening.type() != Type.CONSULT;
    }
}
