package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Party;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;

/**
 * Clauses whose source a preposition names: {@code بحسب الوزارة} before them, after them or in their middle. Places are
 * tokens.
 */
final class SourceClauses {
    /** Verbs that tell what came of something, before a source that vouches for it. */
    private static final Wordlist RESULTS = Wordlist.of(SourceClauses.class, "results");

    private static final int FAR = 25;
    /** Words between what came of something and the number of victims. */
    private static final int TOLL = 4;
    /** Words that are no whole clause. */
    private static final int FEW = 5;
    /** How long {@code لمراسلة قناة فلان} is. */
    private static final int TO_OUTLET = 6;
    /** A source is described in no more words. */
    private static final int DESCRIBED = 20;

    private final Page page;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Extents extents;
    private final Sources sources;

    SourceClauses(Page page, Clauses clauses, Attachments attachments, Extents extents, Sources sources) {
        this.page = page;
        this.clauses = clauses;
        this.attachments = attachments;
        this.extents = extents;
        this.sources = sources;
    }

    /** Reads the clause whose source a preposition names; returns the token to go on from. */
    int read(Hit hit, Breath breath) {
        if (hit.has(PRONOUN) && !breath.isSilent()) {
            return hit.to();
        }
        int start = hit.to();
        while (page.isAny(start, "ل", "ما", "لما", "نفس", "لنفس", "ذات", "لذات")) {
            start++;
        }
        Hit cue = clauses.cue(start);
        int cueTo = hit.to();
        if (cue != null && cue.has(VERB)) {
            cueTo = cue.to();
            start = cue.to();
            while (page.isAny(start, "به", "عنه", "عنها", "بها", "في")) {
                start++;
            }
        }
        if (cue != null && cue.has(MASDAR) && !cue.has(DEFINITE | PRONOUN)) {
            cueTo = cue.to();
            start = cue.to();
        }
        int outlet = start;
        start = cue != null && cue.has(VERB) ? sources.pastOutlet(start, breath.to) : start;
        int end = beforeRelative(start, clauses.subjectEnd(start, breath.to));
        Told told = new Told(hit.from(), cueTo, Act.INFORM, "statement/according-to");
        boolean relayed = cue != null && cue.has(VERB) && sources.naming().relayed(told, cue, end);
        if (end > start && !relayed) {
            sources.naming().named(told, start, end);
            boolean after = start == outlet && clauses.audience().isToOutlet(end);
            sources.naming().passedOn(told, after ? end : outlet, after ? Math.min(end + TO_OUTLET, breath.to) : start);
            sources.naming().published(told, end);
        }
        if (told.speaker == null) {
            sources.memory().recall(told, cue);
        }
        Told reported = result(hit.from(), breath.from) < 0 && !isAnswer(end) ? endingAt(hit.from(), breath) : null;
        if (reported != null && told.speaker != null) {
            passOn(reported, told.speaker, breath);
            sources.memory().passedOn(told.speaker);
            if (isDash(hit.from() - 1) && isDash(end)) {
                goesOn(reported, end, breath);
            }
            return Math.max(end, hit.to());
        }
        end = content(told, hit, end, breath);
        if (told.speaker != null) {
            breath.keep(told, sources);
        }
        return Math.max(end, hit.to());
    }

    /** Sets what is told by a source that ends at {@code end}; returns where the clause of the source ends. */
    private int content(Told told, Hit hit, int end, Breath breath) {
        boolean opens =
                isAnswer(end) || clauses.isComplementizer(hit.from() - 1) || isAfterBut(hit) && clauses.isComma(end);
        boolean and = hit.has(CONJUNCTION) && end + 2 < breath.to && page.mark(end) != '.';
        if (opens || and || hit.from() - breath.from <= 1) {
            int answer = opens ? end : beforeAnswer(pastDescription(end, breath.to), breath.to);
            extents.set(told, clauseAfter(answer, breath.to), true, breath.to);
            return answer;
        }
        told.contentFrom = afterOpening(clauseBefore(hit.from(), breath));
        int last = page.is(hit.from() - 1, "وذلك") ? hit.from() - 1 : hit.from();
        told.contentTo = extents.trimmed(told.contentFrom, last);
        if (isBrokenBy(hit, end) || isCutShort(told, end, breath.to) || isDash(hit.from() - 1) && isDash(end)) {
            goesOn(told, end, breath);
        }
        return end;
    }

