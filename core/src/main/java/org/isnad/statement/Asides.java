package org.isnad.statement;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Common;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;
import org.isnad.name.Known;
import org.isnad.statement.cue.Clauses;
import org.isnad.statement.cue.SourceNoun;

/**
 * What the journalist adds after reported words: a contrast, a cause, an outcome, the occasion on which they were said, what
 * was left unsaid. Places are tokens.
 */
final class Asides {
    private static final Wordlist CONTRAST = Wordlist.of(Asides.class, "contrast");
    private static final Wordlist TIMES = Wordlist.of(Asides.class, "times");
    private static final Wordlist COMMENTING = Wordlist.of(Asides.class, "commenting");
    /** After a reported noun phrase and a comma, what the journalist adds. */
    private static final Wordlist ADDED = Wordlist.of(Asides.class, "added");

    /** After a reported noun phrase, even without a comma. */
    private static final Wordlist AFTERWARDS = Wordlist.of(Asides.class, "afterwards");

    /** After {@code لم}, what nobody has said. */
    private static final Wordlist UNSAID = Wordlist.of(Asides.class, "unsaid");

    /** How long after something. */
    private static final Wordlist MEASURES = Wordlist.of(Asides.class, "measures");

    private static final Wordlist PAPERS = Wordlist.of(Asides.class, "papers");

    private final Page page;
    private final Clauses clauses;

    Asides(Page page, Clauses clauses) {
        this.page = page;
        this.clauses = clauses;
    }

    /**
     * Whether an aside begins here.
     *
     * @param clause whether the words before it are a clause of their own, which takes in more than a noun phrase does
     */
    boolean isAside(int t, int to, boolean clause) {
        return isUntold(page.is(t, "من") ? t + 1 : t)
                || isWithoutSaying(page.is(t, "من") ? t + 1 : t) && isPlain(t, to)
                || isRefusal(t) && (clauses.isComma(t - 1) || isPlain(t, to))
                || !clause
                        && (AFTERWARDS.contains(page.word(t).folded())
                                || page.isAny(t, "وهو", "وهي") && !page.isVerb(t + 1)
                                || clauses.isOfNamed(t) && isPlain(t, to)
                                || isMeanwhile(t)
                                || isSomeTimeAfter(t)
                                || isPaper(t))
                || clauses.isComma(t - 1) && (endsClause(t) || !clause && endsPhrase(t, to));
    }

    /** After a comma, what no reported clause goes on with. */
    private boolean endsClause(int t) {
        return isComment(t)
                || isWithheld(t)
                || isAnswered(t)
                || isAtATime(t)
                || isTurn(t)
                || isOccasion(t)
                || page.isAny(t, "جاء", "وجاء") && page.is(t + 1, "ذلك")
                || page.isAny(t, "وذلك", "علما", "اما") && !page.isAny(t + 1, "لان", "لانه", "لاني", "لانها", "لاننا");
    }

    /** {@code وهذا ما نفته الحكومة}, {@code الأمر الذي أكده الجيش}: what others say of it. */
    private boolean isAnswered(int t) {
        if (!page.isAny(t, "وهذا", "هذا", "الامر", "ما", "وهو")) {
            return false;
        }
        for (int verb = t + 1; verb <= t + 3; verb++) {
            Hit cue = clauses.cue(verb);
            if (cue != null && cue.has(VERB)) {
                return Claims.opening(page, cue) == t;
            }
        }
        return false;
    }

    /** After a comma, what no reported noun phrase goes on with. */
    private boolean endsPhrase(int t, int to) {
        return ADDED.contains(page.word(t).folded())
                || page.is(t, Particle.Kind.BACKGROUND)
                || page.is(t, "في") && page.isAny(t + 1, "اول", "خطوه", "حين")
                || isOutcome(t)
                || isFinite(t)
                || isContrast(t)
                || clauses.isRelative(t) && isPlain(t, to);
    }

    /** {@code لم يعلق}, {@code لم يصدر}. */
    boolean isUnsaid(int t) {
        return page.is(t, "لم") && page.isAny(t + 1, UNSAID);
    }

    /** {@code ولم يذكر المتحدث تفاصيل أخرى}: what was not told. */
    private boolean isWithheld(int t) {
        boolean unsaid = page.is(t, "ولم")
                && page.isAny(t + 1, UNSAID)
                && page.quotations().around(t) < 0;
        for (int more = t + 2; unsaid && more < t + 6; more++) {
            if (page.isAny(more, "تفاصيل", "مزيد", "المزيد", "توضيحات", "مزيدا")) {
                return true;
            }
        }
        return false;
    }

