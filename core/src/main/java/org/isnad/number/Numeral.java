package org.isnad.number;

/**
 * A number found in a text: tokens {@code from} inclusive to {@code to} exclusive.
 *
 * @param digits whether it begins in digits
 * @param ordinal whether it says which one and not how many: {@code الثالث}
 */
public record Numeral(int from, int to, double value, boolean digits, boolean ordinal) {
    /** Whether the number is whole and small enough for an {@code int}. */
    public boolean isWhole() {
        return value == (int) value;
    }
}
