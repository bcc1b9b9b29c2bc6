package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import java.time.LocalDate;
import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.time.TimeWord.Kind;

/**
 * Lengths of time, counted or vague, and what lies so far away: {@code ثلاثين عاما}, {@code يومين}, {@code عام ونصف},
 * {@code الأيام القليلة الماضية}, {@code الـ48 ساعة الماضية}, {@code أسابيع}, {@code قبل ثلاثة أشهر}, {@code 25 عاما}.
 */
final class Measures {
    /** How many tokens on a date may stand that something else comes before. */
    private static final int AHEAD = 12;

    /** How near before a verb of warning stands. */
    private static final int WARNED = 3;

    /** Above this a count of units is older than any calendar. */
    private static final int MOST = 1000;

    private final Passage passage;

    Measures(Passage passage) {
        this.passage = passage;
    }

    /** So many of a unit, or an unsaid number of it where {@code count} is not a number. */
    private record Measure(double count, Grain grain, int to) {
        String value() {
            return Double.isNaN(count) ? grain.lastingSome() : grain.lasting(count);
        }

        boolean isVague() {
            return Double.isNaN(count);
        }
    }

    /** The length that starts at a token, or null; {@code led} where what stands before asks for one. */
    Found length(int token, boolean led) {
        Measure measure = measure(token, led);
        return measure == null ? null : Found.length(token, measure.to(), measure.value(), "time/length");
    }

    /** {@code قبل ثلاثة أشهر} and {@code بعد}; the measure begins after the preposition at {@code from}. */
    Found away(int from, int sign) {
        int token = approx(from + 1);
        Measure measure = measure(token, true);
        if (measure == null) {
            return null;
        }
        boolean tied = passage.page().isAny(measure.to(), "من", "علي", "عن");
        if (measure.isVague() || measure.grain().isBelowDay() || sign > 0 && tied) {
            int start = sign < 0 ? from : from + 1;
            return Found.length(start, measure.to(), measure.value(), "time/length");
        }
        return sign < 0 ? ago(from, measure) : after(from, measure);
    }

    private Found ago(int from, Measure measure) {
        boolean tied = passage.is(measure.to(), "من") && !isWarned(from);
        if (tied && passage.page().tokens().isWord(measure.to() + 1)) {
            return before(from, measure);
        }
        Point today = passage.setting().around(Grain.DAY, 0);
        return Found.date(from, measure.to(), moved(today, measure, -1), "time/ago");
    }

    /** {@code حذرت قبل أيام من عاصفة}: what follows {@code من} belongs to the verb. */
    private boolean isWarned(int from) {
        for (int t = from - 1; t >= Math.max(passage.from(), from - WARNED); t--) {
            if (passage.page().isAny(t, "حذر", "حذرت", "وحذر", "وحذرت")) {
                return true;
            }
        }
        return false;
    }

    /** {@code قبل عام واحد من توليه الحكم في 2013}: from the year told after it, else no more than a length. */
    private Found before(int from, Measure measure) {
        Years years = new Years(passage);
        int limit = Math.min(passage.to(), measure.to() + AHEAD);
        for (int t = measure.to() + 1; t < limit && passage.mark(t) == 0; t++) {
            Found year = years.alone(t);
            if (year != null && measure.grain() == Grain.YEAR) {
                return Found.date(from, measure.to(), moved(year.point(), measure, -1), "time/before");
            }
        }
        return Found.length(from, measure.to(), measure.value(), "time/length");
    }

    /** {@code بعد ثلاثة أشهر}: from the date told last, or from the article's day where the verb looks ahead. */
    private Found after(int from, Measure measure) {
        boolean ahead = Bearings.at(passage, from).isAhead();
        Point last = passage.setting().last(passage.sentence(), 1);
        Point today = passage.setting().around(Grain.DAY, 0);
        boolean told = last != null && (today == null || !last.start().equals(today.start()));
        if (!ahead && !told) {
            return Found.length(from + 1, measure.to(), measure.value(), "time/length");
        }
        return Found.date(from, measure.to(), moved(ahead ? today : last, measure, 1), "time/after");
    }

    private static Point moved(Point start, Measure measure, int sign) {
        if (start == null || measure.count() > MOST) {
            return null;
        }
        LocalDate day = measure.grain().shift(start.start(), sign * (long) measure.count());
        return day.getYear() < 1 || day.getYear() > 9999 ? null : Point.of(day, measure.grain());
    }

