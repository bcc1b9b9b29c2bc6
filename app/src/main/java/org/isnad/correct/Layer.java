package org.isnad.correct;

import java.util.Locale;

/** The kinds of records that a reading has. */
public enum Layer {
    BLOCK('b'),
    NAME('e'),
    TIME('t'),
    STATEMENT('s'),
    EVENT('v'),
    FIGURE('f');

    private final char letter;

    Layer(char letter) {
        this.letter = letter;
    }

    /** The id of the record of that number: {@code s3}. Times and blocks are counted as they stand in the text. */
    public String id(int number) {
        return letter + String.valueOf(number);
    }

    /** Of an id of this layer. */
    static int number(String id) {
        return Integer.parseInt(id, 1, id.length(), 10);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
