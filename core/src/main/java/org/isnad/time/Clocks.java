package org.isnad.time;

import static org.isnad.lexicon.Features.*;

import org.isnad.lexicon.Hit;
import org.isnad.number.Numeral;
import org.isnad.reading.Time;
import org.isnad.text.Tokens;
import org.isnad.time.TimeWord.Kind;

/**
 * Times by the clock: {@code الساعة 10:30}, {@code الثامنة والنصف مساء}, {@code 07,00 بتوقيت غرينتش}, {@code 12,20 ت غ},
 * with the day where one follows.
 */
final class Clocks {
    private final Passage passage;
    private final Days days;

    Clocks(Passage passage, Days days) {
        this.passage = passage;
        this.days = days;
    }

    /** An hour and minute, and the token after it; {@code bare} where nothing yet says that it is a time. */
    private record Hour(int hour, int minute, boolean bare, int to) {}

    /** After {@code الساعة}, or null. */
    Found named(Hit hit) {
        int at = passage.skip(hit.to(), Kind.APPROX);
        Hour hour = hour(passage.skip(at, "ال"));
        return hour == null ? null : finish(hit.from(), hour);
    }

    /** Without its word, where the minutes, the part of day or the zone tell that it is a time, or null. */
    Found bare(int token) {
        Hour hour = hour(token);
        if (hour == null) {
            return null;
        }
        boolean told = zone(hour.to()) > hour.to() || adverb(hour.to()) != null || !hour.bare();
        return told ? finish(token, hour) : null;
    }

    private Hour hour(int token) {
        Numeral numeral = passage.numeral(token);
        if (numeral == null) {
            return passage.page().tokens().isNumber(token) && token < passage.to() ? inOne(token) : null;
        }
        if (numeral.digits()) {
            return numeral.to() == token + 1 ? digits(token) : null;
        }
        boolean one = numeral.value() == 1 && passage.is(token, "الواحده");
        boolean feminine = one || numeral.ordinal() && passage.isDefinite(token) && isFeminine(numeral);
        int at = one ? token + 1 : numeral.to();
        return feminine && numeral.value() <= 12 ? spelt((int) numeral.value(), at) : null;
    }

    private boolean isFeminine(Numeral numeral) {
        String word = passage.page().word(numeral.from()).folded();
        return word.endsWith("ه") || word.endsWith("اولي");
    }

    /** {@code 10:30}, {@code 10}, {@code 1330}, or in one token {@code 10,30}. */
    private Hour digits(int token) {
        Tokens tokens = passage.page().tokens();
        if (tokens.end(token) - tokens.begin(token) > 2) {
            return inOne(token);
        }
        int hour = two(token, 0);
        if (passage.mark(token + 1) == ':'
                && tokens.isNumber(token + 2)
                && tokens.end(token + 2) - tokens.begin(token + 2) == 2) {
            int minute = two(token + 2, 0);
            return valid(hour, minute, passage.mark(token + 3) == ':', token + 3);
        }
        return valid(hour, 0, true, token + 1);
    }

    private Hour inOne(int token) {
        Tokens tokens = passage.page().tokens();
        int length = tokens.end(token) - tokens.begin(token);
        if (length == 4 && isDigit(token, 1) && isDigit(token, 2)) {
            return valid(two(token, 0), two(token, 2), true, token + 1);
        }
        if (length == 5 && !isDigit(token, 2)) {
            return valid(two(token, 0), two(token, 3), true, token + 1);
        }
        return length == 4 && !isDigit(token, 1) ? valid(value(token, 0), two(token, 2), true, token + 1) : null;
    }

    private static Hour valid(int hour, int minute, boolean bare, int to) {
        return hour <= 24 && minute < 60 ? new Hour(hour, minute, bare, to) : null;
    }

    private boolean isDigit(int token, int place) {
        return Character.isDigit(
                passage.page().tokens().text().at(passage.page().tokens().begin(token) + place));
    }

    private int value(int token, int place) {
        return passage.page().tokens().text().at(passage.page().tokens().begin(token) + place) & 0xF;
    }

    /** The number in the two digits at a place, or in the one digit that is there. */
    private int two(int token, int place) {
        int length =
                passage.page().tokens().end(token) - passage.page().tokens().begin(token);
        return place + 1 < length ? value(token, place) * 10 + value(token, place + 1) : value(token, place);
    }

