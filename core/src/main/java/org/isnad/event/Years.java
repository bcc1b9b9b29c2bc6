package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Carrier;
import org.isnad.event.phrase.Voices;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;

/**
 * Whether a year told by itself dates something else than a deed: {@code يحاكم بتهمة التشهير بطفل قتل في 2012}, {@code لأول مرة منذ
 * 2009}, {@code المرشح لانتخابات 2012}. Places are tokens.
 */
final class Years {
    private static final int DIGITS = 4;
    private static final int NEAR = 6;
    private static final int FIRST = 4;
    private static final Wordlist YEAR = Wordlist.of(Years.class, "year");
    private static final Wordlist ONCE = Wordlist.of(Years.class, "once");
    private static final Wordlist HELD = Wordlist.of(Years.class, "held");
    private static final Wordlist POLLS = Wordlist.of(Years.class, "polls");

    private final Page page;
    private final Voices voices;

    Years(Page page, Voices voices) {
        this.page = page;
        this.voices = voices;
    }

    boolean isOthers(int t, Happening happening) {
        return isYear(t) && (isSinceFirst(t, happening) || isPoll(t) || isBehind(t, happening));
    }

    private boolean isYear(int t) {
        return isNumber(t) || page.isAny(t, YEAR) && isNumber(t + 1);
    }

    private boolean isNumber(int t) {
        String word = t < page.size() ? page.words(t, t) : "";
        return word.length() == DIGITS && word.chars().allMatch(Character::isDigit);
    }

    /** {@code لأول مرة منذ 2009}, {@code الرئيس الحاكم منذ 1999}: since when it has not been, or something else has. */
    boolean isSinceFirst(int t, Happening happening) {
        if (!page.isAny(t - 1, "منذ", "ومنذ")) {
            return false;
        }
        for (int i = t - 2; i >= Math.max(0, t - 1 - FIRST) && page.mark(i + 1) == 0; i--) {
            if (page.isAny(i, ONCE)) {
                return true;
            }
        }
        return t - happening.end > NEAR && happening.hit.has(VERB) && !happening.hit.has(PRESENT);
    }

    /** {@code لانتخابات عام 2012}, but not {@code في انتخابات 2012}. */
    private boolean isPoll(int t) {
        int noun = t - 1;
        while (page.isAny(noun, POLLS) && page.isAny(noun - 1, POLLS)) {
            noun--;
        }
        return page.isAny(noun, POLLS) && !page.isAny(noun - 1, "في", "وفي", "خلال", "منذ", "قبل", "بعد");
    }

    /** Whether a clause that describes something else, or another that follows, stands between a deed and a year farther on. */
    private boolean isBehind(int t, Happening happening) {
        int end = happening.end;
        boolean described = page.is(end, Particle.Kind.RELATIVE) || page.is(end + 1, Particle.Kind.RELATIVE);
        for (int i = end + 2; i < t && !described; i++) {
            boolean aside = page.is(i, Particle.Kind.RELATIVE) && !page.isAny(i + 1, HELD) || isNext(i);
            if (aside && voices.same(i, happening.hit.from())) {
                return true;
            }
        }
        return false;
    }

    /** A verb after a comma or "and", which does not tell whom a deed harmed. */
    private boolean isNext(int t) {
        Hit carrier = page.hit(t, Carrier.class);
        boolean more = carrier != null && carrier.sense().lexeme() == Carrier.HARMS;
        boolean opens = page.mark(t) != 0 || page.word(t).folded().startsWith("و");
        return opens && !more && page.isVerb(t) && page.word(t).sense(Particle.class) == null;
    }
}
