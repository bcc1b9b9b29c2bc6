package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity.Type;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/**
 * Where reported words end: with their quotation, before the next report of the same breath, before a source named at
 * their end, before what the journalist adds, or with the sentence. Places are tokens.
 */
final class Extents {

    /** After a quotation, what does not go on with it. */
    private static final Wordlist BUT = Wordlist.of(Extents.class, "but");

    private static final Wordlist CAUSES = Wordlist.of(Extents.class, "causes");

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Asides asides;

    Extents(Page page, Names names, Clauses clauses, Attachments attachments) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.attachments = attachments;
        asides = new Asides(page, clauses);
    }

    /**
     * Sets the content that begins at {@code content}.
     *
     * @param clause whether it is a clause of its own, after {@code أن} or a colon, rather than a noun phrase
     */
    void set(Told told, int content, boolean clause, int to) {
        told.contentFrom = content;
        Hit verb = clauses.cue(told.cueFrom);
        int open = clauses.isComplementizer(content - 1) ? content - 2 : content - 1;
        if (!page.quotations().isOpening(open)) {
            told.contentTo = end(content, to, clause, verb);
            return;
        }
        if (clauses.isUnclosed(open)) {
            told.contentTo = unclosed(content, to);
            return;
        }
        int close = Math.min(page.quotations().closing(open), to);
        boolean joined = clauses.isComma(close + 1) && isJoined(close + 2);
        boolean on = joined || !attachments.isWholeQuotation(open) && goesOn(open, close + 1, to);
        told.contentTo = on ? end(close, to, clause, verb) : trimmed(content, close);
    }

    /** Gives a statement what is attached to its noun, before anything else that the sentence tells; adds it if there is any. */
    void ofNoun(Told told, int attach, int limit, Breath breath) {
        int to = limit;
        for (Told other : breath.told()) {
            to = other.contentFrom > attach ? Math.min(to, other.contentFrom - 1) : to;
        }
        int content = attachments.contentFrom(attach, to);
        if (content < to) {
            set(told, content, false, to);
            told.prefixed = attachments.isPrefixed(attach, content);
            if (told.contentTo > told.contentFrom) {
                breath.add(told);
            }
        }
    }

    /** Where a quotation ends whose closing mark was forgotten: where somebody reports again. */
    private int unclosed(int from, int to) {
        for (int t = from + 1; t < to; t++) {
            Hit cue = page.mark(t) == '.' ? clauses.cue(t + 1) : null;
            if (cue != null && cue.has(VERB) && !cue.has(FIRST_PERSON) && attachments.isNear(cue, to)
                    || isNextReport(t, to, true)) {
                return trimmed(from, t);
            }
        }
        return trimmed(from, to);
    }

    /** {@code وأن}, {@code وإنه}: a second clause of what is said. */
    private boolean isJoined(int t) {
        return clauses.isComplementizer(t) && page.words(t, t).startsWith("و");
    }

    /** Whether a sentence goes on with reported words after a quotation in it. */
    private boolean goesOn(int open, int after, int to) {
        return after < to
                && page.tokens().isWord(after)
                && clauses.cue(after) == null
                && !(page.isVerb(after) && after - open > 2 * Clauses.SHORT_QUOTATION)
                && page.hit(after, According.class) == null
                && !CAUSES.contains(page.word(after).folded())
                && !(after - open > 2 * Clauses.SHORT_QUOTATION && asides.isContrast(after))
                && !(page.is(after, "في") && clauses.circumstances().isOccasion(after + 1));
    }

    private int end(int from, int limit, boolean clause, Hit verb) {
        int to = Math.min(limit, quotationEnd(from));
        for (int t = from; t < to; t++) {
            if (page.quotations().isOpening(t)) {
                t = Math.min(page.quotations().closing(t), to - 1);
            } else if (t > from
                    && (endsAt(t, to, clause)
                            || isNamedAgain(verb, t)
                            || clauses.isComma(t - 1)
                                    && areAlike(verb, clauses.cue(t))
                                    && isNextReport(t, to, false))) {
                return trimmed(from, t);
            }
        }
        return trimmed(from, to);
    }

    /** {@code حذرت فرنسا من أن …، وقصفت فرنسا}: whoever speaks would say of himself only {@code إنه}. */
    private boolean isNamedAgain(Hit verb, int t) {
        NameMention speaker = verb == null || !verb.has(VERB) ? null : names.at(verb.to());
        NameMention again = names.at(t + 1);
        return speaker != null
                && again != null
                && again.from() == t + 1
                && clauses.isComma(t - 1)
                && page.isVerb(t)
                && page.words(t, t).startsWith("و")
                && names.entityAt(t + 1) == names.entityAt(verb.to());
    }

    /** Words inside a quotation end with it. */
    private int quotationEnd(int t) {
        int open = page.quotations().around(t);
        return open < 0 ? Integer.MAX_VALUE : page.quotations().closing(open);
    }

    private boolean endsAt(int t, int to, boolean clause) {
        char mark = page.mark(t);
        if (mark == ':' && !clause && page.quotations().isOpening(t + 1)) {
            return !page.isAny(t - 1, "القول", "بالقول", "قوله", "قولها", "بقوله", "ان");
        }
        if (mark != 0) {
            return page.quotations().around(t) >= 0 && (mark == '.' || mark == '؟' || mark == '!');
        }
        return isSource(t, to)
                || isNextReport(t, to, clause)
                || isBeforeReport(t, to)
                || !clause && isToo(t)
                || asides.isAside(t, to, clause)
                || asides.isContrast(t) && hasReport(t + 1, to)
                || isAnother(t, to);
    }

    private boolean isSource(int t, int to) {
        Hit according = page.hit(t, According.class);
        return according != null && clauses.isSourceNamed(according, to);
    }

    /** {@code ولندن ترى أن}, {@code والوزير يؤكد أن}: somebody else with what he says. */
    private boolean isAnother(int t, int to) {
        if (!page.words(t, t).startsWith("و") || page.quotations().around(t) >= 0) {
            return false;
        }
        int end = voiceEnd(t);
        Hit cue = end < 0 ? null : clauses.cue(end);
        return cue != null
                && cue.has(VERB)
                && (cue.has(FEMININE) || !isPlace(t))
                && !cue.has(CONJUNCTION | PRONOUN | FIRST_PERSON)
                && attachments.isNear(cue, Math.min(to, cue.to() + 4));
    }

    /** {@code قبل أن يضيف أن}. */
    private boolean isBeforeReport(int t, int to) {
        Hit cue = page.is(t, "قبل") && page.is(t + 1, "ان") ? clauses.cue(t + 2) : null;
        return cue != null && cue.has(VERB) && attachments.isNear(cue, to);
    }

    /** {@code رحب بالقرار، كما أشاد به الرئيس}: somebody else who says the like. */
    private boolean isToo(int t) {
        Hit cue = page.is(t, "كما") && clauses.isComma(t - 1) ? clauses.cue(t + 1) : null;
        return cue != null && cue.has(VERB) && cue.has(PAST);
    }

    private boolean isPlace(int t) {
        return names.at(t) != null && names.at(t).type() == Type.LOC;
    }

    /** Where somebody named or an office ends that begins here, with a nation at most; -1 where none does. */
    private int voiceEnd(int t) {
        NameMention name = names.at(t);
        if (name != null) {
            boolean and = !names.entityAt(t).name().startsWith("و");
            return name.from() == t && name.canAct() && and ? name.to() : -1;
        }
        Hit title = page.hit(t, Title.class);
        if (title == null || title.has(PREPOSITION)) {
            return -1;
        }
        NameMention holder = names.at(title.to());
        return holder != null ? holder.to() : page.isDefinite(t) ? title.to() : -1;
    }

    /** {@code تقول الحكومة إن السد سليم، وترى أن}: verbs in the present of one who speaks. */
    private static boolean areAlike(Hit verb, Hit next) {
        int form = PRESENT | MASCULINE | FEMININE | SINGULAR | PLURAL | DUAL | FIRST_PERSON;
        return verb != null
                && next != null
                && verb.has(VERB)
                && verb.has(PRESENT)
                && next.has(VERB)
                && (verb.sense().features() & form) == (next.sense().features() & form);
    }

    private boolean hasReport(int from, int to) {
        for (int t = from; t < Math.min(to, from + 6); t++) {
            if (asides.isUnsaid(t)) {
                return true;
            }
        }
        for (int t = from; t < Math.min(to, from + 4); t++) {
            Hit cue = clauses.cue(t);
            if (cue != null && cue.has(VERB)) {
                return attachments.isNear(cue, to);
            }
        }
        return false;
    }

    /** A participle goes on reporting ({@code مشيرا إلى}); so does a verb after {@code و} or {@code لكنه} with content. */
    private boolean isNextReport(int t, int to, boolean clause) {
        if (clauses.cue(t) == null && clauses.cue(t + 1) == null) {
            return false;
        }
        boolean but = page.isAny(t, BUT);
        Hit cue = clauses.cue(but ? t + 1 : t);
        if (cue == null) {
            return false;
        }
        if (cue.has(PARTICIPLE)) {
            return clauses.isGoingOn(cue)
                    && (cue.has(ACCUSATIVE) && !cue.has(CONJUNCTION) || attachments.isNear(cue, to));
        }
        if (cue.has(FIRST_PERSON)) {
            return cue.has(CONJUNCTION) && clauses.isComplementizer(cue.to());
        }
        boolean finite = cue.has(PAST) || cue.has(PRESENT) && !clause;
        return finite && (but || cue.has(CONJUNCTION)) && (attachments.isNear(cue, to) || isFar(cue, to));
    }

    /** {@code ، وأضاف في كلمته أمام … أن}: a verb that only goes on reporting, whatever stands before its content. */
    private boolean isFar(Hit cue, int to) {
        return cue.has(PAST)
                && clauses.isComma(cue.from() - 1)
                && ((Cue) cue.sense().lexeme()).takes(Cue.Frame.PLAIN)
                && attachments.of(cue, to) >= 0;
    }

    /** Without the punctuation at the end. */
    int trimmed(int from, int to) {
        int end = to;
        while (end > from + 1 && page.mark(end - 1) != 0 && page.mark(end - 1) != ')' && page.mark(end - 1) != '%') {
            end--;
        }
        return end;
    }
}
