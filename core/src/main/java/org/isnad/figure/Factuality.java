package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Word;
import org.isnad.lexicon.Wordlist;

/** Whether a word of harm tells what has happened, rather than what is planned, feared or denied. Places are tokens. */
final class Factuality {
    private static final Wordlist HOMES = Wordlist.of(Factuality.class, "homes");
    private static final int HOME_REACH = 5;
    private static final int UNREAL_REACH = 4;
    private static final int SENTENCE_REACH = 8;
    private static final int ABSENT_REACH = 8;
    private static final int FLIGHT_BEFORE = 120;
    private static final int FLIGHT_AFTER = 60;

    private final Page page;
    private final Executions executions;

    Factuality(Page page) {
        this.page = page;
        this.executions = new Executions(page);
    }

    /** {@code في سجن}: after a preposition no past tense stands, but {@code المشتبه بهم قتلوا}. */
    boolean isNounOnly(Hit hit) {
        int before = hit.from() - 1;
        boolean after = page.is(before, Particle.Kind.PREPOSITION)
                && !page.isAny(before, "من", "حتي", "بهم", "فيهم", "منهم", "منهن");
        return after && hit.has(PAST) && hit.length() == 1 && !isMasdar(hit.from(), false);
    }

    /** {@code على طعن}, {@code تم ضبط}, {@code أعلنت ضبط}: what may be a past tense is a verbal noun. */
    boolean isMasdarAt(Hit hit) {
        int before = hit.from() - 1;
        boolean said = page.isAny(before, "تم", "وتم") || page.isVerb(before) && !page.isAny(before, "حاول", "حاولت");
        return hit.has(PAST)
                && hit.length() == 1
                && !hit.has(WA | DUAL | PLURAL)
                && (said || page.is(before, Particle.Kind.PREPOSITION))
                && isMasdar(hit.from(), said);
    }

    /** Whether it may be the verbal noun of what is done on purpose, though it be spelt as a past tense as well. */
    boolean isDeed(Hit hit) {
        Word word = page.word(hit.from());
        for (int i = 0; hit.length() == 1 && i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Harm harm && harm.isAction()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verbal noun of harm is written like this; {@code orClose} for {@code سجن}, which is a building, too. */
    private boolean isMasdar(int t, boolean orClose) {
        Word word = page.word(t);
        for (int i = 0; i < word.senses(); i++) {
            if (word.sense(i).lexeme() instanceof Harm harm
                    && (orClose || !page.isAny(t, "سجن", "وسجن"))
                    && word.sense(i).has(MASDAR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of harm tells of what is asked for, planned, feared or denied, or of somebody told before. */
    boolean isNone(Hit hit, int sentence) {
        if (executions.areTold(hit, sentence)) {
            return false;
        }
        int before = hit.from() - 1;
        boolean passive = hit.has(MASDAR) && hit.has(PRONOUN) && page.isAny(before, "تم", "وتم", "جري", "جرت");
        return hit.has(PRONOUN) && !passive
                || hit.has(LI) && ((Harm) hit.sense().lexeme()).isAction() && !isDone(hit.from())
                || hit.has(MASDAR) && hit.has(DEFINITE)
                || hit.has(PRESENT) && (hit.has(LI) || isSubjunctive(before))
                || Sign.NEGATION.at(page, before)
                || isUnreal(hit.from(), sentence) && !isCustody(hit.from())
                || hit.has(MASDAR) && Prospects.areTold(page, hit.from(), sentence)
                || isSentenced(hit.from(), sentence);
    }

    /** {@code الذكرى الثالثة لاختطاف}, {@code تعرضوا لاختطاف}: what is told as done although {@code ل} stands before. */
    private boolean isDone(int at) {
        for (int t = at - 1; t >= Math.max(0, at - 2); t--) {
            if (page.isAny(t, "ذكري", "الذكري", "تعرض", "تعرضت", "تعرضوا", "نتيجه", "ادي", "ادت")) {
                return true;
            }
        }
        return false;
    }

    /** {@code قضت المحكمة كذلك بإعدام}. */
    private boolean isSentenced(int at, int sentence) {
        for (int t = at - 1; page.is(at, "باعدام") && t >= Math.max(sentence, at - SENTENCE_REACH); t--) {
            if (page.isAny(t, "قضت", "قضي", "تقضي", "يقضي", "وقضت", "وقضي", "القاضي")) {
                return true;
            }
        }
        return false;
    }

    /** {@code أمرت النيابة بحبس}: who stands before the judge is held, unless he has fled. */
    private boolean isCustody(int at) {
        if (!page.is(at, "بحبس") || !page.isAny(at - 1, "النيابه", "العامه", "المحكمه", "القاضي")) {
            return false;
        }
        for (int t = at + 1; t < at + ABSENT_REACH; t++) {
            if (page.is(t, "غيابيا")) {
                return false;
            }
        }
        return true;
    }

    /** {@code قبل أن يقتل} has happened, {@code أن يقتل} by itself has not. */
    private boolean isSubjunctive(int t) {
        return page.isAny(t, "قد", "لكي", "كي", "سوف", "بان")
                || page.is(t, "ان") && !page.isAny(t - 1, "قبل", "بعد", "وبعد", "وقبل");
    }

    /** {@code إلى مغادرة منازلهم}, {@code ترك 300 شخص ديارهم}. */
    boolean isFromHome(int end) {
        for (int t = end; t < end + HOME_REACH; t++) {
            if (page.isAny(t, HOMES)) {
                return true;
            }
        }
        return false;
    }

    /** {@code غادر 300 مدني}: whether the talk is of those who flee, and of no march. */
    boolean isFlight(int at) {
        boolean flight = false;
        for (int t = Math.max(0, at - FLIGHT_BEFORE); t < at + FLIGHT_AFTER; t++) {
            if (Math.abs(t - at) <= SENTENCE_REACH && Sign.MARCH.at(page, t)) {
                return false;
            }
            flight |= Sign.FLIGHT.at(page, t);
        }
        return flight;
    }

    /** {@code فقد بلغ}, {@code فقد "بلغ}: a particle and no loss. */
    boolean isSo(int t) {
        int next = page.quotations().isOpening(t + 1) ? t + 2 : t + 1;
        return page.is(t, "فقد") && (page.isVerb(next) || Sign.REACH.at(page, next));
    }

    /** Whether a plan, a fear or the like stands shortly before, in the same clause; {@code الأمر الذي} is no order. */
    boolean isUnreal(int at, int sentence) {
        for (int t = at - 1; t >= Math.max(sentence, at - UNREAL_REACH); t--) {
            boolean sure = page.isAny(t, "تاكيد", "بتاكيد");
            if (page.mark(t) == '،' || page.mark(t) == '.' || page.is(t, Particle.Kind.RELATIVE) || sure) {
                return false;
            }
            if (Sign.UNREAL.at(page, t) && !(page.is(t, "الامر") && page.is(t + 1, "الذي"))) {
                return true;
            }
        }
        return false;
    }
}
