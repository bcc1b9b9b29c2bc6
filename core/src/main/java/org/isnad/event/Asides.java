package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Side;
import org.isnad.event.lexicon.Trigger;
import org.isnad.event.phrase.Subjects;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.name.Title;

/** Clauses and circumstances that part an object from its subject. Places are tokens. */
final class Asides {
    private static final int CLAUSE = 16;

    private final Page page;
    private final Names names;
    private final Subjects subjects;

    Asides(Page page, Names names, Subjects subjects) {
        this.page = page;
        this.names = names;
        this.subjects = subjects;
    }

    /** Past a relative clause that a comma ends, also a shortened one or a circumstance: {@code ، المدعوم من روسيا،}. */
    int past(int t, int to) {
        boolean aside = t + 1 < to && page.isComma(t) && isAside(t + 1);
        boolean relative = aside
                || page.is(t, Particle.Kind.RELATIVE)
                || page.isComma(t) && (page.is(t + 1, Particle.Kind.RELATIVE) || isParticiple(t + 1, to));
        for (int i = t + 1; relative && i < Math.min(to, t + CLAUSE); i++) {
            if (page.isComma(i)) {
                return i + 1;
            }
            relative = !aside || !page.isVerb(i) || names.at(i) != null || subjects.isTime(i);
        }
        return t;
    }

    /** {@code ، بإسناد من التحالف،}, {@code ، في بيان،}, {@code ، هو الأعنف،}: whether a circumstance may open at a token. */
    private boolean isAside(int t) {
        Hit deed = page.hit(t, Trigger.class);
        boolean with = deed != null && !deed.has(VERB) || subjects.hasPreposition(t);
        return page.is(t, Particle.Kind.PREPOSITION)
                || page.isAny(t, "هو", "هي", "وهو", "وهي")
                || with && names.at(t) == null && page.words(t, t).startsWith("ب");
    }

    /** {@code المدعوم من}, {@code الموالية لـ}: what describes somebody by a participle with its complement. */
    private boolean isParticiple(int t, int to) {
        return t + 2 < to
                && page.word(t).folded().startsWith("الم")
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, Side.class) == null
                && (page.is(t + 1, Particle.Kind.PREPOSITION) || subjects.hasPreposition(t + 1));
    }
}
