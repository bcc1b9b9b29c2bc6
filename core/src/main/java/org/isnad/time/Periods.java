package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.time.TimeWord.Kind;

/**
 * Stretches of the calendar wider than a day: {@code الأسبوع الماضي}, {@code هذا العام}, {@code عام 2012},
 * {@code صيف 2014}, {@code النصف الأول من 2018}, {@code القرن التاسع عشر}, {@code ثمانينيات القرن الماضي}.
 */
final class Periods {
    private final Passage passage;
    private final Years years;

    Periods(Passage passage, Years years) {
        this.passage = passage;
        this.years = years == null ? new Years(passage) : years;
    }

    /** A stretch told by its unit, or null; {@code bare} where the unit alone with its article is one. */
    Found unit(Hit hit, boolean bare) {
        TimeWord word = Passage.word(hit);
        if (word.number() != 1) {
            return null;
        }
        if (word.grain() == Grain.YEAR) {
            Years.Year year = years.named(hit.from());
            if (year != null) {
                int to = passage.modifier(year.to()).isEmpty() ? year.to() : year.to() + 1;
                return Found.date(hit.from(), to, year.point(), "time/year");
            }
        }
        if (word.grain() == Grain.CENTURY) {
            return century(hit);
        }
        return hit.has(DEFINITE) ? known(hit, word.grain(), bare) : null;
    }

    private Found known(Hit hit, Grain grain, boolean bare) {
        if (grain == Grain.DECADE && passage.numeral(hit.to()) != null) {
            return decadeOfCentury(hit, passage.numeral(hit.to()));
        }
        Hit dem = passage.hit(hit.from() - 1, Kind.DEMONSTRATIVE);
        String modifier = passage.modifier(hit.to());
        if (grain.isBelowDay() || grain == Grain.YEAR && dem == null && passage.is(hit.from() - 1, Kind.OFFICE)) {
            return null;
        }
        if (!modifier.isEmpty() && !modifier.equals("few")) {
            return modified(hit.from(), hit.to(), grain, modifier);
        }
        if (dem != null && Passage.word(dem).text().equals("that")) {
            return Found.date(hit.from(), hit.to(), lastAt(grain, 0), "time/period");
        }
        boolean other = passage.page().isAny(hit.to(), "الدراسي", "الجامعي", "المالي");
        return !other && (dem != null || bare)
                ? Found.date(hit.from(), hit.to(), passage.setting().around(grain, 0), "time/period")
                : null;
    }

    /** A unit with the modifier at {@code at}. */
    Found modified(int from, int at, Grain grain, String modifier) {
        int to = at + 1;
        Point point = switch (modifier) {
            case "last" -> passage.setting().around(grain, -1);
            case "next" -> passage.setting().around(grain, 1);
            case "this" -> passage.setting().around(grain, 0);
            case "same" -> lastAt(grain, 0);
            case "following" -> lastAt(grain, 1);
            case "previous" -> lastAt(grain, -1);
            default -> null;
        };
        if (modifier.equals("recent")) {
            return Found.length(from, to, grain.lasting(1), "time/length");
        }
        return modifier.equals("few") ? null : Found.date(from, to, point, "time/period");
    }

    private Point lastAt(Grain grain, int shift) {
        Point last = passage.setting().last();
        boolean wider = last == null || last.grain().compareTo(grain) > 0;
        return wider ? null : Point.of(grain.shift(last.start(), shift), grain);
    }

    /** A year however told, also {@code هذا العام} and {@code العام نفسه}; for what stands before it. */
    Found ofYear(int token) {
        int at = passage.skip(token, Kind.DEMONSTRATIVE);
        Hit hit = passage.hit(at, Kind.UNIT);
        if (hit == null || Passage.word(hit).grain() != Grain.YEAR || hit.has(CONJUNCTION | BA | KA)) {
            return null;
        }
        Found found = unit(hit, false);
        return found == null
                        || !found.isDate()
                        || found.point() == null
                        || found.point().grain() != Grain.YEAR
                ? null
                : found.from(token);
    }

    private Found century(Hit hit) {
        int at = hit.to();
        Numeral numeral = passage.numeral(at);
        if (numeral != null
                && hit.has(DEFINITE)
                && (numeral.ordinal() || passage.isDefinite(at))
                && numeral.value() < 30) {
            LocalDate start = LocalDate.of(Math.max(1, ((int) numeral.value() - 1) * 100), 1, 1);
            boolean before = passage.is(numeral.to(), Kind.AGO);
            return Found.date(hit.from(), numeral.to(), before ? null : Point.of(start, Grain.CENTURY), "time/century");
        }
        String modifier = passage.modifier(at);
        boolean told = modifier.equals("last") || modifier.equals("this") || modifier.equals("next");
        return told && hit.has(DEFINITE) ? modified(hit.from(), at, Grain.CENTURY, modifier) : null;
    }

