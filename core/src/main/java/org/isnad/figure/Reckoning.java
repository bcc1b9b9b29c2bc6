package org.isnad.figure;

import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.number.Numbers;
import org.isnad.number.Numeral;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/** Figures that somebody adds up without saying since when: over a year, up to now, or by what has just befallen more. Tokens. */
final class Reckoning {
    private static final Wordlist YEAR = Wordlist.of(Reckoning.class, "year");
    private static final Wordlist THIS_YEAR = Wordlist.of(Reckoning.class, "this-year");
    private static final Wordlist INCIDENTS = Wordlist.of(Reckoning.class, "incidents");
    private static final Wordlist RISING = Wordlist.of(Reckoning.class, "rising");
    private static final Wordlist BEGINNING = Wordlist.of(Reckoning.class, "beginning");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** From here on those who died in a year did not die at once. */
    private static final int SEVERAL = 10;

    private static final int AFTER = 4;
    private static final int CLAUSE = 14;
    private static final int RISE = 14;
    private static final int NOW = 5;

    private final Page page;
    private final Numbers numbers;
    private final int from;
    private final int to;

    /** Of the sentence {@code [from, to)}. */
    Reckoning(Page page, Numbers numbers, int from, int to) {
        this.page = page;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
    }

    /** {@code لقي 750 شخصا مصرعهم عام 2016 في حوادث سير}, but {@code قتل 50 شخصا عام 2016 في هجوم}. */
    boolean isOfYear(FigureMention figure) {
        boolean several = figure.low() == null || figure.low() >= SEVERAL;
        return several
                && figure.kind() != Kind.DETAINED
                && (isYearBefore(figure.harm()) || isYearAfter(figure.to()))
                && !isIncident(figure);
    }

    private boolean isYearAfter(int end) {
        for (int t = end; t < Math.min(to, end + AFTER); t++) {
            if (yearEnd(t) > 0) {
                return true;
            }
            if (!Sign.COMPLEMENT.at(page, t)
                    && page.hit(t, Bound.class) == null
                    && !page.isAny(t, "في", "علي", "الاقل")) {
                return false;
            }
        }
        return false;
    }

    /** {@code وفي عام 2014 أعدمت}: right before the word of harm. */
    private boolean isYearBefore(int harm) {
        for (int t = Math.max(from, harm - 2); t < harm; t++) {
            if (yearEnd(t) == harm) {
                return true;
            }
        }
        return false;
    }

    /** Where the words of a year end that begin at a token, or -1: {@code عام 2016}, {@code 2016}, {@code العام الماضي}. */
    private int yearEnd(int t) {
        if (page.isAny(t, THIS_YEAR) && page.isAny(t + 1, YEAR)) {
            return t + 2;
        }
        if (page.isAny(t, YEAR) && page.isAny(t + 1, THIS_YEAR)) {
            return t + 2;
        }
        int at = page.isAny(t, YEAR) ? t + 1 : page.is(t - 1, "في") ? t : -1;
        Numeral year = at < 0 ? null : numbers.at(at);
        boolean is = year != null && year.digits() && year.value() >= FIRST_YEAR && year.value() <= LAST_YEAR;
        return is ? at + 1 : -1;
    }

    /** Whether something that happened once is told around the figure. */
    private boolean isIncident(FigureMention figure) {
        for (int t = Math.max(from, figure.harm() - CLAUSE); t < Math.min(to, figure.to() + CLAUSE); t++) {
            if (page.isAny(t, INCIDENTS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code قتل ثلاثة، ما يرفع حصيلة الاحتجاجات إلى 40}: what is added to has just been counted. */
    boolean isRaised(FigureMention figure, List<FigureMention> found, int i) {
        int rise = riseBefore(figure.from(), i == 0 ? from : found.get(i - 1).to());
        if (i == 0 || rise < 0) {
            return false;
        }
        FigureMention added = found.get(i - 1);
        for (int t = rise; t < figure.from(); t++) {
            if (page.isAny(t, INCIDENTS)) {
                return false;
            }
        }
        boolean died = page.isAny(added.to(), "متاثرين", "متاثرا", "متاثرون");
        return added.kind() == figure.kind()
                && added.low() != null
                && figure.low() != null
                && !died
                && added.low() < figure.low();
    }

    private int riseBefore(int figure, int start) {
        for (int t = figure - 1; t >= Math.max(start, figure - RISE); t--) {
            if (page.isAny(t, RISING)) {
                return t;
            }
        }
        return -1;
    }

    /** {@code عملية بدأها في فبراير أسفرت حتى الآن عن مقتل}. */
    boolean isUpToNow(FigureMention figure) {
        boolean now = false;
        for (int t = Math.max(from, Math.min(figure.harm(), figure.from()) - NOW);
                t < Math.min(to, figure.to() + NOW);
                t++) {
            now |= page.isAny(t, "حتي", "الي") && page.isAny(t + 1, "الان", "اليوم", "تاريخه");
        }
        boolean begun = false;
        for (int t = from; now && t < figure.from(); t++) {
            begun |= page.isAny(t, BEGINNING);
        }
        return begun;
    }

    /** {@code ارتفع عدد القتلى إلى 29 بعد انتشال 11 جثة}: those found last are of those counted. */
    boolean isAddedIn(FigureMention figure, FigureMention before) {
        int harm = Math.min(figure.harm(), figure.from());
        boolean after = page.is(harm - 1, "بعد") || page.is(harm - 2, "بعد");
        return after
                && before.scope() == Scope.INCREMENT
                && before.kind() == figure.kind()
                && before.to() <= harm
                && harm - before.to() <= NOW
                && before.low() != null
                && figure.low() != null
                && figure.low() < before.low()
                && riseBefore(before.from(), from) >= 0;
    }
}
