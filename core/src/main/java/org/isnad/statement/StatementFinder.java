package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.reading.Statement.Act;

/**
 * Reads the statements of one sentence after another, from its reporting words in order: verbs and participles, and the
 * phrases that name the source of a whole clause.
 */
final class StatementFinder {
    /** A colon and no more than three words after it. */
    private static final int DATELINE = 4;

    /** Words before the colon of a headline, and the fewest after it. */
    private static final int HEADING = 14;

    private static final int SHORTEST_WORDS = 3;

    /** Of a list, with what stands in brackets. */
    private static final int LONGEST_ITEM = 8;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Extents extents;
    private final Sources sources;
    private final NounCues nouns;
    private final SourceClauses sourceClauses;
    private final Claims claims;
    private final Feelings feelings;

    StatementFinder(Page page, Names names, boolean[] time) {
        this.page = page;
        this.names = names;
        clauses = new Clauses(page, names, time);
        attachments = new Attachments(page, names, clauses);
        extents = new Extents(page, clauses, attachments);
        sources = new Sources(page, names, clauses);
        nouns = new NounCues(page, names, clauses, attachments, extents, sources);
        sourceClauses = new SourceClauses(page, clauses, attachments, extents, sources);
        claims = new Claims(page, names, clauses);
        feelings = new Feelings(page, clauses);
    }

    /** One breath for each sentence; empty for those that are not read. */
    List<Breath> find() {
        List<Breath> breaths = new ArrayList<>(page.sentences().size());
        for (int s = 0; s < page.sentences().size(); s++) {
            Breath breath = new Breath(
                    afterDateline(page.sentences().from(s), page.sentences().to(s)),
                    page.sentences().to(s));
            if (page.isRead(s)) {
                sentence(breath);
            }
            breaths.add(breath);
        }
        return breaths;
    }

    /** Where the news begins after {@code دبي، الإمارات (CNN) --}, {@code سبق - الرياض:}. */
    private int afterDateline(int from, int to) {
        for (int t = from + 1; t < Math.min(to, from + 7); t++) {
            if (isDash(t) && page.mark(t - 1) == 0) {
                for (int colon = t + 2; colon < Math.min(to, t + 6); colon++) {
                    if (page.mark(colon) == ':') {
                        return colon + 1;
                    }
                }
            }
        }
        for (int t = from; t < Math.min(to, from + 14); t++) {
            boolean dash = isDash(t) && (isDash(t + 1) || page.mark(t - 1) == ')');
            if (dash) {
                return isDash(t + 1) ? t + 2 : t + 1;
            }
        }
        return from;
    }

    private void sentence(Breath breath) {
        headline(breath);
        sources.memory().occasion(breath);
        int t = breath.from;
        while (t < breath.to) {
            Hit according = page.hit(t, According.class);
            if (according != null && clauses.isSourceNamed(according, breath.to)) {
                t = Math.max(t + 1, sourceClauses.read(according, breath));
            } else {
                nouns.document(page.hit(t, SourceNoun.class), breath);
                Hit cue = clauses.cue(t);
                t = cue == null ? t + 1 : reported(cue, breath);
            }
        }
    }

    /** {@code باكو: جيشنا لم ينسحب}, {@code وزير الدفاع: سننتصر}: who speaks, a colon, the words. */
    private void headline(Breath breath) {
        int colon = breath.from + 1;
        while (colon < Math.min(breath.to, breath.from + HEADING) && page.mark(colon) != ':') {
            colon++;
        }
        NameMention name = names.at(breath.from);
        boolean named = name != null && name.from() == breath.from && name.to() == colon;
        if (page.mark(colon) != ':'
                || colon + 3 > breath.to
                || (named ? !name.canAct() || isDateline(name, breath) : !isOffice(breath.from, colon, breath.to))) {
            return;
        }
        if (isList(colon + 1, breath.to)) {
            return;
        }
        Told told = new Told(colon, colon + 1, Act.INFORM, "statement/headline");
        int open = page.quotations().isOpening(colon + 1) ? colon + 2 : colon + 1;
        extents.set(told, open, true, breath.to);
        sources.named(told, breath.from, toOutlet(breath.from, colon));
        sources.passedOn(told, breath.from, colon);
        breath.keep(told, sources);
    }

    /** {@code فرنسا: لوريس، فاران، بوغبا، غريزمان}: items of a few words each, no clause. */
    private boolean isList(int from, int to) {
        int items = 0;
        for (int t = from, start = from; t < to; t++) {
            if (page.isVerb(t) && names.at(t) == null || t - start > LONGEST_ITEM) {
                return false;
            }
            if (clauses.isComma(t)) {
                start = t + 1;
                items++;
            }
        }
        return items > 2;
    }

    private int toOutlet(int from, int colon) {
        int t = from;
        while (t < colon && !clauses.isToOutlet(t)) {
            t++;
        }
        return t;
    }

