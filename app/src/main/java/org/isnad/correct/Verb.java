package org.isnad.correct;

import java.util.Locale;

/** The kinds of verdicts. */
public enum Verb {
    ACCEPT("accepted"),
    REJECT("rejected"),
    CHANGE("changed"),
    ADD("added"),
    REVIEW("reviewed");

    private final String done;

    Verb(String done) {
        this.done = done;
    }

    /** As it is said of a record. */
    public String done() {
        return done;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
