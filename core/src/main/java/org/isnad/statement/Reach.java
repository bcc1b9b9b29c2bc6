package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.NameMention;
import org.isnad.name.Names;
import org.isnad.name.Title;
import org.isnad.reading.Entity;
import org.isnad.statement.cue.According;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.Cue;

/** How far to the right a reporting verb reaches for its content. Places are tokens. */
final class Reach {
    /** How soon after a source the clause follows that it vouches for. */
    private static final int NEAR = 8;

    /** What one answers. */
    private static final Wordlist QUESTIONS = Wordlist.of(Reach.class, "questions");

    /** How long what somebody was asked is at most. */
    private static final int LONGEST_QUESTION = 30;

    private final Page page;
    private final Names names;
    private final Clauses clauses;
    private final Attachments attachments;

    Reach(Page page, Names names, Clauses clauses, Attachments attachments) {
        this.page = page;
        this.names = names;
        this.clauses = clauses;
        this.attachments = attachments;
    }

    /** How far to the right a verb may find its content: not past the next verb that reports a clause or a quotation. */
    int limit(int start, int to) {
        for (int t = start; t < to; t++) {
            t = pastQuestion(t, to);
            Hit according = page.hit(t, According.class);
            if (page.quotations().isOpening(t)) {
                t = Math.min(page.quotations().closing(t), to - 1);
            } else if (according != null && page.is(t, "نقلا")) {
                t = according.to() - 1;
            } else if (according != null && clauses.isSourceNamed(according, to)) {
                int after = clauseAfterSource(according, start, to);
                if (after < 0) {
                    return t;
                }
                t = after - 1;
            } else if (page.mark(t) == '؛' && !isAfterName(t)
                    || isStop(t)
                    || t > start && reportsItself(t, start, to)) {
                return t;
            }
        }
        return to;
    }

    /** {@code ، ردا على سؤال عما إذا كان يعتقد أن …، إن}: the comma after what somebody was asked, or this place itself. */
    int pastQuestion(int t, int to) {
        boolean asked =
                page.is(t, "ردا") && page.is(t + 1, "علي") && page.isAny(t + 2, QUESTIONS) && clauses.isComma(t - 1);
        for (int end = t + 3; asked && end < Math.min(to, t + LONGEST_QUESTION); end++) {
            if (clauses.isComma(end) && (clauses.isComplementizer(end + 1) || attachments.isQuotation(end + 1, to))) {
                return end;
            }
        }
        return t;
    }

    /** Past when and where: {@code أمس}, {@code في جنيف}. */
    int pastWhere(int from, int to) {
        int t = from;
        while (t < to) {
            NameMention place = page.is(t, "في") ? names.at(t + 1) : null;
            if (place != null && place.from() == t + 1) {
                t = place.to();
            } else if (clauses.isTime(t)) {
                t++;
            } else {
                return t;
            }
        }
        return t;
    }

    /** {@code "فلان"؛ أن}: a semicolon for a comma. */
    private boolean isAfterName(int semicolon) {
        return clauses.isComplementizer(semicolon + 1)
                || clauses.audience().isToOutlet(semicolon + 1)
                || page.quotations().isClosing(semicolon - 1) && names.at(semicolon - 2) != null;
    }

    /** The end of a sentence inside a quotation; no point after {@code د}. */
    private boolean isStop(int t) {
        char mark = page.mark(t);
        return mark == '؟'
                || mark == '!'
                || mark == '.' && page.word(t - 1).folded().length() > 2 && !isInName(t);
    }

    /** {@code آي.إتش.إس}: a point between two words. */
    private boolean isInName(int t) {
        return page.tokens().isWord(t - 1)
                && page.tokens().isWord(t + 1)
                && page.tokens().isGlued(t)
                && page.tokens().isGlued(t + 1);
    }

    /** {@code وذكر المصدر، وفقا لوكالة، أن}: the clause that follows an enclosed source, or -1. */
    private int clauseAfterSource(Hit according, int start, int to) {
        for (int t = according.to(); t < Math.min(to, according.to() + 12); t++) {
            if (clauses.isComplementizer(t) && names.at(t) == null) {
                boolean enclosed = clauses.isComma(t - 1) == clauses.isComma(according.from() - 1);
                return enclosed && clauses.subjectEnd(according.to(), t + 1) >= t - 1
                                || according.from() > start && isPlain(according, t)
                        ? t
                        : -1;
            }
            boolean quotation =
                    page.quotations().isOpening(t) && page.quotations().closing(t) - t > Clauses.SHORT_QUOTATION;
            if (page.mark(t) == ':' || quotation) {
                return t;
            }
        }
        return -1;
    }

