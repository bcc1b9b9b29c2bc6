package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/** Clauses between a reporting verb and what it reports that are none of its own. Places are tokens. */
final class OtherClauses {
    /** Words whose own clause follows with {@code أن}. */
    private static final Wordlist OTHERS = Wordlist.of(OtherClauses.class, "others");

    private final Page page;
    private final Names names;
    private final Clauses clauses;

    OtherClauses(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** {@code الذي قدم نفسه على أنه}, {@code إلى أن تعود}: a clause after a preposition that the cue does not take. */
    boolean isOfAnother(Hit hit, Cue cue, int complementizer) {
        int before = complementizer - 1;
        boolean until = page.is(before, "الي") && page.isVerb(complementizer + 1);
        boolean expected = page.is(complementizer - 2, "من") && page.isDefinite(before) && names.at(before) == null;
        boolean named = page.isVerb(before) && page.isAny(before - 1, "ما", "بما", "لما", "مما", "عما");
        return until && !cue.prepositions().contains("الي")
                || named && before > hit.to()
                || before > hit.to() + 1 && page.isAny(before, OTHERS)
                || expected && page.isAny(complementizer - 3, "والذي", "والتي", "الذي", "التي", "و", "انه", "حيث")
                || isPlainVerb(hit, before)
                        && !page.word(before).sense(0).has(PRONOUN)
                        && page.words(complementizer, complementizer).startsWith("أ")
                || before > hit.to()
                        && page.isAny(before, "علي", "عن", "في")
                        && names.at(before) == null
                        && !cue.prepositions().contains(page.word(before).folded())
                        && hasVerb(hit.to(), before);
    }

    /** {@code الذي يتطلع أن}: a verb that takes the clause itself. */
    boolean isPlainVerb(Hit hit, int t) {
        return t > hit.to()
                && clauses.isVerb(t)
                && names.at(t) == null
                && !page.isAny(t, "جل", "وجل", "وعلا", "علا")
                && page.word(t).sense(Particle.class) == null;
    }

    /** {@code أعلن الخبر، وعاد إلى بيته}: a verb in the past that goes on after {@code و}, and reports nothing. */
    boolean isNewClause(Hit hit, int t) {
        return t > hit.to() + 1
                && clauses.isComma(t - 1)
                && isPlainVerb(hit, t)
                && page.word(t).sense(0).has(CONJUNCTION)
                && page.word(t).sense(0).has(PAST | PRESENT)
                && page.quotations().around(t) < 0
                && clauses.cue(t) == null;
    }

    private boolean hasVerb(int from, int to) {
        for (int t = from; t < to; t++) {
            if (clauses.isRelative(t) || page.isVerb(t) && names.at(t) == null) {
                return true;
            }
        }
        return false;
    }
}
