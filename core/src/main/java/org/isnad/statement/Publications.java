package org.isnad.statement;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.statement.speaker.Outlets;

/**
 * Clauses that tell who published what somebody said, or asked for it: {@code بيان نشرته وكالة}, {@code مقابلة أجرتها
 * معه شبكة}. Places are tokens.
 */
final class Publications {
    /** Of those asked, and of what was said. */
    private static final Wordlist BACK = Wordlist.of(Publications.class, "back");

    /** By these an outlet speaks of it, and does not pass it on. */
    private static final Set<Act> OPINIONS =
            Set.of(Act.CONDEMN, Act.ACCUSE, Act.DENY, Act.PRAISE, Act.JUDGE, Act.WARN, Act.DEMAND);

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Outlets outlets;

    Publications(Page page, Names names, Clauses clauses, Outlets outlets) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.outlets = outlets;
    }

    /** Where the outlet stands of a clause whose verb is at {@code t}, and whose pronoun points back; or -1. */
    int outletOf(int t) {
        if (!page.tokens().isWord(t)
                || page.isDefinite(t)
                || page.is(t, Particle.Kind.PREPOSITION)
                || names.at(t) != null
                || isOpinion(t)) {
            return -1;
        }
        String folded = page.word(t).folded();
        boolean pointing = folded.length() > 3 && (folded.endsWith("ه") || folded.endsWith("ها"));
        boolean apart = BACK.contains(page.word(t + 1).folded());
        int at = apart ? t + 2 : t + 1;
        boolean verb = page.isVerb(t) || pointing && page.word(t).senses() == 0 || clauses.cue(t) != null;
        return (pointing || apart) && (verb || isAfterNoun(t)) && isOutlet(at) ? at : -1;
    }

    /** {@code مقابلة أجرتها}, {@code المصدر الذي اتصلت به}. */
    private boolean isAfterNoun(int t) {
        return clauses.isRelative(t - 1) || page.hit(t - 1, SourceNoun.class) != null;
    }

    private boolean isOpinion(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && OPINIONS.contains(((Cue) cue.sense().lexeme()).act());
    }

    private boolean isOutlet(int t) {
        NameMention name = names.at(t);
        boolean known = name != null
                && name.from() == t
                && name.known() != null
                && name.known().isOutlet();
        return known || outlets.isHead(t);
    }
}
