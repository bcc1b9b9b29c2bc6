package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.name.Names;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/** Words in quotation marks that stand before the verb which reports them: {@code «…»، قال فلان}. Places are tokens. */
final class QuotationsBefore {
    /** How soon after its subject a quotation's outlet is named: {@code في حديث خاص لصحيفة}. */
    private static final int OCCASION = 10;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Extents extents;
    private final Sources sources;

    QuotationsBefore(Page page, Names names, Clauses clauses, Extents extents, Sources sources) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.extents = extents;
        this.sources = sources;
    }

    /** {@code «…»، قال فلان، «…»}: whether the words before are those of the verb, and the ones after only go on. */
    boolean isRead(Hit hit, Breath breath) {
        int close = quotationBefore(hit);
        return hit.has(VERB)
                && !hit.has(CONJUNCTION | FIRST_PERSON)
                && close > breath.from
                && page.quotations().isClosing(close)
                && page.quotations().opening(close) < close - Clauses.SHORT_QUOTATION + 1
                && breath.around(close - 1) == null
                && !isTold(close, breath);
    }

    /** Reads the words before the verb, and those that go on after its subject; returns the token to go on from. */
    int read(Hit hit, Breath breath) {
        int close = quotationBefore(hit);
        if (!isOf(hit, close, breath)) {
            boolean waits =
                    hit.has(VERB) && !hit.has(FIRST_PERSON) && !page.is(hit.from(), "بين") && !isAccusative(hit);
            breath.idle(waits ? hit : breath.idle());
            return hit.to();
        }
        Told told = new Told(hit.from(), hit.to(), ((Cue) hit.sense().lexeme()).act(), "statement/quotation-before");
        told.contentFrom = page.quotations().opening(close) + 1;
        told.contentTo = extents.trimmed(told.contentFrom, close);
        int end = clauses.subjectEnd(hit.to(), breath.to);
        sources.find(told, hit, end, breath);
        if (told.via.isEmpty()) {
            sources.naming().passedOn(told, end, Math.min(end + OCCASION, breath.to));
        }
        int open = clauses.isComma(end) ? end + 1 : end;
        if (open < breath.to && page.quotations().isOpening(open)) {
            told.moreFrom = open + 1;
            told.moreTo = extents.trimmed(open + 1, Math.min(page.quotations().closing(open), breath.to));
        }
        breath.keep(told, sources);
        return Math.max(hit.to(), end);
    }

    /** Whether a quotation that no other verb reports closes right before the verb; no single word, and no name. */
    private boolean isOf(Hit hit, int close, Breath breath) {
        return ((Cue) hit.sense().lexeme()).takes(Cue.Frame.QUOTE)
                && hit.has(VERB)
                && !hit.has(FIRST_PERSON)
                && close > breath.from
                && page.quotations().isClosing(close)
                && close - page.quotations().opening(close) != 2
                && !(names.at(close - 1) != null && close - page.quotations().opening(close) <= Clauses.SHORT_QUOTATION)
                && breath.around(close - 1) == null
                && !isTold(close, breath);
    }

    /** {@code رفض الوزير طلبا}: after a noun that is not in the dual, no verb of two. */
    private boolean isAccusative(Hit hit) {
        int t = hit.from() - 1;
        return hit.has(DUAL)
                && hit.has(PAST)
                && (names.at(t) != null || page.isDefinite(t))
                && !page.word(t).folded().endsWith("ان");
    }

    /** The mark that may close a quotation before this verb, with a comma or {@code هذا ما} between them. */
    private int quotationBefore(Hit hit) {
        boolean so = page.is(hit.from() - 1, "هكذا");
        int before = clauses.isPointingBack(hit) ? hit.from() - 3 : so ? hit.from() - 2 : hit.from() - 1;
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
}
