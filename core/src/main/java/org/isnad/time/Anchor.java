package org.isnad.time;

import java.time.LocalDate;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.number.Numbers;
import org.isnad.time.TimeWord.Kind;

/**
 * The day that an article speaks from: the day of publication, corrected where the article says which weekday "today" or
 * "yesterday" is, since what is given may be the day of crawling; or the day that the article itself calls today.
 */
final class Anchor {
    /** How many days the article may be older than the day given. */
    private static final int OLDER = 3;

    private Anchor() {}

    static LocalDate of(Page page, TimeWords words, Numbers numbers, LocalDate published) {
        LocalDate told = null;
        for (int s = 0; s < page.sentences().size(); s++) {
            if (page.isRead(s) && isDayTold(page, words, s)) {
                Passage passage = new Passage(page, words, numbers, new Setting(published), s);
                LocalDate day = in(passage, published);
                if (day != null && day.equals(published)) {
                    return published;
                }
                told = told == null ? day : told;
            }
        }
        return told == null ? published : told;
    }

    private static boolean isDayTold(Page page, TimeWords words, int sentence) {
        for (int t = page.sentences().from(sentence); t < page.sentences().to(sentence); t++) {
            Hit hit = words.at(t);
            if (hit != null && (isDay(hit) || Passage.word(hit).is(Kind.WEEKDAY))) {
                return true;
            }
        }
        return false;
    }

    /** {@code أمس}, {@code اليوم}. */
    private static boolean isDay(Hit hit) {
        return Passage.word(hit).is(Kind.SHIFT) || Passage.word(hit).is(Kind.TODAY);
    }

    /** The article's day as a sentence tells it first, the day of publication where anything agrees with it, or null. */
    private static LocalDate in(Passage passage, LocalDate published) {
        LocalDate told = null;
        for (int t = passage.from(); t < passage.to(); t++) {
            LocalDate day = isNamed(passage, t, published) ? published : at(passage, t, published);
            if (day != null && (published == null || day.equals(published))) {
                return day;
            }
            told = told == null ? day : told;
        }
        return told;
    }

    /** Whether the day of publication is named by its weekday alone, which no other day's article would do. */
    private static boolean isNamed(Passage passage, int token, LocalDate published) {
        Hit hit = passage.hit(token);
        return published != null
                && hit != null
                && Passage.word(hit).is(Kind.WEEKDAY)
                && Passage.word(hit).number() == published.getDayOfWeek().getValue()
                && passage.modifier(hit.to()).isEmpty()
                && !passage.is(token - 1, Kind.SHIFT)
                && !passage.is(token - 1, Kind.TODAY)
                && passage.mark(token - 1) != '(';
    }

    /** The article's day as told at a token by {@code اليوم (الأربعاء)}, {@code أمس الخميس 27 يوليو 2018}, or null. */
    private static LocalDate at(Passage passage, int token, LocalDate published) {
        Hit hit = passage.hit(token);
        if (hit == null || !isDay(hit)) {
            return null;
        }
        int open = passage.mark(hit.to()) == '(' ? hit.to() + 1 : hit.to();
        Hit weekday = passage.hit(open, Kind.WEEKDAY);
        int shift = Passage.word(hit).number();
        if (weekday == null) {
            return null;
        }
        return published == null
                ? told(passage, weekday.to(), shift)
                : corrected(published, shift, Passage.word(weekday).number());
    }

    private static LocalDate told(Passage passage, int at, int shift) {
        Found date = new Dates(passage, new Years(passage)).day(passage.skip(at, "الموافق"));
        return date == null || date.point() == null || !date.point().isDay()
                ? null
                : date.point().start().minusDays(shift);
    }

    private static LocalDate corrected(LocalDate published, int shift, int weekday) {
        for (int back = 0; back <= OLDER; back++) {
            LocalDate day = published.minusDays(back);
            if (day.plusDays(shift).getDayOfWeek().getValue() == weekday) {
                return day;
            }
        }
        LocalDate next = published.plusDays(1);
        return next.plusDays(shift).getDayOfWeek().getValue() == weekday ? next : published;
    }
}
