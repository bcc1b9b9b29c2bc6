package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;

/**
 * Where reported words end: with their quotation, before the next report of the same breath, before a source named at
 * their end, before what the journalist adds, or with the sentence. Places are tokens.
 */
final class Extents {
    /** After a reported noun phrase and a comma, what the journalist adds. */
    private static final Set<String> ADDED = Set.of(
            "خاصه", "لكن", "ولكن", "اثر", "عقب", "وهما", "وهم", "وهو", "وهي", "بينما", "بعد", "عندما", "ولذا", "ولذلك",
            "ردا", "تعليقا", "بل", "وقد");

    /** After a reported noun phrase, even without a comma. */
    private static final Set<String> AFTERWARDS = Set.of("بعدما", "غداه", "عندما");

    /** After a quotation, what does not go on with it. */
    private static final Set<String> CAUSES = Set.of(
            "جراء", "بسبب", "ردا", "تعليقا", "عقب", "اثر", "بعد", "بعدما", "غداه", "ما", "مما", "خلال", "عبر", "الذي",
            "التي", "الذين");

    /** After {@code لم}, what nobody has said. */
    private static final String[] UNSAID = {
        "يصدر", "تصدر", "يعلق", "تعلق", "يعلن", "تعلن", "يذكر", "تذكر", "يوضح", "توضح", "يكشف", "تكشف", "يقدم", "تقدم",
        "يحدد", "تحدد", "يشر", "تشر", "يتسن", "يرد", "ترد", "يدل", "تدل"
    };

    private final Page page;
    private final Clauses clauses;
    private final Attachments attachments;

    Extents(Page page, Clauses clauses, Attachments attachments) {
        this.page = page;
        this.clauses = clauses;
        this.attachments = attachments;
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
        told.contentTo = joined || goesOn(open, close + 1, to) ? end(close, to, clause, verb) : trimmed(content, close);
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
                && !(after - open > 2 * Clauses.SHORT_QUOTATION && isContrast(after))
                && !(page.is(after, "في") && clauses.isOccasion(after + 1));
    }

    private int end(int from, int limit, boolean clause, Hit verb) {
        int to = Math.min(limit, quotationEnd(from));
        for (int t = from; t < to; t++) {
            if (page.quotations().isOpening(t)) {
                t = Math.min(page.quotations().closing(t), to - 1);
            } else if (t > from
                    && (endsAt(t, to, clause)
                            || clauses.isComma(t - 1)
                                    && areAlike(verb, clauses.cue(t))
                                    && isNextReport(t, to, false))) {
                return trimmed(from, t);
            }
        }
        return trimmed(from, to);
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
        Hit according = page.hit(t, According.class);
        if (according != null && clauses.isSourceNamed(according, to) || isNextReport(t, to, clause)) {
            return true;
        }
        boolean comma = clauses.isComma(t - 1);
        if (isUntold(page.is(t, "من") ? t + 1 : t)) {
            return true;
        }
        return comma && !clause && (ADDED.contains(page.word(t).folded()) || page.is(t, Particle.Kind.BACKGROUND))
                || !clause && (AFTERWARDS.contains(page.word(t).folded()) || isMeanwhile(t))
                || comma && !clause && page.is(t, "في") && page.isAny(t + 1, "اول", "خطوه", "حين")
                || comma && (isAside(t) || isTurn(t) || isOccasion(t))
                || comma && !clause && isOutcome(t)
                || comma && !clause && (isFinite(t) || isContrast(t) || clauses.isRelative(t) && isPlain(t, to))
                || comma
                        && page.isAny(t, "وذلك", "علما", "اما")
                        && !page.isAny(t + 1, "لان", "لانه", "لاني", "لانها", "لاننا")
                || isContrast(t) && hasReport(t + 1, to)
                || comma && isRefusal(t)
                || isAnother(t, to);
    }

    /** {@code لكنه رفض التأكيد}, {@code لكنها لم توضح}: what the speaker did not say. */
    private boolean isRefusal(int t) {
        return page.isAny(t, "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها")
                && page.quotations().around(t) < 0
                && (page.isAny(t + 1, "رفض", "رفضت", "رفضوا", "امتنع", "امتنعت")
                        || page.is(t + 1, "لم") && page.isAny(t + 2, UNSAID));
    }

    /** {@code ولندن ترى أن}, {@code والوزير يؤكد أن}: somebody else with what he says. */
    private boolean isAnother(int t, int to) {
        if (!page.words(t, t).startsWith("و") || page.quotations().around(t) >= 0) {
            return false;
        }
        int end = clauses.voiceEnd(t);
        Hit cue = end < 0 ? null : clauses.cue(end);
        return cue != null
                && cue.has(VERB)
                && (cue.has(FEMININE) || !clauses.isPlace(t))
                && !cue.has(CONJUNCTION | PRONOUN | FIRST_PERSON)
                && attachments.isNear(cue, Math.min(to, cue.to() + 4));
    }

