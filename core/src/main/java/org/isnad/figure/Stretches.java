package org.isnad.figure;

import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Wordlist;
import org.isnad.number.Numbers;
import org.isnad.number.Numeral;

/** The stretches of time over which tolls add up. Places are tokens. */
final class Stretches {
    private static final Wordlist MEASURES = Wordlist.of(Stretches.class, "measures");
    private static final Wordlist TWO = Wordlist.of(Stretches.class, "two");
    /** From here on a number is a year. */
    private static final int YEARS = 1000;

    private final Page page;
    private final Numbers numbers;

    Stretches(Page page, Numbers numbers) {
        this.page = page;
        this.numbers = numbers;
    }

    /** Whether a count over a stretch of time is told from a token on: {@code خلال الأشهر الماضية}, but {@code منذ الفجر} is one day and {@code من إجمالي 18} no sum. */
    boolean isTotal(int t) {
        int end = Sign.TOTAL.end(page, t);
        if (end < 0) {
            return isOverTime(t);
        }
        if (page.is(t - 1, "من") && page.words(t, t).startsWith("إجمالي")) {
            return false;
        }
        boolean today = Sign.DAY.at(page, end) && !isWeekday(end) && !isWeekday(end + 1);
        return !today && !page.isAny(end, "ساعات", "الساعات", "الفجر", "الصباح");
    }

    /** {@code الساعات ال24 الماضية}: hours that are counted make a day or more. */
    private boolean isCounted(int hours) {
        Numeral numeral = numbers.at(page.is(hours + 1, "ال") ? hours + 2 : hours + 1);
        return page.is(hours, "الساعات") && numeral != null && numeral.value() > 1;
    }

    private boolean isWeekday(int t) {
        return page.isAny(t, "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه");
    }

    /** {@code خلال 48 ساعة}, {@code خلال ال48 ساعة}, {@code خلال الساعات ال24 الماضية}, {@code خلال شهر يوليو}. */
    private boolean isOverTime(int t) {
        if (!page.isAny(t, "خلال", "وخلال")) {
            return false;
        }
        if (page.isAny(t + 1, "شهر", "عام", "سنه")) {
            return !page.is(t + 2, "رمضان");
        }
        if (isCounted(t + 1)) {
            return true;
        }
        Hit bound = page.hit(t + 1, Bound.class);
        int at = bound != null ? bound.to() : page.is(t + 1, "ال") ? t + 2 : t + 1;
        Numeral numeral = numbers.at(at);
        return page.isAny(at, TWO)
                || numeral != null && numeral.value() > 1 && page.hit(numeral.to(), Thing.class) != null;
    }

    /** {@code منذ 18 فبراير}, {@code منذ الأحد}: by a time, and not by what has happened. */
    boolean isDated(int since) {
        return numbers.at(since + 1) != null
                || Sign.DAY.at(page, since + 1)
                || page.isAny(since + 1, "عام", "العام", "بدايه", "مطلع", "فجر", "مساء", "ليل", "صباح", "شهر");
    }

    /** {@code تحطمت منذ نحو أسبوعين}. */
    boolean isAgo(int since) {
        Numeral numeral = numbers.at(since + 1);
        boolean measure = page.hit(since + 1, Bound.class) != null || page.hit(since + 1, Thing.class) != null;
        boolean counted = numeral != null && numeral.value() < YEARS && page.isAny(numeral.to(), MEASURES);
        return page.is(since, "منذ") && (measure || counted);
    }
}