    /** The token after words such as {@code نحو} and {@code أكثر من}. */
    int approx(int token) {
        return passage.skip(passage.skip(token, Kind.APPROX), Kind.APPROX);
    }

    private Measure measure(int token, boolean led) {
        int at = passage.skip(token, "ال");
        Numeral numeral = passage.numeral(at);
        if (numeral != null && !numeral.ordinal()) {
            return counted(numeral);
        }
        Hit hit = passage.hit(token);
        if (hit == null) {
            return null;
        }
        return switch (Passage.word(hit).kind()) {
            case UNIT -> unit(hit, led);
            case VAGUE -> vague(hit);
            case HALF -> half(hit);
            default -> null;
        };
    }

    private Measure counted(Numeral numeral) {
        int at = afterMark(numeral);
        boolean range = passage.page().isAny(at, "او", "الي") || passage.isDash(at);
        Numeral second = range ? passage.numeral(at + 1) : null;
        Numeral last = second == null ? numeral : second;
        Hit unit = passage.hit(second == null ? at : second.to(), Kind.UNIT);
        if (unit == null || unit.has(CONJUNCTION | PREPOSITION) || !isCounted(unit, last.value())) {
            return null;
        }
        return after(last.value(), Passage.word(unit).grain(), unit.to());
    }

    /** The token after a number and the mark that closes what it stands in: {@code (24) شهرا}. */
    private int afterMark(Numeral numeral) {
        boolean marked = passage.mark(numeral.from() - 1) != 0 && numeral.to() == numeral.from() + 1;
        char mark = passage.mark(numeral.to());
        return marked && (mark == ')' || mark == '"' || mark == '»' || mark == '”') ? numeral.to() + 1 : numeral.to();
    }

    /** Whether the unit is what the number counts: not {@code 88.94 يوم الثلاثاء}, {@code اثنين عام 2012}. */
    private boolean isCounted(Hit unit, double count) {
        int number = Passage.word(unit).number();
        boolean one =
                number == 1 && (count < 3 || passage.is(unit.to(), Kind.WEEKDAY) || passage.numeral(unit.to()) != null);
        return number != 2 && count > 0 && !(one && count != 1.5 && !passage.is(unit.to(), "واحد"));
    }

    /** A measure with a half added and with the words that may follow it. */
    private Measure after(double count, Grain grain, int at) {
        boolean half = passage.page().isAny(at, "ونصف", "والنصف");
        int to = modifiers(half ? passage.skip(at + 1, Kind.UNIT) : at);
        return new Measure(half ? count + 0.5 : count, grain, to);
    }

    private int modifiers(int token) {
        int at = passage.skip(token, Kind.WHOLE);
        for (int i = 0; i < 2 && isStretch(passage.modifier(at)); i++) {
            at++;
        }
        return at;
    }

    private static boolean isStretch(String modifier) {
        return !modifier.isEmpty() && !modifier.equals("same") && !modifier.equals("this");
    }

    private Measure unit(Hit hit, boolean led) {
        TimeWord word = Passage.word(hit);
        return switch (word.number()) {
            case 1 -> one(hit, led);
            case 2 -> two(hit, led);
            default -> hit.has(DEFINITE) ? known(hit) : some(hit, led);
        };
    }

    /** {@code يومين}; with its article only beside a modifier, {@code العامين} being "general", too. */
    private Measure two(Hit hit, boolean led) {
        Measure measure = after(2, Passage.word(hit).grain(), hit.to());
        return hit.has(DEFINITE) && measure.to() == hit.to() && !led ? null : measure;
    }

    private Measure one(Hit hit, boolean led) {
        TimeWord word = Passage.word(hit);
        int at = hit.to();
        if (hit.has(DEFINITE)) {
            return null;
        }
        if (passage.is(at, Kind.ONE) || passage.is(at, Kind.WHOLE)) {
            return after(1, word.grain(), passage.skip(passage.skip(at, Kind.ONE), Kind.WHOLE));
        }
        if (passage.page().isAny(at, "ونصف")) {
            return after(1, word.grain(), at);
        }
        boolean accusative = passage.page().isAny(hit.from(), "اسبوعا", "شهرا") && passage.mark(hit.from() - 1) == 0;
        boolean free = led && isFree(hit, at) || accusative;
        return free ? new Measure(1, word.grain(), at) : null;
    }

