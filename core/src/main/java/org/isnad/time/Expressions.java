package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.reading.Time;
import org.isnad.text.Tokens;
import org.isnad.time.TimeWord.Kind;

/** Reads the expression of time that starts at a token, by the kind of its first word. */
final class Expressions {
    private final Passage passage;
    private final Years years;
    private final Dates dates;
    private final Days days;
    private final Clocks clocks;
    private final Measures measures;
    private final Away away;
    private final Ages ages;
    private final Periods periods;
    private final References references;

    Expressions(Passage passage) {
        this.passage = passage;
        years = new Years(passage);
        dates = new Dates(passage, years);
        days = new Days(passage, dates);
        clocks = new Clocks(passage, days);
        measures = new Measures(passage);
        away = new Away(passage, measures);
        ages = new Ages(passage);
        periods = new Periods(passage, years);
        references = new References(passage, years);
    }

    /** The expression that starts at this token, or null. */
    Found at(int token) {
        Hit hit = passage.hit(token);
        Numeral numeral = hit != null && hit.length() > 1 ? null : passage.numeral(token);
        if (numeral != null) {
            return number(token);
        }
        return hit == null ? unread(token) : word(hit);
    }

    /** {@code ال48 ساعة}, or a number that is none by itself, such as {@code 07,00}. */
    private Found unread(int token) {
        Tokens tokens = passage.page().tokens();
        if (tokens.isNumber(token)) {
            return clocks.bare(token);
        }
        return tokens.isNumber(token + 1) && passage.is(token, "ال") ? measures.length(token, false) : null;
    }

    private Found number(int token) {
        Found date = dates.day(token);
        if (date != null) {
            return date;
        }
        Found clock = clocks.bare(token);
        if (clock != null) {
            return clock;
        }
        Found age = ages.before(token);
        Found length = age == null ? measures.length(token, false) : age;
        return length == null ? years.alone(token) : length;
    }

    private Found word(Hit hit) {
        return switch (Passage.word(hit).kind()) {
            case WEEKDAY, SHIFT, TODAY -> days.at(hit.from());
            case TONIGHT -> days.tonight(hit);
            case PART -> days.part(hit);
            case ADVERB -> null;
            case MIDNIGHT -> midnight(hit);
            case MONTH -> dates.month(hit.from(), false);
            case RISKY_MONTH, RAMADAN, HIJRI, RISKY_HIJRI -> dates.month(hit.from(), isLed(hit));
            case UNIT -> unit(hit);
            case VAGUE -> measures.length(hit.from(), false);
            case HALF -> half(hit);
            case EDGE -> edge(hit);
            case LOOSE -> loose(hit);
            case APPROX -> approx(hit);
            case AGO -> away.from(hit.from(), -1);
            case AFTER -> away.from(hit.from(), 1);
            case SEASON -> periods.season(hit);
            case DECADE -> periods.decade(hit);
            case CLOCK -> clocks.named(hit);
            case WHILE -> Found.length(hit.from(), hit.to(), Passage.word(hit).text(), "time/while");
            case AGE_BEFORE -> ages.after(hit);
            default -> pointed(hit);
        };
    }

    private Found pointed(Hit hit) {
        return switch (Passage.word(hit).kind()) {
            case REF -> references.ref(hit);
            case THEN -> references.then(hit);
            case SAME_PERIOD -> references.samePeriod(hit);
            case SET -> references.set(hit);
            case REGULAR -> regular(hit);
            case EVERY -> references.every(hit);
            case DEMONSTRATIVE -> demonstrated(hit);
            case NAMED -> references.named(hit);
            default -> null;
        };
    }

    /** {@code هذا العام}, {@code تلك الليلة}: what follows reads the word before it. */
    private Found demonstrated(Hit hit) {
        Hit next = passage.hit(hit.to());
        if (next == null || !next.has(DEFINITE) || next.has(CONJUNCTION | PREPOSITION)) {
            return null;
        }
        boolean own = Passage.word(hit).text().equals("that")
                && !passage.modifier(next.to()).isEmpty();
        Found found = own
                ? null
                : switch (Passage.word(next).kind()) {
                    case UNIT, TODAY, TONIGHT, PART, SEASON, WEEKDAY -> at(hit.to());
                    default -> null;
                };
        return found == null ? null : found.from(hit.from());
    }

    private Found regular(Hit hit) {
        Found day = days.at(hit.from());
        return day == null ? references.regular(hit) : day;
    }

    /** Whether Ramadan stands where a time would. */
    private boolean isLed(Hit hit) {
        int before = hit.from() - 1;
        boolean led = passage.is(before, Kind.LEAD)
                || passage.is(before, "في")
                || passage.is(before, Kind.AGO)
                || passage.is(before, Kind.AFTER);
        return Passage.word(hit).is(Kind.HIJRI)
                || Passage.word(hit).is(Kind.RAMADAN)
                        && (led || hit.has(LI) || passage.page().isAny(hit.to(), "المبارك", "الكريم"));
    }

    private Found unit(Hit hit) {
        TimeWord word = Passage.word(hit);
        if (word.grain() == Grain.DAY) {
            Found day = days.at(hit.from());
            if (day != null) {
                return day;
            }
        }
        if (word.grain() == Grain.MONTH && word.number() == 1 && !hit.has(DEFINITE)) {
            Found month = dates.month(hit.from(), true);
            if (month != null) {
                return month;
            }
        }
        Found period = periods.unit(hit, false);
        return period == null ? measures.length(hit.from(), isLength(hit)) : period;
    }

