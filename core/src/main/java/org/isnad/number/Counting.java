package org.isnad.number;

import static org.isnad.lexicon.Features.BA;
import static org.isnad.lexicon.Features.DEFINITE;
import static org.isnad.number.NumberWord.Part.*;

import org.isnad.lexicon.Page;
import org.isnad.lexicon.Particle;
import org.isnad.lexicon.Sense;
import org.isnad.text.Tokens;

/**
 * Reads the numeral that starts at a token, by this grammar; what is joined by waw must be smaller than the scale before
 * it.
 *
 * <pre>
 * numeral  = ordinal | fraction scale | term {و term} [ونصف [scale]]
 * term     = (digits | hundreds) {scale} | scale | dual scale
 * hundreds = [unit] hundred [و tens] | tens
 * tens     = unit و tens | unit ten | unit | ten | tens
 * ordinal  = first | nth | nth ten | nth و tens
 * </pre>
 */
final class Counting {
    /** {@code مئة ألف مليون} is as far as it goes. */
    private static final int MOST_SCALES = 2;

    private final Page page;
    private final NumberLine line;
    private final int limit;
    /** The token after what has been read. */
    private int next;
    /** The scale of the term read last, 1 where it has none. */
    private double lastScale;

    Counting(Page page, int limit) {
        this.page = page;
        this.limit = limit;
        line = new NumberLine(page, limit);
    }

    /** The numeral that starts at this token, or null. */
    Numeral at(int token) {
        next = token;
        if (page.tokens().isNumber(token)) {
            return isModelNumber(token) ? null : numeral(token, true, sum());
        }
        Sense sense = line.sense(token);
        if (sense == null) {
            return null;
        }
        return switch (word(sense).part()) {
            case FIRST, NTH, NTH_PART -> ordinal(token, sense);
            case COUNTED -> null;
            case FRACTION -> numeral(token, false, fraction(word(sense)));
            default -> isOther(token, sense) ? null : numeral(token, false, sum());
        };
    }

    private Numeral numeral(int from, boolean digits, double value) {
        return value > 0 || digits && value == 0 && next > from ? new Numeral(from, next, value, digits, false) : null;
    }

    /** {@code F16}: digits that Latin letters are written together with are a name. */
    private boolean isModelNumber(int token) {
        if (!page.tokens().isGlued(token) || !page.tokens().isWord(token - 1)) {
            return false;
        }
        String word = page.word(token - 1).folded();
        return !word.isEmpty() && word.charAt(word.length() - 1) < 0x250;
    }

    /** Whether the word that would begin the numeral is another one here. */
    private boolean isOther(int token, Sense sense) {
        NumberWord word = word(sense);
        return word.value() == 2 && isMonday(token, sense) || word.value() == 100 && isPercent(token, sense);
    }

    /** {@code الاثنين} is a day of the week. */
    private boolean isMonday(int token, Sense sense) {
        return sense.has(DEFINITE) && page.word(token).folded().endsWith("ين");
    }

    /** {@code في المئة}, {@code بالمئة}. */
    private boolean isPercent(int token, Sense sense) {
        return sense.has(DEFINITE) && (sense.has(BA) || page.is(token - 1, "في"));
    }

    private double fraction(NumberWord fraction) {
        next++;
        NumberWord scale = scale();
        return scale == null ? 0 : fraction.value() * scale.value();
    }

    private double sum() {
        double total = term(Double.MAX_VALUE);
        double scale = lastScale;
        while (scale > 1 && next < limit) {
            int start = next;
            double term = skipWaw() ? term(scale) : -1;
            if (term < 0) {
                next = start;
                return total + half(scale);
            }
            total += term;
            scale = lastScale;
        }
        return total;
    }

    /** A term smaller than {@code ceiling}, or -1; leaves its scale behind. */
    private double term(double ceiling) {
        double group = group();
        double scales = scales(group);
        double term = group < 0 ? scales : group * scales;
        return term >= ceiling ? -1 : term;
    }

    /** Steps over a waw that stands before digits, or sees that the next word has one. */
    private boolean skipWaw() {
        if (page.is(next, "و") && next + 1 < limit && page.tokens().isNumber(next + 1)) {
            next++;
            return true;
        }
        return line.isJoined(next);
    }

    /** A number before its scale, or -1 where there is none. */
    private double group() {
        if (page.tokens().isNumber(next)) {
            double value = Digits.value(page.tokens(), next, line.isScale(next + 1));
            next++;
            return Double.isNaN(value) ? -1 : value + decimal();
        }
        NumberWord word = line.word(next);
        return word == null ? -1 : hundreds(word);
    }