    /** {@code وفقا لتحليل أجراه المركز، تراجع}: past a clause that describes the source, if another follows it. */
    private int pastDescription(int end, int to) {
        String verb = page.word(end).folded();
        boolean its = verb.endsWith("ه") || verb.endsWith("ها") || page.isAny(end + 1, "بها", "به", "فيها", "فيه");
        boolean described = page.isVerb(end) && its && !page.isDefinite(end - 1) && page.mark(end - 1) == 0;
        int limit = Math.min(to, end + DESCRIBED);
        int t = described ? end : limit;
        while (t < limit && !clauses.isComma(t) && !isAnswer(t)) {
            t++;
        }
        return t < limit ? t : end;
    }

    /** {@code لكن بحسب الوزارة، ستعود السفن}. */
    private boolean isAfterBut(Hit hit) {
        return page.isAny(hit.from() - 1, "لكن", "ولكن", "بينما", "فيما", "حيث", "اذ");
    }

    /** Whether the source stands between commas in the midst of what is told. */
    private boolean isBrokenBy(Hit hit, int end) {
        return clauses.isComma(hit.from() - 1)
                && clauses.isComma(end)
                && !clauses.circumstances().beginAt(end + 1)
                && !page.isAny(end + 2, "صفحته", "صفحتها", "حسابه", "حسابها", "موقعه", "موقعها")
                && (clauses.isBarePreposition(end + 1)
                        || isPrefixed(end + 1)
                        || isAccusative(end + 1)
                        || page.isAny(end + 1, "ان", "انه", "انها"));
    }

    /** {@code وتمكن التنظيم وفق فلان من خطف مدنيين}: few words before the source, and more of them after it. */
    private boolean isCutShort(Told told, int end, int to) {
        int next = clauses.isComma(end) ? end + 1 : end;
        return told.contentTo - told.contentFrom <= FEW
                && next + 1 < to
                && (page.tokens().isWord(next) || page.quotations().isOpening(next))
                && !page.words(next, next).startsWith("و")
                && !clauses.isRelative(next)
                && !clauses.isRelative(next - 1)
                && (next > end || !page.isVerb(next) || page.words(next, next).startsWith("ف"))
                && !clauses.audience().isToOutlet(next)
                && !clauses.isTime(next)
                && !clauses.circumstances().beginAt(next)
                && page.hit(next, According.class) == null
                && !page.isAny(next, "فيما", "بينما", "حيث", "لكن", "الا", "كما", "ثم");
    }

    private void goesOn(Told told, int end, Breath breath) {
        told.moreFrom = page.tokens().isWord(end) ? end : end + 1;
        told.moreTo = extents.trimmed(told.moreFrom, breath.to);
    }

    /** {@code بنيران الجيش}, {@code بـ"قتل جندي"}. */
    private boolean isPrefixed(int t) {
        Word word = page.word(t);
        return page.is(t, "ب") || word.senses() > 0 && word.sense(0).has(BA);
    }

    /** {@code عددا من}. */
    private boolean isAccusative(int t) {
        String folded = page.word(t).folded();
        return clauses.cue(t) == null
                && folded.length() > 3
                && folded.endsWith("ا")
                && !folded.endsWith("ها")
                && !page.isVerb(t)
                && !page.isDefinite(t);
    }

    /** {@code أعلن فلان انسحابه، بحسب وكالة}: the report that ends here, or null. */
    private Told endingAt(int according, Breath breath) {
        for (Told told : breath.told()) {
            boolean near = Math.max(told.contentTo, told.moreTo) >= according - 2 && told.contentTo <= according;
            boolean main = told.rule.startsWith("statement/verb") && !clauses.isRelative(told.cueFrom - 1)
                    || told.rule.startsWith("statement/participle");
            if (near && main) {
                return told;
            }
        }
        return null;
    }

    /** The source at the end passed on what somebody else said; by itself it is the same speaker once more. */
    private void passOn(Told reported, Speaker source, Breath breath) {
        if (source.kind() == Speaker.Kind.DOCUMENT || source.equals(reported.speaker)) {
            return;
        }
        if (Chains.isSite(source.name())) {
            return;
        }
        Party party = new Party(source.name(), source.entity());
        sources.memory().passedOn(reported.speaker, party);
        for (Told told : breath.told()) {
            if (told.speaker != null && told.speaker.equals(reported.speaker) && !told.via.contains(party)) {
                told.via.add(party);
            }
        }
    }

