package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Names;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;
import org.isnad.statement.cue.SourceNoun;
import org.isnad.text.Folding;

/**
 * Reads the statements of one sentence after another, from its reporting words in order: verbs and participles, and the
 * phrases that name the source of a whole clause.
 */
final class StatementFinder {
    /** Verbs of saying, of which somebody is always the subject. */
    private static final Wordlist SPEAKING = Wordlist.of(StatementFinder.class, "speaking");

    /** What makes of a thing said a name for it. */
    private static final Wordlist WHAT = Wordlist.of(StatementFinder.class, "what");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Extents extents;
    private final Sources sources;
    private final Headlines headlines;
    private final NounCues nouns;
    private final SourceClauses sourceClauses;
    private final Claims claims;
    private final Feelings feelings;
    private final QuotationsBefore before;

    StatementFinder(Page page, Names names, boolean[] time) {
        this.page = page;
        this.names = names;
        clauses = new Clauses(page, names, time);
        attachments = new Attachments(page, names, clauses);
        extents = new Extents(page, names, clauses, attachments);
        sources = new Sources(page, names, clauses);
        headlines = new Headlines(page, names, clauses, extents, sources);
        nouns = new NounCues(page, names, clauses, attachments, extents, sources);
        sourceClauses = new SourceClauses(page, clauses, attachments, extents, sources);
        claims = new Claims(page, names, clauses);
        feelings = new Feelings(page, clauses);
        before = new QuotationsBefore(page, names, clauses, extents, sources);
    }

    /** One breath for each sentence; empty for those that are not read. */
    List<Breath> find() {
        List<Breath> breaths = new ArrayList<>(page.sentences().size());
        Breath previous = null;
        for (int s = 0; s < page.sentences().size(); s++) {
            Breath breath = new Breath(
                    headlines.afterDateline(
                            page.sentences().from(s), page.sentences().to(s)),
                    page.sentences().to(s));
            boolean sameLine =
                    s > 0 && page.sentences().line(s) == page.sentences().line(s - 1);
            if (page.isRead(s) && !(sameLine && sourceClauses.isAlone(breath, previous))) {
                sentence(breath);
            }
            breaths.add(breath);
            previous = breath;
        }
        return breaths;
    }

    private void sentence(Breath breath) {
        headlines.read(breath);
        sources.occasion(breath);
        int t = breath.from;
        while (t < breath.to) {
            Hit according = page.hit(t, According.class);
            if (according != null && clauses.isSourceNamed(according, breath.to)) {
                t = Math.max(t + 1, sourceClauses.read(according, breath));
            } else {
                nouns.documents().read(page.hit(t, SourceNoun.class), breath);
                Hit cue = clauses.cue(t);
                t = cue == null ? t + 1 : reported(cue, breath);
            }
        }
    }

    /** Reads what a cue reports; returns the token to go on from. */
    private int reported(Hit hit, Breath breath) {
        Told claim = claims.read(hit, breath);
        if (claim == null && clauses.isPointingBack(hit)) {
            return before.read(hit, breath);
        }
        if (claim != null) {
            sources.find(claim, hit, clauses.subjectEnd(hit.to(), breath.to), breath);
            breath.keep(claim, sources);
            return hit.to();
        }
        if (clauses.isAnonymity(hit) || clauses.isDescribing(hit)) {
            return hit.to();
        }
        if (!isReporting(hit)) {
            return hit.has(MASDAR) ? nouns.read(hit, breath) : hit.to();
        }
        return content(hit, breath);
    }

    /** Reads what is attached to a verb of reporting, or else what stands before it; returns the token to go on from. */
    private int content(Hit hit, Breath breath) {
        int attach = hit.has(MASDAR) ? saying(hit, breath.to) : attachments.of(hit, breath.to);
        int content = attach < 0 ? breath.to : attachments.contentFrom(attach, breath.to);
        if (page.is(content, "القول") && clauses.isComplementizer(content + 1)) {
            breath.idle(hit);
            return hit.to();
        }
        boolean considered = isConsidered(hit);
        if (considered && (attach < 0 || !clauses.isComplementizer(attach))) {
            return hit.to();
        }
        boolean second = attach >= 0
                && page.mark(attach) != ':'
                && attachments.isQuotation(attach, breath.to)
                && before.isRead(hit, breath);
        if (content >= breath.to || second) {
            return before.read(hit, breath);
        }
        Act act = considered ? Act.JUDGE : ((Cue) hit.sense().lexeme()).act();
        attached(new Told(hit.from(), hit.to(), act, rule(hit, attach, breath.to)), hit, attach, content, breath);
        aside(hit, attach, breath);
        return ((Cue) hit.sense().lexeme()).lemma().equals("وصف") ? hit.to() : Math.max(hit.to(), attach);
    }

