package org.isnad.number;

import org.isnad.text.Text;
import org.isnad.text.Tokens;

/**
 * The value of a number in digits, Western or Eastern, with what separates its groups and its fraction. Points or commas
 * before exactly three digits separate groups ({@code 10.000}), others a fraction ({@code 1,5}); a single one before a
 * scale ({@code 1.250 مليون}) always does.
 */
final class Digits {
    private final Text text;
    private final int from;
    private final int to;
    private final int first;
    private final int last;

    private Digits(Tokens tokens, int token) {
        text = tokens.text();
        from = tokens.begin(token);
        to = tokens.end(token);
        int earliest = -1;
        int latest = -1;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.at(i))) {
                earliest = earliest < 0 ? i : earliest;
                latest = i;
            }
        }
        first = earliest;
        last = latest;
    }

    /** The value, or {@code NaN} where it is no single number: {@code 27.9.2018}. */
    static double value(Tokens tokens, int token, boolean beforeScale) {
        Digits digits = new Digits(tokens, token);
        return digits.value(beforeScale);
    }

    private double value(boolean beforeScale) {
        if (first < 0 || (first != last || !beforeScale) && isGrouped(to)) {
            return whole(from, to);
        }
        if (first == last || text.at(first) != text.at(last) && isGrouped(last)) {
            return whole(from, last) + fraction();
        }
        return Double.NaN;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
    }

    /** Whether from the first separator on there are groups of three until {@code end}, all separated alike. */
    private boolean isGrouped(int end) {
        char separator = text.at(first);
        if (separator == '٫' || first - from > 3 || (text.at(from) & 0xF) == 0 || (end - first) % 4 != 0) {
            return false;
        }
        for (int i = first; i < end; i++) {
            boolean place = (i - first) % 4 == 0;
            if (place ? text.at(i) != separator : !isDigit(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    private double whole(int begin, int end) {
        double value = 0;
        for (int i = begin; i < end; i++) {
            if (isDigit(text.at(i))) {
                value = value * 10 + (text.at(i) & 0xF);
            }
        }
        return value;
    }

    private double fraction() {
        return whole(last + 1, to) / Math.pow(10, to - last - 1);
    }
}
