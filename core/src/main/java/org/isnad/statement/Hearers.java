package org.isnad.statement;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Nationality;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.SourceNoun;

/**
 * Those to whom something is said, between a verb of reporting and its subject: {@code قال لـ«عكاظ» فلان}, {@code قال لهم الوزير}.
 * Who is told after the subject {@link SecondParties} finds. Places are tokens.
 */
final class Hearers {
    private static final Wordlist TO_THEM = Wordlist.of(Hearers.class, "to-them");
    private final Page page;
    private final Names names;
    private final Clauses clauses;

    Hearers(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
    }

    /** {@code قال لـ«عكاظ» فلان}: where the subject may stand after those to whom it was said. */
    int pastOutlet(int t, int to) {
        if (!clauses.audience().isToOutlet(t)) {
            return t;
        }
        int end = pastName(page.is(t, "ل") ? t + 1 : t);
        if (page.is(end + 1, "علي") && page.is(end + 2, "الانترنت")) {
            return pastPause(end + 3, to);
        }
        end = page.quotations().isOpening(end)
                        || names.at(end) != null && names.at(end).type() == Type.ORG
                ? pastName(end)
                : end;
        return pastPause(isOfOutlet(end) ? end + 1 : end, to);
    }

    /** {@code الإخباري}, {@code الإسبانية}: an adjective after the name of an outlet. */
    private boolean isOfOutlet(int t) {
        return Nationality.describes(page.word(t))
                && page.isDefinite(t)
                && names.at(t) == null
                && page.hit(t, Title.class) == null
                && page.hit(t, SourceNoun.class) == null;
    }

    /** {@code قال لهم الوزير}, {@code نقل إليه}: the pronoun of those to whom it is said, before the subject. */
    boolean isToThem(int t) {
        return page.isAny(t, TO_THEM)
                && page.tokens().isWord(t + 1)
                && !page.is(t + 1, Particle.Kind.PREPOSITION)
                && !page.is(t + 1, Particle.Kind.COMPLEMENTIZER)
                && !page.isVerb(t + 1);
    }

    /** {@code أبلغ رويترز المسؤول}: where the subject may stand after the outlet. */
    int pastHearer(int t, int to) {
        return pastPause(pastName(t), to);
    }

    private int pastPause(int t, int to) {
        int end = t;
        while (end < to && (page.mark(end) != 0 || clauses.isTime(end))) {
            end++;
        }
        return Math.min(end, to);
    }

    private int pastName(int t) {
        NameMention name = names.at(t);
        return page.quotations().isOpening(t) ? page.quotations().closing(t) + 1 : name == null ? t + 1 : name.to();
    }
}