    /** {@code بحسب الوفد الذي تحدث أمام اللجنة، بحضور السفير، فإن}: where the clause itself begins. */
    private int beforeAnswer(int from, int to) {
        for (int t = from; t < Math.min(to, from + FAR); t++) {
            if (isAnswer(t) && (clauses.isComma(t - 1) || clauses.isTime(t - 1))) {
                return t;
            }
        }
        return from;
    }

    /** {@code فإن}: what somebody tells who was named before. */
    private boolean isAnswer(int t) {
        return page.isAny(t, "فقد", "فان", "فانه", "فانها", "فانهم");
    }

    /** {@code بحسب المرصد الذي أكد أن}: a source that goes on reporting in a relative clause. */
    private int beforeRelative(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            Hit cue = clauses.isRelative(t) ? clauses.cue(t + 1) : null;
            if (cue != null && cue.has(VERB) && attachments.isNear(cue, cue.to() + 3)) {
                return t;
            }
        }
        return to;
    }

    private boolean isDash(int t) {
        char mark = page.mark(t);
        return mark == '-' || mark == '–' || mark == '—';
    }

    /** The verb before a source that tells what came of something, or -1. */
    private int result(int end, int start) {
        for (int t = end - 1; t > start + 1 && end - t < 30; t--) {
            if (RESULTS.contains(page.word(t).folded())
                    && (clauses.isRelative(t - 1)
                            || page.isDefinite(t - 1)
                            || page.tokens().isNumber(t + 1)
                            || page.mark(t - 1) == 0 && isTollNear(t + 1))) {
                return t;
            }
        }
        return -1;
    }

    /** {@code خلفت 20}, {@code أسفرت عن مقتل 20}, {@code أودت بحياة 20}. */
    private boolean isTollNear(int from) {
        for (int t = from; t < from + TOLL && page.mark(t) == 0; t++) {
            if (page.tokens().isNumber(t)) {
                return true;
            }
        }
        return false;
    }

    /** Without {@code غير أن}, {@code يذكر أن}. */
    private int afterOpening(int t) {
        boolean contrast = page.isAny(t, "غير", "الا", "كما", "بيد", "يذكر", "ويذكر", "يشار") && page.is(t + 1, "ان");
        return contrast ? t + 2 : t;
    }

    private int clauseAfter(int source, int to) {
        int t = source;
        while (t < to && (page.mark(t) != 0 || clauses.isComplementizer(t) || isAnswer(t))) {
            t++;
        }
        return t;
    }

    /** Where the clause begins that a source at its end vouches for; a toll alone where its verb stands there. */
    private int clauseBefore(int end, Breath breath) {
        int start = breath.from;
        for (Told told : breath.told()) {
            if (told.contentTo <= end && told.contentTo > start && told.rule.endsWith("according-to")) {
                start = told.contentTo;
            }
        }
        int result = result(end, start);
        if (result >= 0) {
            return result;
        }
        int close = clauses.isComma(end - 1) ? end - 2 : end - 1;
        if (close > start && page.quotations().isClosing(close)) {
            int open = page.quotations().opening(close);
            boolean whole = page.isVerb(open + 1) || page.isAny(open + 1, "لكن", "ولكن", "لا", "لم", "لن");
            if (open > start && whole && clauses.isComma(open - 1) && close - open > Clauses.SHORT_QUOTATION) {
                return open + 1;
            }
        }
        start = turn(start, end);
        while (start < end && page.mark(start) != 0) {
            start++;
        }
        return start;
    }

    /** {@code المتجر كبير، لكنه مغلق وفقا لفلان}: after the last {@code لكن}, or the start. */
    private int turn(int start, int end) {
        for (int t = end - 2; t > start; t--) {
            if (clauses.isComma(t - 1)
                    && page.isAny(t, "لكن", "ولكن", "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "ولكنهم")
                    && page.quotations().around(t) < 0) {
                return page.isAny(t, "لكن", "ولكن") ? t + 1 : t;
            }
        }
        return start;
    }
}