    /** An office or somebody unnamed with nothing else, and after the colon more than the name of whoever holds it. */
    private boolean isOffice(int from, int colon, int to) {
        Hit title = page.hit(from, Title.class);
        Hit noun = page.hit(from, SourceNoun.class);
        boolean anonymous = noun != null
                && ((SourceNoun) noun.sense().lexeme()).kind() == SourceNoun.Kind.ANONYMOUS
                && !noun.has(PREPOSITION);
        if (!anonymous && (title == null || title.has(PREPOSITION | CONJUNCTION) || title.to() > colon)) {
            return false;
        }
        for (int t = from; t < colon; t++) {
            boolean odd = names.at(t) == null && (page.isVerb(t) || clauses.isRelative(t) || clauses.isComma(t));
            if (odd || clauses.isComplementizer(t) || clauses.cue(t) != null) {
                return false;
            }
        }
        NameMention holder = names.at(colon + 1);
        boolean listed = page.hit(colon + 1, Title.class) != null || holder != null && holder.to() + 2 >= to;
        return page.quotations().isOpening(colon + 1) || !listed && to - colon > SHORTEST_WORDS;
    }

    /** {@code غزة: أحمد الناصر}, with which an article opens: a place and whoever writes from it. */
    private boolean isDateline(NameMention name, Breath breath) {
        return name.from() == 0
                && name.type() == Type.LOC
                && breath.to - name.to() <= DATELINE
                && page.mark(breath.to) != '.'
                && page.mark(breath.to - 1) != '.';
    }

    /** Reads what a cue reports; returns the token to go on from. */
    private int reported(Hit hit, Breath breath) {
        if (clauses.isPointingBack(hit)) {
            return quotedBefore(hit, breath);
        }
        Told claim = claims.read(hit, breath);
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
        boolean second = attach >= 0 && attachments.isQuotation(attach, breath.to) && isAfterQuotation(hit, breath);
        if (content >= breath.to || second) {
            return quotedBefore(hit, breath);
        }
        Act act = considered ? Act.JUDGE : ((Cue) hit.sense().lexeme()).act();
        Told told = new Told(hit.from(), hit.to(), act, rule(hit, attach, breath.to));
        extents.set(told, content, isClause(attach, breath.to), breath.to);
        told.prefixed = attachments.isPrefixed(attach, content);
        told.felt = feelings.areShown(hit, content);
        if (hit.has(MASDAR)) {
            sources.mainSubject(told, hit.from(), breath.from);
            if (told.speaker == null) {
                sources.recall(told);
            }
        } else {
            sources.find(told, hit, attach, breath);
        }
        breath.keep(told, sources);
        return ((Cue) hit.sense().lexeme()).lemma().equals("وصف") ? hit.to() : Math.max(hit.to(), attach);
    }

    /** {@code وعدّ}, told by its doubled letter: considered, not promised. */
    private boolean isConsidered(Hit hit) {
        return ((Cue) hit.sense().lexeme()).lemma().equals("وعد")
                && page.words(hit.from(), hit.from()).indexOf('ّ') >= 0;
    }

    /** {@code «…»، قال فلان، «…»}. */
    private boolean isAfterQuotation(Hit hit, Breath breath) {
        int close = quotationBefore(hit);
        return hit.has(VERB)
                && !hit.has(CONJUNCTION | FIRST_PERSON)
                && close > breath.from
                && page.quotations().isClosing(close)
                && page.quotations().opening(close) < close - Clauses.SHORT_QUOTATION + 1
                && breath.around(close - 1) == null
                && !isTold(close, breath);
    }

    /** {@code «…»، قال فلان}: the words stand before the verb, and may go on after its subject. */
    private int quotedBefore(Hit hit, Breath breath) {
        int close = quotationBefore(hit);
        boolean quotes = ((Cue) hit.sense().lexeme()).takes(Cue.Frame.QUOTE) && hit.has(VERB) && !hit.has(FIRST_PERSON);
        if (!quotes
                || close <= breath.from
                || !page.quotations().isClosing(close)
                || close - page.quotations().opening(close) == 2
                || names.at(close - 1) != null && close - page.quotations().opening(close) <= Clauses.SHORT_QUOTATION
                || breath.around(close - 1) != null
                || isTold(close, breath)) {
            boolean waits = hit.has(VERB) && !hit.has(FIRST_PERSON) && !page.is(hit.from(), "بين");
            breath.idle(waits ? hit : breath.idle());
            return hit.to();
        }
        Told told = new Told(hit.from(), hit.to(), ((Cue) hit.sense().lexeme()).act(), "statement/quotation-before");
        told.contentFrom = page.quotations().opening(close) + 1;
        told.contentTo = extents.trimmed(told.contentFrom, close);
        int end = clauses.subjectEnd(hit.to(), breath.to);
        sources.find(told, hit, end, breath);
        int open = clauses.isComma(end) ? end + 1 : end;
        if (open < breath.to && page.quotations().isOpening(open)) {
            told.moreFrom = open + 1;
            told.moreTo = extents.trimmed(open + 1, Math.min(page.quotations().closing(open), breath.to));
        }
        breath.keep(told, sources);
        return Math.max(hit.to(), end);
    }

    /** The mark that may close a quotation before this verb, with a comma or {@code هذا ما} between them. */
    private int quotationBefore(Hit hit) {
        int before = clauses.isPointingBack(hit) ? hit.from() - 3 : hit.from() - 1;
        return clauses.isComma(before) ? before - 1 : before;
    }

    private boolean isTold(int close, Breath breath) {
        for (Told told : breath.told()) {
            if (told.contentTo >= close - 1 && told.contentFrom < close) {
                return true;
            }
        }
        return false;
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

    private boolean isDash(int t) {
        char mark = page.mark(t);
        return mark == '-' || mark == '–' || mark == '—';
    }
}