    /** Whether the unit stands for itself: not {@code عام 2012}, {@code يوم الجمعة}, {@code عقد القمة}. */
    private boolean isFree(Hit hit, int at) {
        Grain grain = Passage.word(hit).grain();
        if (passage.numeral(at) != null || passage.isDefinite(at)) {
            return false;
        }
        Hit next = passage.hit(at);
        boolean date = next != null
                && !Passage.word(next).is(Kind.AFTER)
                && !Passage.word(next).is(Kind.AGO)
                && !next.has(CONJUNCTION | PREPOSITION);
        return !date
                && (grain != Grain.DECADE || passage.mark(at) != 0 || passage.isParticle(at) || at >= passage.to());
    }

    /** {@code أيام}, {@code أسابيع عدة}, {@code عقود} where it can be no contracts. */
    private Measure some(Hit hit, boolean led) {
        Grain grain = Passage.word(hit).grain();
        if (grain == Grain.DECADE && !led && !hit.has(LI)) {
            return null;
        }
        if (passage.is(hit.to(), Kind.NAMED)) {
            return feast(hit, passage.skip(hit.to(), Kind.NAMED));
        }
        if (isOwned(hit, grain, led) || passage.is(hit.to(), Kind.WEEKDAY) || Years.isList(passage, hit)) {
            return null;
        }
        int to = passage.skip(hit.to(), Kind.MANY_AFTER);
        Hit several = passage.hit(to, Kind.VAGUE);
        return new Measure(Double.NaN, grain, several != null && passage.is(to, "عده") ? to + 1 : to);
    }

    /** {@code أيام الأسبوع}, {@code ساعات العمل}, {@code أول أيام عملها}; {@code أشهر} also is "most famous". */
    private boolean isOwned(Hit hit, Grain grain, boolean led) {
        int at = hit.to();
        boolean definite = passage.isDefinite(at) || passage.is(at, Kind.UNIT) && !passage.is(at, Kind.VAGUE);
        if (grain == Grain.MONTH) {
            return definite || !led && passage.is(hit.from(), "اشهر") && !passage.isClosed(at);
        }
        return grain.compareTo(Grain.WEEK) < 0
                && (definite || passage.page().isAny(hit.from() - 1, "اول", "اخر", "بقيه"));
    }

    /** {@code أيام عيد الفطر الثلاثة}. */
    private Measure feast(Hit hit, int at) {
        Numeral numeral = passage.numeral(at);
        boolean counted = numeral != null && !numeral.ordinal() && passage.isDefinite(at);
        return counted ? new Measure(numeral.value(), Passage.word(hit).grain(), numeral.to()) : null;
    }

    /** {@code الأيام الثلاثة الماضية}, {@code الساعات الـ24 الماضية}, {@code الأيام القليلة المقبلة}, {@code الأشهر الأخيرة}. */
    private Measure known(Hit hit) {
        Grain grain = Passage.word(hit).grain();
        int at = passage.skip(hit.to(), "ال");
        Numeral numeral = passage.numeral(at);
        if (numeral != null && !numeral.ordinal() && (at > hit.to() || numeral.digits() || passage.isDefinite(at))) {
            return new Measure(numeral.value(), grain, modifiers(numeral.to()));
        }
        int to = modifiers(hit.to());
        return to > hit.to() ? new Measure(Double.NaN, grain, to) : null;
    }

    /** {@code عدة أيام}, {@code بضع دقائق}, {@code عشرات السنين}. */
    private Measure vague(Hit hit) {
        Hit unit = passage.hit(hit.to(), Kind.UNIT);
        boolean many = unit != null && Passage.word(unit).number() == 0 && !unit.has(CONJUNCTION | PREPOSITION);
        return many ? new Measure(Double.NaN, Passage.word(unit).grain(), modifiers(unit.to())) : null;
    }

    /** {@code نصف ساعة}, {@code نصف قرن}. */
    private Measure half(Hit hit) {
        Hit unit = passage.hit(hit.to(), Kind.UNIT);
        if (hit.has(DEFINITE)
                || unit == null
                || Passage.word(unit).number() != 1
                || unit.has(CONJUNCTION | PREPOSITION)) {
            return null;
        }
        Grain grain = Passage.word(unit).grain();
        if (Passage.word(hit).number() == 2) {
            return unit.has(DEFINITE) && grain != Grain.HOUR ? null : new Measure(0.5, grain, unit.to());
        }
        return switch (grain) {
            case HOUR -> new Measure(15, Grain.MINUTE, unit.to());
            case CENTURY -> new Measure(25, Grain.YEAR, unit.to());
            default -> null;
        };
    }
}
