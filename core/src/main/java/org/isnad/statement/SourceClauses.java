package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.reading.Statement.Act;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;

/**
 * Clauses whose source a preposition names: {@code بحسب الوزارة} before them, after them or in their middle. Places are
 * tokens.
 */
final class SourceClauses {
    /** Between the preposition and the source or its verb: {@code بحسب ما ذكر}, {@code وفقا لذات المصدر}. */
    static final Wordlist LINKS = Wordlist.of(SourceClauses.class, "links");

    /** After that verb, before its subject: {@code بحسب ما صرح به الوزير}. */
    static final Wordlist RESUMING = Wordlist.of(SourceClauses.class, "resuming");

    private static final int FAR = 25;
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
    private final Vouched vouched;
    private final Carriers carriers;

    SourceClauses(Page page, Clauses clauses, Attachments attachments, Extents extents, Sources sources) {
        this.page = page;
        this.clauses = clauses;
        this.attachments = attachments;
        this.extents = extents;
        this.sources = sources;
        vouched = new Vouched(page, clauses);
        carriers = new Carriers(page, clauses, extents, sources);
    }

    /** Reads the clause whose source a preposition names; returns the token to go on from. */
    int read(Hit hit, Breath breath) {
        if (hit.has(PRONOUN) && !breath.isSilent()) {
            return hit.to();
        }
        int start = past(hit.to(), LINKS);
        Hit cue = clauses.cue(start);
        boolean verb = cue != null && cue.has(VERB);
        boolean noun = cue != null && cue.has(MASDAR) && !cue.has(DEFINITE | PRONOUN);
        int cueTo = verb || noun ? cue.to() : hit.to();
        start = verb ? past(cueTo, RESUMING) : noun ? cueTo : start;
        int named = verb ? sources.pastOutlet(start, breath.to) : start;
        int end = amidst(hit, named, beforeRelative(named, clauses.subjectEnd(named, breath.to)));
        Told told = new Told(hit.from(), cueTo, Act.INFORM, "statement/according-to");
        source(told, verb ? cue : null, start, named, end, breath);
        if (told.speaker == null) {
            sources.memory().recall(told, cue);
        }
        Told reported = vouched.result(hit.from(), breath.from) < 0 && !isAnswer(end)
                ? carriers.endingAt(hit.from(), breath)
                : null;
        if (reported != null && told.speaker != null) {
            carriers.passOn(reported, told.speaker, breath);
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

    /** See {@link Carriers#isAlone}. */
    boolean isAlone(Breath breath, Breath before) {
        return carriers.isAlone(breath, before);
    }

    private int past(int from, Wordlist words) {
        int t = from;
        while (page.isAny(t, words) || words == RESUMING && clauses.isTime(t)) {
            t++;
        }
        return t;
    }

    /** Whoever the words after the preposition and its verb name, and through whom it came: {@code بحسب ما قال لرويترز فلان}. */
    private void source(Told told, Hit verb, int outlet, int start, int end, Breath breath) {
        boolean relayed = verb != null && sources.naming().relayed(told, verb, end);
        if (end > start && !relayed) {
            sources.naming().named(told, start, sources.naming().beforeCopy(start + 1, end));
            boolean after = start == outlet && clauses.audience().isToOutlet(end);
            sources.naming().passedOn(told, after ? end : outlet, after ? Math.min(end + TO_OUTLET, breath.to) : start);
            sources.naming().published(told, start + 1, end);
        }
    }

    /** Sets what is told by a source that ends at {@code end}; returns where the clause of the source ends. */
    private int content(Told told, Hit hit, int end, Breath breath) {
        boolean opens = isAnswer(end)
                || clauses.isComplementizer(hit.from() - 1)
                || page.quotations().isOpening(hit.from() - 1)
                || isAfterBut(hit) && clauses.isComma(end);
        boolean and = hit.has(CONJUNCTION) && end + 2 < breath.to && page.mark(end) != '.';
        if (opens || and || hit.from() - breath.from <= 1) {
            int answer = opens ? end : beforeAnswer(pastDescription(end, breath.to), breath.to);
            extents.set(told, clauseAfter(answer, breath.to), true, breath.to);
            return answer;
        }
        told.contentFrom = vouched.afterOpening(vouched.from(hit.from(), breath));
        int last = page.is(hit.from() - 1, "وذلك") ? hit.from() - 1 : hit.from();
        told.contentTo = extents.trimmed(told.contentFrom, last);
        if (isBrokenBy(hit, end)
                || isAfterVerb(hit, end, breath.to)
                || isCutShort(told, end, breath.to)
                || isDash(hit.from() - 1) && isDash(end)) {
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
                && !(page.is(end + 1, "في") && page.isAny(end + 2, "ظل", "وقت", "حين"))
                && !page.isAny(end + 2, "صفحته", "صفحتها", "حسابه", "حسابها", "موقعه", "موقعها")
                && (clauses.isBarePreposition(end + 1)
                        || isPrefixed(end + 1)
                        || isAccusative(end + 1)
                        || page.isAny(end + 1, "ان", "انه", "انها"));
    }

    /** {@code غارات استهدفت وفق فلان مواقع}, {@code ونتج عنه بحسب فلان إصابة}: right after a verb, whose subject or object is still to come. */
    private boolean isAfterVerb(Hit hit, int end, int to) {
        int last =
                page.isAny(hit.from() - 1, "عنه", "عنها", "فيه", "فيها", "به", "بها") ? hit.from() - 2 : hit.from() - 1;
        return last > 0
                && page.isVerb(last)
                && !page.isDefinite(last)
                && end + 1 < to
                && (page.tokens().isWord(end) || page.quotations().isOpening(end))
                && !page.words(end, end).startsWith("و")
                && !clauses.isRelative(end)
                && !clauses.isTime(end)
                && !clauses.audience().isToOutlet(end)
                && !clauses.circumstances().beginAt(end);
    }

    /** {@code وتضم القوة بحسب مصدر عسكري ألف جندي}, {@code بحسب مصدر طبي إلى مقتل}: in the midst of a clause, before what goes on with it. */
    private int amidst(Hit hit, int from, int to) {
        if (page.mark(hit.from() - 1) != 0 || hit.has(CONJUNCTION) || hit.from() == 0) {
            return to;
        }
        for (int t = from + 1; t < to; t++) {
            if (page.mark(t - 1) == 0 && (page.tokens().isNumber(t) || page.is(t, "الي"))) {
                return page.quotations().around(t) > from ? page.quotations().around(t) : beforeMeasure(t, from);
            }
        }
        return clauses.objects().before(from, to);
    }

    /** {@code أكثر من 30}, {@code بـ 500}. */
    private int beforeMeasure(int number, int from) {
        int t = number;
        while (t - 1 > from && page.isAny(t - 1, "ب", "من", "اكثر", "نحو", "حوالي", "زهاء")) {
            t--;
        }
        return t;
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
        return page.mark(t) == '-';
    }

    private int clauseAfter(int source, int to) {
        int t = source;
        while (t < to && (page.mark(t) != 0 || clauses.isComplementizer(t) || isAnswer(t))) {
            t++;
        }
        return t;
    }
}