    /** {@code استنادا إلى شهادات أشخاص لم تكشفهم أن}: a source near by that reports nothing itself. */
    private boolean isPlain(Hit according, int to) {
        if (according.has(PRONOUN)
                || clauses.cue(according.to()) != null
                || to - according.to() > NEAR
                || isJoined(to)) {
            return false;
        }
        for (int t = according.to(); t < to; t++) {
            Hit cue = clauses.cue(t);
            if (cue != null && cue.has(VERB) || clauses.isComma(t) && t < to - 1) {
                return false;
            }
        }
        return true;
    }

    /** {@code وأن}, {@code فإن}: a clause of its own, or a second one. */
    private boolean isJoined(int complementizer) {
        String words = page.words(complementizer, complementizer);
        return words.startsWith("و") || words.startsWith("ف");
    }

    /** {@code الوزير الطيب لوح إن}: no second verb in the past follows a subject at once. */
    private boolean isOfName(Hit cue, int start) {
        int before = cue.from() - 1;
        return cue.has(PAST)
                && !cue.has(CONJUNCTION | PRONOUN | FIRST_PERSON)
                && before > start
                && page.tokens().isWord(before)
                && names.at(before) == null
                && page.isDefinite(before)
                && page.word(before).sense(Particle.class) == null
                && !clauses.isTime(before)
                && page.hit(start, Title.class) != null
                && clauses.isComplementizer(cue.to());
    }

    /** {@code الذي قال إن}, {@code التي أشارت إلى أن}: at once. */
    private boolean hasClause(Hit cue) {
        int t = page.is(cue.to(), Particle.Kind.PREPOSITION) ? cue.to() + 1 : cue.to();
        return clauses.isComplementizer(t);
    }

    private boolean reportsItself(int t, int start, int to) {
        Hit cue = clauses.cue(t);
        if (cue == null
                || isOfName(cue, start)
                || !cue.has(VERB | PARTICIPLE)
                || cue.has(DEFINITE)
                || cue.has(FIRST_PERSON) && page.quotations().around(t) < 0
                || cue.has(PARTICIPLE) && !clauses.isGoingOn(cue)
                || clauses.isAnonymity(cue)
                || clauses.isDescribing(cue)
                || clauses.isRelative(page.is(t - 1, Particle.Kind.BE) ? t - 2 : t - 1) && !hasClause(cue)) {
            return false;
        }
        for (int i = cue.to(); i < Math.min(to, cue.to() + 12); i++) {
            if (clauses.isComplementizer(i)) {
                return ((Cue) cue.sense().lexeme()).takes(Cue.Frame.CLAUSE) || cue.has(VERB);
            }
            if (attachments.isQuotation(i, to)) {
                return true;
            }
        }
        return false;
    }

    /** Past an outlet in quotation marks, or a question, that stands here before what is said. */
    int pastQuotedOutlet(int t, int limit) {
        if (Publications.isQuotedReceiver(page, t)) {
            return page.quotations().closing(t) + 1;
        }
        return isToQuotedOutlet(t) || isOfQuotedBody(t) ? page.quotations().closing(t + 1) + 1 : pastQuestion(t, limit);
    }

    /** {@code نفى مصدر لـ"عين اليوم" أن}: an outlet in quotation marks, before the clause. */
    private boolean isToQuotedOutlet(int t) {
        return page.is(t, "ل")
                && page.quotations().isOpening(t + 1)
                && clauses.isComplementizer(page.quotations().closing(t + 1) + 1)
                && clauses.audience().isToOutlet(t);
    }

    /** {@code نفى المركز الإعلامي لـ"قسد" استهداف}: a body that fills quotation marks, whose the subject is or who is told. */
    private boolean isOfQuotedBody(int t) {
        int close = page.is(t, "ل") && page.quotations().isOpening(t + 1)
                ? page.quotations().closing(t + 1)
                : -1;
        NameMention body = close < 0 ? null : names.at(t + 2);
        return body != null
                && body.type() == Entity.Type.ORG
                && body.from() == t + 2
                && body.to() == close
                && page.tokens().isWord(close + 1);
    }
}
