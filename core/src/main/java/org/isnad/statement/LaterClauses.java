package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.name.Names;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.VerbalNouns;

/**
 * A clause with {@code أن} that follows a phrase of the verb: {@code أكد على ضرورة أن}, where the clause and not the phrase is what is
 * said. Places are tokens.
 */
final class LaterClauses {
    private static final int REACH = 16;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final VerbalNouns nouns;
    private final OtherClauses others;

    LaterClauses(Page page, Names names, Clauses clauses, VerbalNouns nouns, OtherClauses others) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.nouns = nouns;
        this.others = others;
    }

    /** The complementizer that follows soon, without a verb before it; -1 where the phrase is the content. */
    int after(Hit hit, int phrase, int limit) {
        if (isDeed(phrase)) {
            return clauses.isComplementizer(phrase + 1) ? phrase + 1 : -1;
        }
        for (int t = phrase; t < Math.min(limit, phrase + REACH); t++) {
            if (endsPhrase(t, phrase)) {
                return -1;
            }
            if (names.at(t) == null && clauses.isComplementizer(t)) {
                boolean second =
                        page.words(t, t).startsWith("و") && !clauses.audience().isToOutlet(phrase);
                boolean condition = t > phrase && page.is(t - 1, "علي");
                return second || condition || t > phrase && isOthers(hit, t) ? -1 : t;
            }
            boolean described = clauses.isRelative(t - 1) && clauses.cue(t) == null;
            if (page.isVerb(t) && names.at(t) == null && !described) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code ، استعدادا للاجتماع، أن}: the comma that closes an aside before the clause, or this place itself. */
    int pastAside(int comma, int limit) {
        boolean opens = clauses.isComma(comma)
                && !page.isVerb(comma + 1)
                && !clauses.isRelative(comma + 1)
                && clauses.cue(comma + 1) == null
                && !page.words(comma + 1, comma + 1).startsWith("و");
        int end = comma + 1;
        while (opens && end < Math.min(limit, comma + REACH) && page.tokens().isWord(end) && !isClause(end)) {
            end++;
        }
        boolean closed = opens
                && end > comma + 1
                && end + 1 < limit
                && clauses.isComma(end)
                && (isClause(end + 1) || page.is(end + 1, Particle.Kind.PREPOSITION) && isClause(end + 2));
        boolean condition = closed && page.is(end + 1, "علي") && nouns.isMasdar(comma + 1);
        return closed && !condition && !page.words(end + 1, end + 1).startsWith("و") ? end : comma;
    }

    private boolean isClause(int t) {
        return names.at(t) == null && clauses.isComplementizer(t);
    }

    /** {@code بمغادرة}, {@code على حقها}, {@code عن أمله}: a phrase that may be all that is said. */
    private boolean isDeed(int phrase) {
        return nouns.isMasdar(phrase)
                || isPrefixedMasdar(phrase)
                || nouns.isOwn(phrase)
                || nouns.isMasdar(phrase + 1)
                || nouns.isOwn(phrase + 1)
                || page.isAny(phrase + 1, "امله", "املها", "اعتقاده", "اعتقادها");
    }

    /** {@code بمغادرة}, {@code لوقف}. */
    private boolean isPrefixedMasdar(int t) {
        return page.word(t).senses() > 0
                && page.word(t).sense(0).has(MASDAR)
                && page.word(t).sense(0).has(BA | LI);
    }

    /** A quotation that closes, or a comma after which the speaker goes on: {@code ، معربا عن}. */
    private boolean endsPhrase(int t, int phrase) {
        boolean past = page.quotations().isClosing(t) && page.quotations().opening(t) < phrase;
        return past || clauses.isComma(t) && (page.isAny(t + 1, "ومن", "وهو", "وهي") || isParticiple(t + 1));
    }

    private boolean isParticiple(int t) {
        Hit cue = clauses.cue(t);
        return cue != null && cue.has(PARTICIPLE) && clauses.isGoingOn(cue);
    }

    /** {@code الذي يتطلع أن}: whether the verb before takes the clause. */
    private boolean isOthers(Hit hit, int complementizer) {
        return others.isPlainVerb(hit, complementizer - 1)
                && !page.word(complementizer - 1).sense(0).has(PRONOUN);
    }
}
