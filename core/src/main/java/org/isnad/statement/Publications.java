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

    /** What an outlet does that is given what was said. */
    private static final Wordlist RECEIVING = Wordlist.of(Publications.class, "receiving");

    /** How far {@code نسخة منه} stands from that verb. */
    private static final int COPY = 10;

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

    /**
     * Where the outlet stands that was given a copy of what was said, by the verb at {@code t}: {@code بيان تلقت وكالة نسخة
     * منه}, {@code وصلت إلى صحيفة نسخة عنه}, {@code حصلت على نسخة منه قناة}; or -1.
     */
    int receiverOf(int t) {
        if (!page.isAny(t, RECEIVING)) {
            return -1;
        }
        int copy = copyAfter(t + 1);
        int first = page.is(t + 1, "الي") ? t + 2 : t + 1;
        if (copy > first && !page.is(first, "علي")) {
            return first;
        }
        boolean seen =
                BACK.contains(page.word(t + 1).folded()) && page.quotations().isOpening(t + 2);
        boolean sent = first == t + 2 && isOutlet(first);
        int after = page.is(copy + 2, "الي") ? copy + 3 : copy + 2;
        return copy >= 0 ? after : seen || sent ? t + 2 : -1;
    }

    private int copyAfter(int from) {
        for (int t = from; t < from + COPY; t++) {
            if (isCopy(page, t)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code نسخة منه}. */
    private static boolean isCopy(Page page, int t) {
        return page.is(t, "نسخه") && page.isAny(t + 1, "منه", "منها", "عنه", "عنها");
    }

    /** {@code حصلت «البلاد» على نسخة منه}, {@code اطلعت عليه "البلاد"}: a name in quotation marks, and nothing said. */
    static boolean isQuotedReceiver(Page page, int open) {
        if (!page.quotations().isOpening(open)) {
            return false;
        }
        int close = page.quotations().closing(open);
        boolean copy = isCopy(page, close + 1) || page.is(close + 1, "علي") && isCopy(page, close + 2);
        boolean seen = page.isAny(open - 2, RECEIVING)
                && BACK.contains(page.word(open - 1).folded());
        return (copy || seen) && close - open <= Clauses.SHORT_QUOTATION;
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
