package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Head;
import org.isnad.name.Names;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Complements;
import org.isnad.statement.cue.Cue;

/**
 * What somebody says of a thing that was told just before: {@code الهجوم الذي تبناه التنظيم}, {@code هجوم تبنته الحركة},
 * {@code …، وهو ما نفته الحكومة}. Places are tokens.
 */
final class Claims {
    /** How long the thing is told of. */
    private static final int FAR = 7;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Voices voices;

    Claims(Page page, Names names, Clauses clauses) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        voices = new Voices(page, names);
    }

    /** What this verb with its pronoun says; null where it says nothing, or nobody is named who says it. */
    Told read(Hit hit, Breath breath) {
        Cue cue = (Cue) hit.sense().lexeme();
        if (!hit.has(VERB) || !hit.has(PRONOUN) || !isSomebody(hit.to())) {
            return null;
        }
        boolean what = page.is(hit.from() - 1, "ما") && page.isAny(hit.from() - 2, "وهو", "الامر");
        if (cue.takes(Cue.Frame.CLAIM)) {
            return claimed(hit, cue, breath.from);
        }
        return what && cue.act() == Act.DENY ? denied(hit, cue, breath) : null;
    }

    private boolean isSomebody(int t) {
        return voices.isSubject(t) || page.hit(t, Head.class) != null;
    }

    /** The attack that the verb describes. */
    private Told claimed(Hit hit, Cue cue, int from) {
        int end = clauses.isRelative(hit.from() - 1) ? hit.from() - 1 : hit.from();
        end = clauses.isComma(end - 1) ? end - 1 : end;
        for (int t = end - 1; t >= Math.max(from, end - FAR) && page.tokens().isWord(t); t--) {
            if (page.isAny(t, Complements.CLAIMED)) {
                return told(hit, cue, t, end);
            }
            if (page.isVerb(t) && names.at(t) == null || clauses.isRelative(t)) {
                return null;
            }
        }
        return null;
    }

    /** The words that somebody has just said, or else the clause from the start of the sentence. */
    private Told denied(Hit hit, Cue cue, Breath breath) {
        int end = clauses.isComma(hit.from() - 3) ? hit.from() - 3 : hit.from() - 2;
        for (Told said : breath.told()) {
            if (said.contentTo == end) {
                Told told = told(hit, cue, said.contentFrom, end);
                told.prefixed = said.prefixed;
                return told;
            }
        }
        return breath.isSilent() && end > breath.from ? told(hit, cue, breath.from, end) : null;
    }

    private static Told told(Hit hit, Cue cue, int from, int to) {
        Told told = new Told(hit.from(), hit.to(), cue.act(), "statement/verb-before");
        told.contentFrom = from;
        told.contentTo = to;
        return told;
    }
}
