package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Event.Type;

/**
 * What somebody has to do, told by "on" alone: {@code إن على الحكومة أن تفرج}, {@code وعليها الإفراج}. Places are tokens.
 */
final class Obligations {
    private static final int REACH = 9;
    private static final Sense ON =
            new Sense(new Trigger("على", Type.REQUEST, null, Set.of(), false, Trigger.Role.NONE, 1), NOUN);

    private static final Wordlist PLAIN = Wordlist.of(Obligations.class, "plain");
    static final Wordlist THEY = Wordlist.of(Obligations.class, "they");

    private final Page page;
    private final Names names;

    Obligations(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    /** Whether a trigger is such a word. */
    static boolean is(Trigger trigger) {
        return trigger == ON.lexeme();
    }

    /** The demand that starts at a token, or null. */
    Hit at(int t, int to) {
        boolean plain = page.isAny(t, PLAIN);
        boolean they = !plain && page.isAny(t, THEY);
        if (!plain && !they || names.at(t) != null || !opensClause(t)) {
            return null;
        }
        boolean told = plain ? asksThat(t, to) || asksFor(t, to) : isDeed(t + 1, to);
        return told ? new Hit(ON, t, t + 1) : null;
    }

    /** Whether the word at a token begins what somebody says, or goes on after "and". */
    private boolean opensClause(int t) {
        int before = t - 1;
        boolean that = page.is(before, Particle.Kind.COMPLEMENTIZER) && !page.is(before - 1, Particle.Kind.BE);
        boolean opens =
                before >= 0 && (page.mark(before) == ':' || page.quotations().isOpening(before));
        boolean and = page.word(t).folded().charAt(0) != 'ع';
        return that || opens || and || page.isAny(before, "لكن", "ولكن", "لذا", "لذلك", "وان");
    }

    /** {@code على الحكومة أن تفرج}: somebody, and then what he should do. */
    private boolean asksThat(int t, int to) {
        for (int i = t + 2; i < Math.min(to - 1, t + REACH); i++) {
            if (page.isAny(i, "ان", "الا")) {
                return isPresent(i + 1);
            }
            boolean parts = !page.tokens().isWord(i) && !isQuote(i)
                    || page.is(i, Particle.Kind.COMPLEMENTIZER)
                    || page.is(i, Particle.Kind.RELATIVE)
                    || page.isVerb(i) && names.at(i) == null;
            if (parts) {
                return false;
            }
        }
        return false;
    }

    /** {@code على واشنطن تحمل المسؤولية}: a name, and right after it a verbal noun. */
    private boolean asksFor(int t, int to) {
        int i = t + 1;
        while (i < to && (names.at(i) != null || page.hit(i, Side.class) != null && i == t + 1)) {
            i++;
        }
        return i > t + 1 && names.at(i - 1) != null && isDeed(i, to);
    }

    private boolean isDeed(int t, int to) {
        Word word = page.word(Math.min(t, page.size() - 1));
        boolean deed = false;
        for (int i = 0; t < to && i < word.senses() && !deed; i++) {
            Sense sense = word.sense(i);
            deed = sense.has(MASDAR) && !sense.has(PREPOSITION | CONJUNCTION | ACCUSATIVE);
        }
        return deed && names.at(t) == null && !page.is(t, Particle.Kind.PREPOSITION);
    }

    private boolean isPresent(int t) {
        String folded = page.word(t).folded();
        return (folded.startsWith("ي") || folded.startsWith("ت")) && folded.length() > 2 && names.at(t) == null;
    }

    private boolean isQuote(int t) {
        return "\"«»“”()".indexOf(page.mark(t)) >= 0;
    }
}
