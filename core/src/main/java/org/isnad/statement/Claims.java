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
        if (cue.takes(Cue.Frame.CLAIM)) {
            return claimed(hit, cue, breath.from);
        }
        int opening = opening(page, hit);
        return opening > breath.from ? answered(hit, cue, breath, opening) : null;
    }

    /**
     * Where {@code وهو ما}, {@code الأمر الذي}, {@code وهو أمر} begin before a verb by which somebody denies or confirms what has
     * just been told; -1 where they do not stand there.
     */
    static int opening(Page page, Hit hit) {
        Cue cue = (Cue) hit.sense().lexeme();
        if (!hit.has(PRONOUN) || cue.act() != Act.DENY && !cue.lemma().equals("أكد")) {
            return -1;
        }
        int t = hit.from() - 1;
        if (page.is(t, "ما")) {
            char mark = page.mark(t - 1);
            return page.isAny(t - 1, "وهو", "وهذا", "هذا") ? t - 1 : mark == '،' ? t : -1;
        }
        if (page.is(t, "الذي") && page.is(t - 1, "الامر")) {
            return page.is(t - 2, "وهو") ? t - 2 : t - 1;
        }
        return page.isAny(t, "امر", "الامر") && page.is(t - 1, "وهو") ? t - 1 : -1;
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
    private Told answered(Hit hit, Cue cue, Breath breath, int opening) {
        int end = clauses.isComma(opening - 1) ? opening - 1 : opening;
        boolean quoted = page.quotations().isClosing(end - 1);
        if (quoted && clauses.isPointingBack(hit)) {
            return null;
        }
        for (Told said : breath.told()) {
            if (said.contentTo == end || quoted && said.contentTo == end - 1) {
                Told told = told(hit, cue, said.contentFrom, said.contentTo);
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
