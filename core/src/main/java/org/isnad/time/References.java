package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.reading.Time;
import org.isnad.time.TimeWord.Kind;

/** Times that are only pointed at, named days, and sets: {@code مؤخرا}, {@code حينها}, {@code عيد الفطر}, {@code كل يوم}. */
final class References {
    private final Passage passage;
    private final Years years;

    References(Passage passage, Years years) {
        this.passage = passage;
        this.years = years;
    }

    /** {@code مؤخرا}, unless {@code قريبا منها} is "near it" or {@code آلان} and {@code ألان} a name. */
    Found ref(Hit hit) {
        boolean near = passage.is(hit.from(), "قريبا") && passage.page().isAny(hit.to(), "من", "منه", "منها", "منهم");
        if (near || passage.is(hit.from(), "الان") && !passage.startsWith(hit.from(), 'ا')) {
            return null;
        }
        int from = hit.length() > 1 ? passage.skip(hit.from(), "في") : hit.from();
        return new Found(from, hit.to(), Time.Type.DATE, Passage.word(hit).text(), null, "time/reference");
    }

    /** {@code حينها}: the time told last, or some past. */
    Found then(Hit hit) {
        if (passage.is(hit.from() - 1, "في") && passage.page().isAny(hit.from(), "وقتها", "ساعتها", "يومها")) {
            return null;
        }
        Point last = passage.setting().last();
        return last == null
                ? new Found(hit.from(), hit.to(), Time.Type.DATE, "PAST_REF", null, "time/then")
                : Found.date(hit.from(), hit.to(), last, "time/then");
    }

    /** {@code هذه الفترة}: the stretch told last, or from the day told last until today, or null. */
    Found samePeriod(Hit hit) {
        Point period = passage.setting().lastPeriod();
        Point point = period == null ? sinceLast() : period;
        if (point == null) {
            return null;
        }
        Years.Year year = years.named(hit.to());
        if (year == null || year.hijri() || point.value().indexOf('/') >= 0) {
            return Found.date(hit.from(), hit.to(), point, "time/same-period");
        }
        LocalDate start = point.start().withYear(year.number());
        Point other =
                new Point(start, point.grain(), year.number() + point.value().substring(4));
        return Found.date(hit.from(), year.to(), other, "time/same-period");
    }

    private Point sinceLast() {
        Point last = passage.setting().last();
        LocalDate today = passage.setting().today();
        boolean open =
                last != null && last.isDay() && today != null && last.start().isBefore(today);
        return open ? new Point(last.start(), Grain.MONTH, last.start() + "/" + today) : null;
    }

    Found set(Hit hit) {
        return set(hit.from(), hit.to(), Passage.word(hit).text());
    }

    private static Found set(int from, int to, String value) {
        return new Found(from, to, Time.Type.SET, value, null, "time/set");
    }

    /** {@code الأسبوعية}, unless of a paper or an anniversary. */
    Found regular(Hit hit) {
        boolean other = passage.page()
                .isAny(
                        hit.from() - 1,
                        "صحيفه",
                        "جريده",
                        "الصحيفه",
                        "الجريده",
                        "مجله",
                        "الذكري",
                        "صحف",
                        "الصحف",
                        "ذكري",
                        "الربع",
                        "ربع",
                        "النصف",
                        "نصف");
        other |= passage.is(hit.from(), "الشهري") && !passage.isDefinite(hit.from() - 1);
        return other || passage.is(hit.to(), Kind.MONTH) || passage.is(hit.to(), Kind.WEEKDAY) ? null : set(hit);
    }

    /** {@code كل يوم}, {@code كل ثلاثة أشهر}, {@code كل جمعة}, or null. */
    Found every(Hit hit) {
        Numeral numeral = passage.numeral(hit.to());
        int at = numeral == null ? hit.to() : numeral.to();
        Hit unit = passage.hit(at, Kind.UNIT);
        if (unit == null) {
            boolean part = numeral == null && passage.is(at, Kind.PART) && !passage.isDefinite(at);
            return part && !passage.isDefinite(at + 1) ? set(hit.from(), at + 1, "P1D") : null;
        }
        TimeWord word = Passage.word(unit);
        if (unit.has(DEFINITE | CONJUNCTION | PREPOSITION)
                || numeral != null && numeral.ordinal()
                || word.number() == 0 && numeral == null) {
            return null;
        }
        if (passage.page().isAny(unit.to(), "جمعه", "سبت", "احد", "اثنين", "ثلاثاء", "اربعاء", "خميس")) {
            return set(hit.from(), unit.to() + 1, "P1W");
        }
        double count = numeral != null ? numeral.value() : word.number();
        return set(hit.from(), unit.to(), word.grain().lasting(count));
    }

    /** {@code عيد الفطر}, {@code عيد الأضحى الماضي}, {@code رأس السنة}: the nearest, or that of a year. */
    Found named(Hit hit) {
        String[] day = Passage.word(hit).text().split(" ");
        String modifier = passage.modifier(hit.to());
        Years.Year year = years.named(hit.to()) == null ? years.digits(hit.to()) : years.named(hit.to());
        int to = year != null ? year.to() : modifier.isEmpty() ? hit.to() : hit.to() + 1;
        boolean hijri = day[0].equals("H");
        LocalDate near = year == null
                ? passage.setting().today()
                : hijri == year.hijri() ? null : LocalDate.of(year.number(), 7, 1);
        int number =
                near == null ? year == null ? 0 : year.number() : hijri ? Years.Hijri.yearOf(near) : near.getYear();
        LocalDate date = number == 0 ? null : nearest(hijri, number, day, year == null ? modifier : "this", near);
        return Found.date(hit.from(), to, date == null ? null : Point.day(date), "time/named-day");
    }

    private static LocalDate nearest(boolean hijri, int year, String[] day, String modifier, LocalDate near) {
        LocalDate best = null;
        int reach = modifier.equals("this") ? 0 : 1;
        for (int y = year - reach; y <= year + reach; y++) {
            LocalDate date = day(hijri, y, Integer.parseInt(day[1]), Integer.parseInt(day[2]));
            boolean wrong = date == null
                    || modifier.equals("last") && !date.isBefore(near)
                    || modifier.equals("next") && !date.isAfter(near);
            if (!wrong && (best == null || distance(date, near) < distance(best, near))) {
                best = date;
            }
        }
        return best;
    }

    private static LocalDate day(boolean hijri, int year, int month, int day) {
        return hijri ? Years.Hijri.day(year, month, day) : DateFigures.valid(year, month, day);
    }

    private static long distance(LocalDate date, LocalDate near) {
        return Math.abs(date.toEpochDay() - near.toEpochDay());
    }
}