    /** {@code ثمانينيات القرن الماضي}, {@code الخمسينيات من القرن الماضي}, {@code التسعينيات}, or null. */
    Found decade(Hit hit) {
        int decade = Passage.word(hit).number();
        int at = passage.skip(hit.to(), "من");
        if (passage.is(hit.to(), Kind.AGE) || passage.page().isAny(at, "عمره", "عمرها", "العمر", "عمرهم")) {
            return null;
        }
        Hit unit = passage.hit(at, Kind.UNIT);
        Found century = unit != null && Passage.word(unit).grain() == Grain.CENTURY ? century(unit) : null;
        if (century == null) {
            return hit.has(DEFINITE) ? Found.date(hit.from(), hit.to(), decade(decade), "time/decade") : null;
        }
        Point point = century.point();
        int first = point == null ? 19 : Integer.parseInt(point.value());
        return Found.date(hit.from(), century.to(), decade(first * 10 + decade % 10), "time/decade");
    }

    /** {@code العقد السابع من القرن الماضي}, or null. */
    private Found decadeOfCentury(Hit hit, Numeral numeral) {
        Hit unit = passage.hit(passage.skip(numeral.to(), "من"), Kind.UNIT);
        boolean told = numeral.ordinal()
                && numeral.value() <= 10
                && unit != null
                && Passage.word(unit).grain() == Grain.CENTURY;
        Found century = told ? century(unit) : null;
        if (century == null || century.point() == null) {
            return null;
        }
        int decade = Integer.parseInt(century.value()) * 10 + (int) numeral.value() - 1;
        return Found.date(hit.from(), century.to(), decade(decade), "time/decade");
    }

    private static Point decade(int decade) {
        return Point.of(LocalDate.of(decade * 10, 1, 1), Grain.DECADE);
    }

    /** {@code صيف عام 2014}, {@code الصيف الماضي}, {@code صيف هذا العام}, or null. */
    Found season(Hit hit) {
        String season = Passage.word(hit).text();
        String modifier = passage.modifier(hit.to());
        if (hit.has(DEFINITE)) {
            Hit dem = passage.hit(hit.from() - 1, Kind.DEMONSTRATIVE);
            boolean near = dem != null && Passage.word(dem).text().equals("this");
            String way = modifier.isEmpty() && near ? "this" : modifier;
            boolean told = way.equals("last") || way.equals("this") || way.equals("next");
            return told
                    ? Found.date(
                            hit.from(),
                            modifier.isEmpty() ? hit.to() : hit.to() + 1,
                            season(season, way),
                            "time/season")
                    : null;
        }
        int at = passage.skip(hit.to(), "من");
        Years.Year year = years.named(at) == null ? years.digits(at) : years.named(at);
        Found stretch = year == null ? ofYear(at) : null;
        if (year == null && stretch == null) {
            return null;
        }
        Point point = year == null ? stretch.point() : year.point();
        int to = year == null ? stretch.to() : year.to();
        return Found.date(hit.from(), to, of(point.start().getYear(), season), "time/season");
    }

    private static Point of(int year, String season) {
        return new Point(LocalDate.of(year, month(season), 1), Grain.MONTH, year + "-" + season);
    }

    private static int month(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    private Point season(String season, String way) {
        LocalDate today = passage.setting().today();
        if (today == null) {
            return null;
        }
        int year = today.getYear();
        LocalDate start = LocalDate.of(year, month(season), 1);
        return switch (way) {
            case "last" -> of(start.plusMonths(3).isAfter(today) ? year - 1 : year, season);
            case "next" -> of(start.isAfter(today) ? year : year + 1, season);
            default -> of(year, season);
        };
    }

    /** {@code النصف الأول من 2018}, {@code الربع الثالث من العام الجاري}, or null. */
    Found half(Hit hit) {
        Numeral numeral = hit.has(DEFINITE) ? passage.numeral(hit.to()) : null;
        int parts = Passage.word(hit).number();
        if (numeral == null || !numeral.ordinal() || numeral.value() > parts) {
            return null;
        }
        int at = passage.skip(numeral.to(), "من");
        Years.Year year = years.named(at) == null ? years.digits(at) : years.named(at);
        Found stretch = year == null ? ofYear(at) : null;
        stretch = stretch == null && at > numeral.to() ? thisYear(at) : stretch;
        if (year == null && stretch == null) {
            return at > numeral.to() ? ofOther(hit, at) : null;
        }
        Point point = year == null ? stretch.point() : year.point();
        return Found.date(
                hit.from(),
                year == null ? stretch.to() : year.to(),
                part(point, parts, (int) numeral.value()),
                "time/part-of-year");
    }

    /** {@code من العام}: the year at hand. */
    private Found thisYear(int at) {
        Hit unit = passage.hit(at, Kind.UNIT);
        boolean year = unit != null && Passage.word(unit).grain() == Grain.YEAR && unit.has(DEFINITE);
        Found found = year ? known(unit, Grain.YEAR, true) : null;
        return found == null || found.point() == null ? null : found;
    }

    /** {@code النصف الثاني من القرن الماضي}: as exact as TIMEX3 has it. */
    private Found ofOther(Hit hit, int at) {
        int next = passage.skip(at, Kind.DEMONSTRATIVE);
        Hit unit = passage.hit(next, Kind.UNIT);
        Found found = unit == null ? null : unit(unit, true);
        return found == null ? null : found.from(hit.from());
    }

    private static Point part(Point year, int parts, int number) {
        LocalDate start = LocalDate.of(year.start().getYear(), (number - 1) * 12 / parts + 1, 1);
        return new Point(start, Grain.MONTH, start.getYear() + (parts == 2 ? "-H" : "-Q") + number);
    }
}