    /** {@code لكنه رفض التأكيد}, {@code لكنها لم توضح}: what the speaker did not say. */
    private boolean isRefusal(int t) {
        return page.isAny(t, "لكنه", "لكنها", "لكنهم", "ولكنه", "ولكنها")
                && page.quotations().around(t) < 0
                && (page.isAny(t + 1, "رفض", "رفضت", "رفضوا", "امتنع", "امتنعت") || isUnsaid(t + 1));
    }

    /** {@code إلا أن}, {@code غير أن}, {@code لكن}, {@code بينما}, {@code فيما}, {@code في حين}. */
    boolean isContrast(int t) {
        return page.isAny(t, CONTRAST)
                || page.isAny(t, "الا", "غير", "بيد", "حين") && page.isAny(t + 1, "ان", "انه", "انها", "انهم")
                || page.is(t, "في") && page.is(t + 1, "حين");
    }

    /** {@code بينما}, {@code فيما}, {@code ثم} and what somebody else does; {@code إلا أن}. */
    private boolean isMeanwhile(int t) {
        boolean past =
                page.word(t + 1).senses() > 0 && page.word(t + 1).sense(0).has(PAST);
        boolean then = page.isAny(t, "فيما", "ثم") ? past : page.isAny(t, "بينما", "وفيما");
        return then && page.isVerb(t + 1)
                || page.isAny(t, "الا", "غير", "بيد") && page.isAny(t + 1, "ان", "انه", "انها", "انهم");
    }

    /** {@code بعد يوم من الهجوم}, {@code بعد ساعات على}: when it was said. */
    private boolean isSomeTimeAfter(int t) {
        return page.is(t, "بعد") && page.isAny(t + 1, MEASURES) && page.isAny(t + 2, "من", "علي");
    }

    /** {@code في وقت تواصل القوات}, {@code في الوقت الذي تواصل فيه}: what somebody else does at the time; not {@code في وقت لاحق}. */
    private boolean isAtATime(int t) {
        boolean point = page.isDefinite(t + 2) || page.isAny(t + 2, TIMES);
        return page.is(t, "في")
                && (page.is(t + 1, "وقت") && page.tokens().isWord(t + 2) && !point
                        || page.is(t + 1, "الوقت") && page.is(t + 2, "الذي"));
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
        return page.is(t, "في")
                && page.hit(t + 1, SourceNoun.class) != null
                && clauses.circumstances().isOccasion(t + 1);
    }

    /** {@code في بيان}, {@code في تغريدة على حسابه}: what only he who speaks makes; not {@code في بيان الحكومة}. */
    private boolean isPaper(int t) {
        Sense next = page.word(t + 2).sense(Common.class);
        boolean noun = next != null && next.lexeme() == Common.NOUN && !next.has(PREPOSITION | CONJUNCTION);
        return page.is(t, "في")
                && page.isAny(t + 1, PAPERS)
                && !page.isVerb(t - 1)
                && page.quotations().around(t) < 0
                && !page.isDefinite(t + 2)
                && page.hit(t + 2, Known.class) == null
                && (!noun || clauses.isTime(t + 2) || page.isVerb(t + 2));
    }

    /** {@code في إشارة إلى}, {@code في محاولة}, {@code مستندا إلى}, {@code مع العلم}, {@code وهو ما}, {@code ما يعني}. */
    private boolean isComment(int t) {
        return page.is(t, "في") && page.isAny(t + 1, "اشاره", "محاوله", "تصعيد", "تطور", "تحد", "ضربه")
                || page.isAny(t, "مستندا", "مستنده", "مستندين") && page.is(t + 1, "الي")
                || page.is(t, "مع") && page.is(t + 1, "العلم")
                || page.isAny(t, "وهو", "وهي") && page.is(t + 1, "ما")
                || page.is(t, "ما") && page.is(t + 1, "يعني")
                || page.isAny(t, "دون", "من") && page.isAny(t + 1, "ان", "دون") && page.isAny(t + 2, COMMENTING)
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

    /** {@code دون أن يحدد}. */
    private boolean isWithoutSaying(int t) {
        return page.is(t, "دون")
                && page.is(t + 1, "ان")
                && page.isAny(t + 2, COMMENTING)
                && page.quotations().around(t) < 0;
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
        return page.isAny(t, "كان", "كانت")
                || page.isVerb(t)
                        && (and || hasPast(page.word(t)) && page.word(t).sense(Particle.class) == null);
    }

    private static boolean hasPast(Word word) {
        boolean past = false;
        for (int i = 0; i < word.senses(); i++) {
            past |= word.sense(i).has(PAST);
        }
        return past;
    }
}
