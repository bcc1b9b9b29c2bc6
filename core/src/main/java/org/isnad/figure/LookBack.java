package org.isnad.figure;

import static org.isnad.lexicon.Features.*;

import org.isnad.figure.Count.Form;
import org.isnad.figure.Count.Noun;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.reading.Figure.Kind;

/** Harm told after the people counted: {@code إن 23 شخصا قتلوا}, {@code 17 رجلا مفقودين}. */
final class LookBack {
    private static final int PREDICATE = 6;
    /** An age is told in no more words. */
    private static final int AGE = 7;

    private final Page page;
    private final LoneNoun lone;

    LookBack(Page page) {
        this.page = page;
        this.lone = new LoneNoun(page);
    }

    /** Whether people counted before a verb of harm are whom it befell: {@code إن 23 شخصا قتلوا}. */
    boolean isBefallen(Count count, Hit verb, Count next) {
        int gap = verb.from() - count.end();
        boolean ofThem = gap > 0 && gap <= 3 && page.isAny(count.end(), "منهم", "منهن");
        boolean bare = count.noun() == Noun.NONE && (gap == 0 || ofThem) && verb.has(PLURAL);
        if (!count.isPeople() && !bare || verb.has(WA)) {
            return false;
        }
        if (verb.has(MASDAR)) {
            return verb.has(PRONOUN) && count.isMany() && gap <= 4 && isSmooth(count.end(), verb.from());
        }
        if (count.form() == Form.SINGLE) {
            boolean active = next != null && next.isPeople() && !next.joined();
            return !active
                    && ((Harm) verb.sense().lexeme()).force() != Harm.Force.CLOSE
                    && !count.governed()
                    && !verb.has(PLURAL | DUAL)
                    && (gap == 0 || verb.has(FA) || isAge(count.end(), verb.from()))
                    && lone.isOne(count);
        }
        return verb.has(PLURAL | DUAL) && gap <= 7 && isSmooth(count.end(), verb.from());
    }

    /** {@code مدنيا في العشرين من العمر توفي}. */
    private boolean isAge(int from, int to) {
        boolean age = false;
        for (int t = from; t < Math.min(to, from + AGE); t++) {
            age |= page.isAny(t, "العمر", "عمره", "عمرها");
        }
        return age && to - from <= AGE && isSmooth(from, to);
    }

    /** {@code 17 رجلا مفقودين}, {@code عشرات الأشخاص في عداد المفقودين}: people, and then what befell them. */
    boolean isPredicate(Count count, Hit harmed) {
        int gap = harmed.from() - count.end();
        return gap <= PREDICATE
                && count.isPeople()
                && count.isMany()
                && count.noun() != Noun.HARMED
                && !harmed.has(CONJUNCTION)
                && (gap == 0 || isStill(count.end(), harmed.from()))
                && isSmooth(count.end(), harmed.from());
    }

    private boolean isStill(int from, int to) {
        for (int t = from; t < to; t++) {
            if (Sign.STILL.at(page, t)) {
                return true;
            }
        }
        return false;
    }

    /** {@code أجبرت 300 شخص على النزوح}. */
    boolean isForced(Count count, Hit masdar) {
        return ((Harm) masdar.sense().lexeme()).kind() == Kind.DISPLACED
                && masdar.has(MASDAR)
                && masdar.has(DEFINITE)
                && page.isAny(masdar.from() - 1, "علي", "الي")
                && count.isPeople()
                && count.isMany()
                && masdar.from() - count.end() <= 4
                && isSmooth(count.end(), masdar.from());
    }

    private boolean isSmooth(int from, int to) {
        for (int t = from; t < to; t++) {
            boolean relative = page.is(t, Particle.Kind.RELATIVE);
            if (Sign.BREAKER.at(page, t) && !relative && !Sign.STILL.at(page, t)
                    || page.mark(t) == '،'
                    || page.is(t, "و")) {
                return false;
            }
        }
        return true;
    }
}
