package org.isnad.event;

import static org.isnad.lexicon.Features.MASDAR;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Side;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;

/**
 * Verbs of being able and of taking part, the complement of which opens with a preposition of their own, however far: {@code تمكنت القوات
 * بعد معارك استمرت يومين من استعادة}. Places are tokens.
 */
final class AbleVerbs {
    private static final Wordlist ABLE = Wordlist.of(AbleVerbs.class, "able");
    private static final Wordlist SUCCEED = Wordlist.of(AbleVerbs.class, "succeed");
    private static final int REACH = 24;

    private final Page page;
    private final Names names;
    private final Subjects subjects;

    AbleVerbs(Page page, Names names, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.subjects = subjects;
    }

    /** The verb the complement of which the preposition at {@code link} opens, unless it has one before; or -1. */
    int before(int link, int from) {
        Wordlist verbs = page.is(link, "من") ? ABLE : page.is(link, "في") ? SUCCEED : null;
        for (int t = link - 1; verbs != null && t >= Math.max(from, link - REACH) && !ends(t, link); t--) {
            if (page.isAny(t, verbs)) {
                return t;
            }
        }
        return -1;
    }

    /** Whether another complement or clause stands before a token. */
    private boolean ends(int t, int link) {
        char mark = page.mark(t);
        boolean goesOn = page.isVerb(t) && page.words(t, t).startsWith("و") && !subjects.isTime(t);
        boolean taken = page.word(t).folded().equals(page.word(link).folded())
                && names.at(t + 1) == null
                && page.hit(t + 1, Side.class) == null
                && page.word(t + 1).mayHave(MASDAR);
        boolean clause = mark == '.'
                || mark == ':'
                || mark == '؛'
                || page.is(t, Particle.Kind.COMPLEMENTIZER)
                || Link.is(page, t, Link.Kind.CLAUSE);
        boolean able = page.isAny(t, ABLE) || page.isAny(t, SUCCEED);
        return taken || names.at(t) == null && !able && (goesOn || clause);
    }
}
