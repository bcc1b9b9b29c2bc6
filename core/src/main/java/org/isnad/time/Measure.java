package org.isnad.time;

/** So many of a unit, or an unsaid number of it where {@code count} is not a number. */
record Measure(double count, Grain grain, int to) {
    String value() {
        return Double.isNaN(count) ? grain.lastingSome() : grain.lasting(count);
    }

    boolean isVague() {
        return Double.isNaN(count);
    }
}