    /** Whether a length is asked for before a unit that stands alone. */
    private boolean isLength(Hit hit) {
        int before = hit.from() - 1;
        boolean every = passage.is(before, Kind.EVERY);
        boolean within = passage.is(before, "في") && passage.is(hit.from(), "اسبوع");
        boolean lasting = hit.has(LI) && Passage.word(hit).grain() != Grain.DAY && passage.isClosed(hit.to());
        return !every && (passage.is(before, Kind.LEAD) || passage.is(before, Kind.AFTER) || within || lasting);
    }

    private Found half(Hit hit) {
        Found part = periods.half(hit);
        return part == null ? measures.length(hit.from(), false) : part;
    }

    private Found approx(Hit hit) {
        int at = measures.approx(hit.from());
        if (passage.is(at, Kind.APPROX)) {
            return null;
        }
        Found length = measures.length(at, true);
        Found found = length == null || passage.numeral(at) == null ? at(at) : length;
        found = found == null ? length : found;
        return found == null || found.type() == Time.Type.SET ? null : found.from(hit.from());
    }

    /** {@code منتصف الليل}, {@code منتصف ليل الجمعة}. */
    private Found midnight(Hit hit) {
        return Found.time(
                hit.from(),
                hit.to(),
                passage.setting().around(Grain.DAY, 0),
                Passage.word(hit).text(),
                "time/midnight");
    }

    /** {@code نهاية يوليو}, {@code مطلع العام الماضي}, {@code بداية الأسبوع}: as exact as the stretch that follows. */
    private Found edge(Hit hit) {
        int at = passage.skip(passage.skip(hit.to(), "من"), Kind.DEMONSTRATIVE);
        Hit inner = passage.hit(at);
        if (inner == null) {
            Years.Year year = years.digits(at);
            return year == null ? null : Found.date(hit.from(), year.to(), year.point(), "time/edge");
        }
        if (inner.has(CONJUNCTION | PREPOSITION)) {
            return null;
        }
        if (Passage.word(inner).is(Kind.RAMADAN) || passage.is(at, "شهر") && passage.is(at + 1, Kind.RAMADAN)) {
            return ramadan(hit, at);
        }
        Found found = Passage.word(inner).is(Kind.UNIT) && inner.has(DEFINITE)
                ? periods.unit(inner, true)
                : isStretch(Passage.word(inner)) ? monthOr(at, inner) : null;
        return found == null || !found.isDate() ? null : found.from(hit.from());
    }

    private Found monthOr(int at, Hit inner) {
        Found month = dates.month(at, true);
        return month == null ? word(inner) : month;
    }

    private static boolean isStretch(TimeWord word) {
        return switch (word.kind()) {
            case MONTH, RISKY_MONTH, HIJRI, RISKY_HIJRI, UNIT, SEASON, HALF, DECADE, TODAY, SHIFT, WEEKDAY -> true;
            default -> false;
        };
    }

    private Found ramadan(Hit edge, int at) {
        Found month = dates.month(at, true);
        if (month == null || month.point() == null) {
            return month == null ? null : month.from(edge.from());
        }
        LocalDate first = month.point().start();
        String end = month.value().substring(month.value().indexOf('/') + 1);
        Point point = switch (Passage.word(edge).text()) {
            case "start" -> Point.day(first);
            case "end" -> Point.day(LocalDate.parse(end));
            default -> month.point();
        };
        return Found.date(edge.from(), month.to(), point, "time/edge");
    }

    /** {@code وقت لاحق الجمعة}, {@code ساعة متأخرة من ليل الخميس}, {@code وقت سابق من هذا الشهر}, {@code وقت سابق}. */
    private Found loose(Hit hit) {
        int end = passage.is(hit.to() - 1, "اليوم") ? hit.to() - 1 : hit.to();
        int at = passage.skip(passage.skip(end, "من"), Kind.DEMONSTRATIVE);
        Hit next = passage.hit(at);
        boolean tied = next != null && !next.has(CONJUNCTION | BA | KA);
        Found found = tied ? innerOf(next, at) : null;
        String text = Passage.word(hit).text();
        if (found != null
                && text.equals("early")
                && found.isDate()
                && found.point() != null
                && found.point().isDay()) {
            return Found.time(hit.from(), found.to(), found.point(), "MO", "time/part-of-day");
        }
        if (found != null && (found.isDate() || found.type() == Time.Type.TIME)) {
            return found.from(hit.from());
        }
        if (text.equals("late")
                || text.equals("early")
                || passage.page().words().at(hit.to() - 1).is("من")) {
            return null;
        }
        String value = text.equals("past") ? "PAST_REF" : "FUTURE_REF";
        return new Found(hit.from(), hit.to(), Time.Type.DATE, value, null, "time/reference");
    }

    private Found innerOf(Hit next, int at) {
        TimeWord word = Passage.word(next);
        if (word.is(Kind.PART) && next.has(DEFINITE)) {
            return Found.time(at, next.to(), passage.setting().around(Grain.DAY, 0), word.text(), "time/part-of-day");
        }
        return switch (word.kind()) {
            case REF, AGO, AFTER, SET, LOOSE, APPROX -> null;
            default -> at(at);
        };
    }
}
