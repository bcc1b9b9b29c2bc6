package org.isnad.web;

import org.isnad.reading.Figure;

/** Figures as they are written: {@code 55}, {@code ≥ 20}, {@code 20–30}, {@code ~ 100}. */
final class Figures {
    private Figures() {}

    /** The number meant; {@code ?} where the text is vague. */
    static String range(Figure figure) {
        if (figure.low() == null && figure.high() == null) {
            return "?";
        }
        if (figure.low() == null) {
            return "≤ " + Words.number(figure.high());
        }
        if (figure.high() == null) {
            return "≥ " + Words.number(figure.low());
        }
        String about = figure.modifier() == Figure.Modifier.ABOUT ? "~ " : "";
        return about + range(figure.low(), figure.high());
    }

    /** The same in a line that may run from right to left, where the sign would turn around and say the opposite. */
    static String inLine(Figure figure) {
        return "\u2066" + range(figure) + "\u2069";
    }

    static String range(int low, int high) {
        return low == high ? Words.number(low) : Words.number(low) + "–" + Words.number(high);
    }
}
