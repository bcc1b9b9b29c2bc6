package org.isnad.event.phrase;

import org.isnad.event.lexicon.Side;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Head;
import org.isnad.name.Names;

/** Weapons told by {@code ب} between a verb and its phrases: {@code طعن بسكين شرطيا}, {@code قصفت بالمدفعية أحياء}. Places are tokens. */
final class Means {
    private static final Wordlist WEAPONS = Wordlist.of(Means.class, "weapons");

    private final Page page;
    private final Names names;
    private final Phrases phrases;

    Means(Page page, Names names, Phrases phrases) {
        this.page = page;
        this.names = names;
        this.phrases = phrases;
    }

    /** Past the weapon and what describes it; the token itself where none stands or it belongs to who follows, {@code برصاص الجيش}. */
    int past(int t, int to) {
        if (!page.isAny(t, WEAPONS) || names.at(t) != null) {
            return t;
        }
        boolean definite = page.words(t, t).startsWith("بال");
        int end = t + 1;
        while (end < to && describes(end, definite)) {
            end++;
        }
        boolean object =
                end < to && (phrases.figure(end) != null || page.words(end, end).endsWith("ا"));
        return definite || end > t + 1 || object ? end : t;
    }

    /** {@code بصاروخ موجه}, {@code بالأسلحة الخفيفة}. */
    private boolean describes(int t, boolean definite) {
        boolean agrees = definite && page.isDefinite(t) && page.words(t, t).endsWith("ة");
        return (agrees || phrases.nouns().isAdjective(t))
                && names.at(t) == null
                && page.hit(t, Side.class) == null
                && page.hit(t, Head.class) == null;
    }
}
