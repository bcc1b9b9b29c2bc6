package org.isnad.toll;

import java.time.LocalDate;
import java.util.List;
import org.isnad.reading.Figure;

/**
 * A figure as one article gave it.
 *
 * @param article the article's stable name; with {@code figure.id()} it names the record
 * @param published the article's day, or null
 * @param copy whether the article repeats another
 * @param source on whose word: the speaker, or where the article says it in its own voice the outlet; null where neither
 *     is known
 * @param via through whom the speaker's word came
 * @param words the sentence or so that it was read from
 */
public record Count(
        String article,
        String outlet,
        LocalDate published,
        boolean copy,
        String source,
        List<String> via,
        String words,
        Figure figure) {
    private static final double ABOUT = 0.1;

    public Count {
        via = List.copyOf(via);
    }

    /** The least number meant; 0 where only an upper bound is given. */
    int low() {
        return figure.low() == null ? 0 : figure.low();
    }

    /** The greatest number meant; the greatest there is where it is open. */
    int high() {
        return figure.high() == null ? Integer.MAX_VALUE : figure.high();
    }

    /** The number named, the lower of two. */
    int least() {
        return figure.low() == null ? high() : figure.low();
    }

    /** Whether it says a number at all; {@code عشرات} does not. */
    boolean isNumber() {
        return figure.low() != null || figure.high() != null;
    }

    /** Whether both may be right about the same thing; "about" leaves a tenth. */
    boolean agreesWith(Count other) {
        double tenth = ABOUT * Math.max(leeway(), other.leeway());
        return !isNumber() || !other.isNumber() || low() - tenth <= other.high() && other.low() - tenth <= high();
    }

    /** What "about" is about; 0 where the number is meant as said. */
    int leeway() {
        return figure.modifier() == Figure.Modifier.ABOUT ? least() : 0;
    }
}