    /** {@code إلا أن}, {@code غير أن}, {@code لكن}, {@code بينما}, {@code فيما}, {@code في حين}. */
    private boolean isContrast(int t) {
        return page.isAny(t, "لكن", "ولكن", "بينما", "فيما", "حيث", "وفيما")
                || page.isAny(t, "الا", "غير", "حين") && page.isAny(t + 1, "ان", "انه", "انها", "انهم")
                || page.is(t, "في") && page.is(t + 1, "حين");
    }

    /** {@code بينما}, {@code فيما}, {@code ثم} and what somebody else does; {@code إلا أن}. */
    private boolean isMeanwhile(int t) {
        boolean past =
                page.word(t + 1).senses() > 0 && page.word(t + 1).sense(0).has(PAST);
        boolean then = page.isAny(t, "فيما", "ثم") ? past : page.isAny(t, "بينما", "وفيما");
        return then && page.isVerb(t + 1)
                || page.isAny(t, "الا", "غير") && page.isAny(t + 1, "ان", "انه", "انها", "انهم");
    }

    /** {@code من جهتها قالت}, {@code من جانبه أكد}: somebody else takes the word. */
    private boolean isTurn(int t) {
        boolean turn = page.is(t, "من")
                && page.isAny(t + 1, "جهته", "جهتها", "جهتهم", "جانبه", "جانبها", "جانبهم", "ناحيته", "ناحيتها");
        Hit cue = turn ? clauses.cue(t + 2) : null;
        return cue != null && cue.has(VERB);
    }

    /** {@code في كلمته أمام الجمعية}: where it was said. */
    private boolean isOccasion(int t) {
        return page.is(t, "في") && page.hit(t + 1, SourceNoun.class) != null && clauses.isOccasion(t + 1);
    }

    /** {@code في إشارة إلى}, {@code في محاولة}, {@code مستندا إلى}, {@code مع العلم}, {@code وهو ما}, {@code ما يعني}. */
    private boolean isAside(int t) {
        return page.is(t, "في") && page.isAny(t + 1, "اشاره", "محاوله", "تصعيد", "تطور", "تحد", "ضربه")
                || page.isAny(t, "مستندا", "مستنده", "مستندين") && page.is(t + 1, "الي")
                || page.is(t, "مع") && page.is(t + 1, "العلم")
                || page.isAny(t, "وهو", "وهي") && page.is(t + 1, "ما")
                || page.is(t, "ما") && page.is(t + 1, "يعني")
                || page.isAny(t, "دون", "من")
                        && page.isAny(t + 1, "ان", "دون")
                        && page.isAny(
                                t + 2, "يوضح", "توضح", "يحدد", "تحدد", "يذكر", "تذكر", "يكشف", "تكشف", "يعطي", "تعطي",
                                "يقدم", "تقدم", "يورد", "يفصح", "تفصح")
                || page.is(t, "في") && page.is(t + 1, "خطوه");
    }

    /** {@code ما أثار غضبا}, {@code مما أدى إلى}: what came of it, unless it adds up a toll. */
    private boolean isOutcome(int t) {
        boolean verb = page.isVerb(t + 1)
                && page.word(t + 1).senses() > 0
                && !page.word(t + 1).sense(0).has(PRONOUN);
        return page.isAny(t, "ما", "مما")
                && (verb || page.is(t + 1, "اثار"))
                && !page.isAny(t + 1, "يرفع", "رفع", "ترفع");
    }

    /** {@code دون إعطاء مزيد من التفاصيل}: the journalist's own words. */
    private boolean isUntold(int t) {
        return page.is(t, "دون")
                && (page.isAny(t + 1, "الكشف", "الافصاح", "الخوض", "الادلاء", "ايضاح", "توضيح")
                        || page.isAny(t + 1, "اعطاء", "تقديم", "ذكر", "مزيد", "ايراد", "تحديد")
                                && page.isAny(
                                        t + 2, "مزيد", "المزيد", "تفاصيل", "التفاصيل", "اي", "اسماء", "اسمه", "من"));
    }

    /** Whether neither a comma nor a quotation follows in the sentence. */
    private boolean isPlain(int t, int to) {
        for (int i = t; i < to; i++) {
            if (clauses.isComma(i) || page.quotations().isOpening(i)) {
                return false;
            }
        }
        return true;
    }

    /** A finite verb after {@code و}, or in the past: a noun phrase does not go on with one. */
    private boolean isFinite(int t) {
        boolean and = page.words(t, t).startsWith("و")
                && page.word(t).senses() > 0
                && page.word(t).sense(0).has(CONJUNCTION);
        return page.isVerb(t) && (and || hasPast(page.word(t)) && page.word(t).sense(Particle.class) == null);
    }

    private static boolean hasPast(Word word) {
        boolean past = false;
        for (int i = 0; i < word.senses(); i++) {
            past |= word.sense(i).has(PAST);
        }
        return past;
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
            if (page.is(t, "لم") && page.isAny(t + 1, UNSAID)) {
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
        boolean but = page.isAny(t, "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها", "كما", "حيث", "اذ");
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
        return finite && (but || cue.has(CONJUNCTION)) && attachments.isNear(cue, to);
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