    /** {@code الثامنة والنصف}, {@code الثامنة إلا ربعا}, {@code الثامنة و20 دقيقة}. */
    private Hour spelt(int hour, int at) {
        if (passage.page().isAny(at, "والنصف", "ونصف")) {
            return new Hour(hour, 30, false, at + 1);
        }
        if (passage.page().isAny(at, "والربع", "وربع")) {
            return new Hour(hour, 15, false, at + 1);
        }
        if (passage.page().isAny(at, "والثلث")) {
            return new Hour(hour, 20, false, at + 1);
        }
        if (passage.is(at, "الا") && passage.page().isAny(at + 1, "ربعا", "ربع", "الربع")) {
            return new Hour(hour - 1, 45, false, at + 2);
        }
        return minutes(hour, at);
    }

    private Hour minutes(int hour, int at) {
        int next = passage.skip(at, "و");
        Numeral numeral = passage.numeral(next);
        boolean tied = next > at
                || numeral != null && passage.page().word(next).folded().startsWith("و");
        Hit unit = numeral == null || !tied ? null : passage.hit(numeral.to(), Kind.UNIT);
        return unit != null && Passage.word(unit).grain() == Grain.MINUTE && numeral.value() < 60
                ? new Hour(hour, (int) numeral.value(), false, unit.to())
                : new Hour(hour, 0, true, at);
    }

    private Found finish(int from, Hour hour) {
        int to = hour.to();
        int value = hour.hour();
        int minute = hour.minute();
        Hit part = adverb(to);
        if (part != null) {
            value = turned(value, Passage.word(part).text());
            Hour late = minute == 0 ? minutes(value, part.to()) : hour;
            minute = late.minute();
            to = minute == hour.minute() ? part.to() : late.to();
        }
        int zone = zone(to);
        boolean utc = zone > to && isUniversal(to);
        to = zone;
        Found day = day(passage.skip(to, "من"));
        if (day != null && day.type() == Time.Type.TIME && day.value() != null && part == null) {
            value = turned(value, day.value().substring(day.value().indexOf('T') + 1));
        }
        Point point = day != null ? day.point() : dayAtHand();
        String clock = two(value) + ":" + two(minute) + (utc ? "Z" : "");
        return Found.time(from, day == null ? to : day.to(), point, clock, "time/clock");
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The day that an hour belongs to: the one spoken of last in this sentence, else the article's. */
    private Point dayAtHand() {
        Point last = passage.setting().last(passage.sentence(), 0);
        return last != null && last.isDay() ? last : passage.setting().around(Grain.DAY, 0);
    }

    private Found day(int at) {
        Hit hit = passage.hit(at);
        if (hit == null || hit.has(CONJUNCTION | PREPOSITION)) {
            return null;
        }
        Found found = Passage.word(hit).is(Kind.PART) ? days.part(hit) : days.day(at);
        return found != null && found.point() != null && found.point().isDay() ? found : null;
    }

    private Hit adverb(int at) {
        Hit hit = passage.hit(at);
        if (hit == null || hit.has(CONJUNCTION | PREPOSITION)) {
            return null;
        }
        boolean part = Passage.word(hit).is(Kind.PART)
                && (passage.is(at, "مساء") || hit.has(DEFINITE))
                && days.part(hit) == null;
        return Passage.word(hit).is(Kind.ADVERB) || part ? hit : null;
    }

    /** The hour of twenty-four, from one of twelve and the part of day. */
    private static int turned(int hour, String part) {
        return switch (part) {
            case "MO" -> hour == 12 ? 0 : hour;
            case "AF", "EV" -> hour < 12 ? hour + 12 : hour;
            case "12:00" -> hour < 4 ? hour + 12 : hour;
            case "NI" -> hour >= 6 && hour < 12 ? hour + 12 : hour == 12 ? 0 : hour;
            default -> hour;
        };
    }

    /** The token after a time zone where one is here, or this token. */
    private int zone(int at) {
        Hit zone = passage.hit(at, Kind.ZONE);
        if (zone != null) {
            return zone.to();
        }
        if (passage.is(at, "ت") && passage.mark(at + 1) == '.' && passage.is(at + 2, "غ")) {
            return at + 3;
        }
        return passage.is(at, Kind.ZONE_OF) && passage.page().tokens().isWord(at + 1) ? at + 2 : at;
    }

    private boolean isUniversal(int at) {
        Hit zone = passage.hit(at, Kind.ZONE);
        return zone == null ? passage.is(at, "ت") : Passage.word(zone).text().equals("Z");
    }
}
