package org.isnad.statement.cue;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;

/** Where {@code أن} and {@code إن} open a clause that may be told: not {@code مع أن}, {@code إن شاء الله}, {@code سي إن إن}. */
final class Complementizers {
    /** Before {@code أن} and {@code إن}, what makes them a cause, a time or a contrast and no content. */
    private static final Wordlist NO_CONTENT = Wordlist.of(Complementizers.class, "no-content");

    private final Page page;
    private final Names names;

    Complementizers(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a clause with {@code أن} or {@code إن} opens here. */
    boolean at(int t) {
        return page.is(t, Particle.Kind.COMPLEMENTIZER)
                && !isInAcronym(t)
                && !isNameInQuotes(t)
                && (!page.isAny(t - 1, NO_CONTENT) || isBefore(t - 1))
                && !isIf(t)
                && !(page.is(t - 1, "من") && page.isAny(t - 2, "الرغم", "بالرغم", "وبالرغم"))
                && !page.isAny(t, "لان", "لانه", "لانها", "كان", "وكان", "كون", "بكون");
    }

    /** {@code قال من قبل إن}. */
    private boolean isBefore(int t) {
        return page.is(t, "قبل") && page.is(t - 1, "من");
    }

    /** {@code إن حدثت}, {@code إن شاء الله}: before a verb in the past, which no clause that is said begins with. */
    private boolean isIf(int t) {
        return page.is(t + 1, "شاء")
                || page.words(t, t).equals("إن")
                        && page.isVerb(t + 1)
                        && names.at(t + 1) == null
                        && isOnlyPast(page.word(t + 1));
    }

    private static boolean isOnlyPast(Word word) {
        boolean past = word.senses() > 0;
        for (int i = 0; i < word.senses(); i++) {
            past &= word.sense(i).has(PAST) && !word.sense(i).has(PRONOUN | CONJUNCTION);
        }
        return past;
    }

    /** {@code "إن إتش كا"}: the first of few words in quotation marks, of which the next is none of the language. */
    private boolean isNameInQuotes(int t) {
        return page.quotations().isOpening(t - 1)
                && page.quotations().closing(t - 1) - t <= 3
                && page.word(t + 1).senses() == 0;
    }

    /** {@code سي.إن.إن}, {@code جاي-إن}, {@code (إن بي سي)}. */
    private boolean isInAcronym(int t) {
        char before = page.mark(t - 1);
        return page.tokens().isGlued(t)
                && (before == '('
                        || (before == '.' || before == '-') && page.tokens().isGlued(t - 1));
    }
}
