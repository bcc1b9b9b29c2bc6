package org.isnad.archive;

import java.util.Arrays;
import java.util.List;

/** What somebody or something named is in a record. */
public enum Part {
    NAMED('e', "n"),
    SPEAKER('s', "s"),
    VIA('s', "v"),
    ACTOR('v', "a"),
    RECIPIENT('v', "r"),
    PLACE('v', "p");

    /** The parts in which somebody says or does something, or has it done to it. */
    public static final List<Part> DEEDS = List.of(SPEAKER, ACTOR, RECIPIENT);

    private final char record;
    private final String letter;

    Part(char record, String letter) {
        this.record = record;
        this.letter = letter;
    }

    /** As the database keeps it. */
    String letter() {
        return letter;
    }

    /** The id of the record of that number, such as {@code s3}. */
    String record(int number) {
        return record + String.valueOf(number);
    }

    static Part of(String letter) {
        return Arrays.stream(values())
                .filter(part -> part.letter.equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