    /** {@code أعلنت إيران، التي تتهمها أنقرة بالهجوم، وقف القتال}: what is told by the way of a subject, up to a comma. */
    private void aside(Hit outer, int attach, Breath breath) {
        for (int t = outer.to() + 1; t < attach - 1; t++) {
            Hit hit = clauses.isRelative(t) ? clauses.cue(t + 1) : null;
            int end = hit == null ? -1 : commaAfter(hit.to(), attach);
            boolean silent = end < 0 || !hit.has(VERB) || clauses.isDescribing(hit) || clauses.isAnonymity(hit);
            int inner = silent ? -1 : attachments.of(hit, end);
            int content = inner < 0 ? end : attachments.contentFrom(inner, end);
            if (content < end) {
                Told told = new Told(hit.from(), hit.to(), ((Cue) hit.sense().lexeme()).act(), rule(hit, inner, end));
                extents.set(told, content, isClause(inner, end), end);
                told.prefixed = attachments.isPrefixed(inner, content);
                sources.find(told, hit, inner, breath);
                boolean own = told.speaker != null && told.sourceTo >= t - 1 && !told.mute;
                if (own && told.contentTo > told.contentFrom) {
                    breath.add(told);
                }
            }
        }
    }

    private int commaAfter(int from, int to) {
        int t = from;
        while (t <= to && !clauses.isComma(t)) {
            t++;
        }
        return t > to ? -1 : t;
    }

    /** Reads the content that is attached to a cue and whose it is. */
    private void attached(Told told, Hit hit, int attach, int content, Breath breath) {
        extents.set(told, content, isClause(attach, breath.to), breath.to);
        told.prefixed = attachments.isPrefixed(attach, content);
        told.felt = feelings.areShown(hit, content);
        told.said = isSaid(hit, attach, breath.to);
        if (!hit.has(MASDAR)) {
            sources.find(told, hit, attach, breath);
            beforeBackground(told, breath);
        } else {
            sources.naming().mainSubject(told, hit.from(), breath.from);
            if (told.speaker == null) {
                sources.same().recall(told);
            }
        }
        breath.keep(told, sources);
    }

    /** {@code اتهم فلان فلانا بقصف الموقع | الذي تقول مصادر إنه سوق}: what others say of it is not told by whoever spoke before. */
    private void beforeBackground(Told told, Breath breath) {
        Told outer = breath.around(told.cueFrom);
        boolean others = clauses.isRelative(told.cueFrom - 1) && told.sourceFrom >= told.cueTo && told.speaker != null;
        int end = told.cueFrom - 1;
        if (others
                && outer != null
                && outer.contentTo > end
                && end - outer.contentFrom > 2
                && page.mark(end - 1) != '('
                && isSaid(outer.contentFrom, end)
                && page.quotations().around(told.cueFrom) < 0) {
            outer.contentTo = extents.trimmed(outer.contentFrom, end);
            told.via.clear();
        }
    }

    /** Whether words say something of their subject, or need none; not {@code أن الغاز، الذي}. */
    private boolean isSaid(int from, int to) {
        String opening = page.word(from - 1).folded();
        boolean whole = !clauses.isComplementizer(from - 1) || opening.endsWith("ه") || opening.endsWith("ها");
        for (int t = from; t < to && !whole; t++) {
            whole = page.isVerb(t) && names.at(t) == null || page.isAny(t, "هناك", "ليس", "ليست", "لا", "لن", "لم");
        }
        return whole;
    }

    /** {@code وقال إن}, {@code لكنه أضاف "…"}: speech, whoever he is; not {@code ما قال إنه}. */
    private boolean isSaid(Hit hit, int attach, int to) {
        int before = hit.from() - 1;
        String lemma = ((Cue) hit.sense().lexeme()).lemma();
        boolean named = lemma.equals("أعلن") && page.quotations().isOpening(hit.to());
        return hit.has(VERB)
                && hit.has(PAST)
                && !hit.has(FIRST_PERSON)
                && !named
                && SPEAKING.contains(Folding.fold(lemma))
                && !clauses.isRelative(before)
                && !page.isAny(before, WHAT)
                && (attachments.isQuotation(attach, to) || clauses.isComplementizer(attach));
    }

    /** {@code وعدّ}, told by its doubled letter: considered, not promised. */
    private boolean isConsidered(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma().equals("وعد")
                && page.words(hit.from(), hit.from()).indexOf('ّ') >= 0;
    }

    private boolean isClause(int attach, int to) {
        return clauses.isComplementizer(attach)
                || attachments.isQuotation(attach, to)
                || clauses.isComplementizer(attach + 1);
    }

    private String rule(Hit hit, int attach, int to) {
        String form = hit.has(PARTICIPLE) ? "participle" : hit.has(MASDAR) ? "saying" : "verb";
        String by = clauses.isComplementizer(attach)
                ? "clause"
                : attachments.isQuotation(attach, to) ? "quotation" : "phrase";
        return "statement/" + form + "-" + by;
    }

    /** A participle reports when it qualifies the speaker, a verbal noun in {@code بالقول إن}. */
    private boolean isReporting(Hit hit) {
        if (hit.has(PARTICIPLE)) {
            return clauses.isGoingOn(hit);
        }
        return !hit.has(MASDAR)
                || page.isAny(hit.from(), "بالقول", "بقوله", "بقولها", "بقولهم", "قوله", "قولها")
                || page.is(hit.from(), "القول") && page.isAny(hit.from() - 1, "في", "الي", "حد");
    }

    private int saying(Hit hit, int to) {
        int attach = hit.to();
        boolean relayed = page.isAny(hit.from(), "قوله", "قولها");
        return !relayed && (clauses.isComplementizer(attach) || attachments.isQuotation(attach, to)) ? attach : -1;
    }
}
