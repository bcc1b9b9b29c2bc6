package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Event.Type;
import org.isnad.text.Folding;

/** Arms and the sky of a nation, which what the words of a trigger tell falls on: {@code أسقط مقاتلة سورية}. Places are tokens. */
final class OwnedThings {
    private static final Wordlist VERBS = Wordlist.of(OwnedThings.class, "verbs");

    private OwnedThings() {}

    /** {@code مقاتلة}, {@code الأجواء}: whether the word at a token, which closes the trigger, is what the deed falls on. */
    static boolean is(Page page, Happening happening, int t) {
        String lemma = happening.trigger.lemma();
        int first = lemma.indexOf(' ');
        boolean phrase = first > 0 && happening.isForce() && VERBS.contains(Folding.fold(lemma.substring(0, first)));
        Hit side = phrase ? page.hit(t, Side.class) : null;
        boolean arms =
                side != null && !side.has(PREPOSITION) && ((Side) side.sense().lexeme()).is(Side.Kind.ARMS);
        return arms || happening.type() == Type.MOBILIZE && page.isAny(t, "الجوي", "الاجواء", "اجواء");
    }
}
