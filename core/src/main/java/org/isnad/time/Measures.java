package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.time.TimeWord.Kind;

/**
 * Lengths of time, counted or vague: {@code ثلاثين عاما}, {@code يومين}, {@code عام ونصف},
 * {@code الأيام القليلة الماضية}, {@code الـ48 ساعة الماضية}, {@code أسابيع}, {@code 25 عاما}.
 */
final class Measures {
    private final Passage passage;

    Measures(Passage passage) {
        this.passage = passage;
    }

    /** The length that starts at a token, or null; {@code led} where what stands before asks for one. */
    Found length(int token, boolean led) {
        Measure measure = measure(token, led);
        return measure == null ? null : Found.length(token, measure.to(), measure.value(), "time/length");
    }

    /** The token after words such as {@code نحو} and {@code أكثر من}. */
    int approx(int token) {
        return passage.skip(passage.skip(token, Kind.APPROX), Kind.APPROX);
    }

    /** What is measured from a token on, or null. */
    Measure measure(int token, boolean led) {
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
        return marked && (mark == ')' || mark == '"') ? numeral.to() + 1 : numeral.to();
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
