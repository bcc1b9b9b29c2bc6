package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import org.isnad.event.lexicon.Link;
import org.isnad.event.lexicon.Trigger;
import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Wordlist;

/** Days that are no deed's, as the words right beside them show. Places are tokens. */
final class DayWords {
    private static final Wordlist BECOME = Wordlist.of(DayWords.class, "become");
    private static final Wordlist YEARS = Wordlist.of(DayWords.class, "years");
    /** What is called by its day: {@code اتفاق 10 آذار}. */
    private static final Wordlist CALLED = Wordlist.of(DayWords.class, "called");

    private static final Wordlist WEEKDAYS = Wordlist.of(SetPhrases.class, "days");
    private static final int YEAR = 4;

    private final Page page;
    private final boolean[] times;

    /** @param times which tokens are of an expression of time */
    DayWords(Page page, boolean[] times) {
        this.page = page;
        this.times = times;
    }

    /** {@code حتى الأحد}, {@code بعد 2025}, but not {@code قبل نهاية مايو}: whether a day is where a stretch of time ends or begins. */
    boolean isBound(int t) {
        return page.isAny(t - 1, "حتي", "وحتي", "بحلول", "بعد", "وبعد")
                || page.isAny(t - 1, "قبل", "وقبل") && !page.is(t, "نهايه");
    }

    /** {@code بات اليمن اليوم على أعتاب}: what has come to be tells of no day. */
    boolean isNowadays(int t) {
        return page.is(t, "اليوم")
                && (isBecome(t - 1) || isBecome(t - 2))
                && page.mark(t + 1) == 0
                && (t + 1 == times.length || !times[t + 1]);
    }

    private boolean isBecome(int t) {
        return page.isAny(t, BECOME) && page.mark(t + 1) == 0;
    }

    /** {@code الاتفاق الموقع في 2015}, {@code الأراضي المحتلة عام 1967}: whether a day dates what the word before it describes. */
    boolean isAttribute(int t, Happening happening) {
        int before = page.isAny(t - 1, "في", "منذ", "بتاريخ") ? t - 2 : t - 1;
        boolean own = before == happening.hit.to() && happening.hit.length() == 1 && !happening.hit.has(VERB);
        return !own && Link.is(page, before, Link.Kind.DATED);
    }

    /** {@code تنفيذ اتفاق العاشر من آذار}, {@code ذكرى هجمات 11 سبتمبر}: whether a day is what something else is called by. */
    boolean isName(int t, Happening happening) {
        int from = t;
        while (from > 0 && times[from - 1]) {
            from--;
        }
        boolean own = happening.hit.from() < from && happening.hit.to() >= from;
        return !own && page.isAny(from - 1, CALLED) && !page.isAny(from, WEEKDAYS);
    }

    /** {@code عملية "سيناء 2018"}, {@code مناورات فوستوك 2018}: whether a year is part of a name. */
    boolean isTitle(int t) {
        String word = page.words(t, t);
        boolean year = t > 0
                && word.length() == YEAR
                && page.tokens().isNumber(t)
                && word.chars().allMatch(Character::isDigit);
        return year
                && page.words(t - 1, t).length() == page.words(t - 1, t - 1).length() + 1 + YEAR
                && !times[t - 1]
                && !page.isAny(t - 1, YEARS)
                && page.hit(t - 1, Trigger.class) == null
                && !page.is(t - 1, Particle.Kind.PREPOSITION);
    }
}