    /** {@code 2،6 مليون}: what an Arabic comma splits off a number before its scale. */
    private double decimal() {
        Tokens tokens = page.tokens();
        int at = next + 1;
        boolean split = page.mark(next) == '،' && tokens.isGlued(next) && tokens.isNumber(at) && tokens.isGlued(at);
        if (!split || !line.isScale(at + 1)) {
            return 0;
        }
        next = at + 1;
        return Digits.value(tokens, at, false) / Math.pow(10, tokens.end(at) - tokens.begin(at));
    }

    private double hundreds(NumberWord word) {
        double hundreds = word.value();
        if (word.is(HUNDRED) || word.is(HUNDREDS)) {
            next++;
        } else if (word.is(UNIT) && line.is(next + 1, HUNDRED) && line.isBare(next + 1)) {
            hundreds *= 100;
            next += 2;
        } else {
            return tens(word);
        }
        return hundreds + belowHundred();
    }

    /** What waw ties to hundreds, or 0. */
    private double belowHundred() {
        int start = next;
        if (next < limit && skipWaw()) {
            double rest = page.tokens().isNumber(next) ? group() : tens(line.word(next));
            if (rest >= 0 && rest < 100) {
                return rest;
            }
        }
        next = start;
        return 0;
    }

    private double tens(NumberWord word) {
        if (word.is(UNIT) || word.is(PART)) {
            return unit(word);
        }
        if (word.is(TEN) || word.is(TENS)) {
            next++;
            return word.value();
        }
        return -1;
    }

    private double unit(NumberWord unit) {
        if (line.is(next + 1, TEN) && line.isBare(next + 1)) {
            next += 2;
            return unit.value() + 10;
        }
        if (line.is(next + 1, TENS) && line.isJoined(next + 1)) {
            double value = unit.value() + line.word(next + 1).value();
            next += 2;
            return value;
        }
        if (unit.is(PART)) {
            return -1;
        }
        next++;
        return unit.value();
    }

    private double scales(double group) {
        double value = 1;
        lastScale = 1;
        if (group < 0) {
            NumberWord word = line.word(next);
            if (word == null || !isAlone(word)) {
                return -1;
            }
            lastScale = word.value();
            value = lastScale * (isTwo(word) ? 2 : 1);
            next++;
        }
        NumberWord scale = scale();
        for (int i = 0; i < MOST_SCALES && scale != null; i++) {
            value *= scale.value();
            lastScale = scale.value();
            scale = i + 1 < MOST_SCALES ? scale() : null;
        }
        return value;
    }

    private static boolean isAlone(NumberWord word) {
        return word.is(SCALE) || word.is(NumberWord.Part.DUAL) || word.is(ALEF);
    }

    private boolean isTwo(NumberWord word) {
        return word.is(NumberWord.Part.DUAL)
                || word.is(ALEF)
                        && next + 1 < limit
                        && page.tokens().isWord(next + 1)
                        && !page.word(next + 1).folded().startsWith("و")
                        && !page.is(next + 1, Particle.Kind.PREPOSITION);
    }

    /** Steps over a scale that multiplies what stands before it, or gives null. */
    private NumberWord scale() {
        return line.isScale(next) ? line.word(next++) : null;
    }

    /** {@code مليون ونصف}, {@code مليون ونصف المليون}. */
    private double half(double scale) {
        if (!line.is(next, FRACTION) || !line.isJoined(next)) {
            return 0;
        }
        double half = scale * line.word(next++).value();
        scale();
        return half;
    }

    private Numeral ordinal(int from, Sense sense) {
        NumberWord word = word(sense);
        double value = word.value();
        next++;
        if (!word.is(FIRST) && sense.has(DEFINITE)) {
            if (line.is(next, TEN) && line.isBare(next)) {
                return ordinal(from, next + 1, value + 10);
            }
            if (line.is(next, TENS) && line.isJoined(next) && line.sense(next).has(DEFINITE)) {
                return ordinal(from, next + 1, value + line.word(next).value());
            }
        }
        return word.is(NTH_PART) ? null : ordinal(from, next, value);
    }

    private static Numeral ordinal(int from, int to, double value) {
        return new Numeral(from, to, value, false, true);
    }

    private static NumberWord word(Sense sense) {
        return (NumberWord) sense.lexeme();
    }
}
