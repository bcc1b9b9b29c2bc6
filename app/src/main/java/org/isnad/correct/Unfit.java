package org.isnad.correct;

/** A record, a change or an undoing that cannot be; says what is wrong and what would do. */
public final class Unfit extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    public Unfit(String message) {
        super(message);
    }

    Unfit(String message, Throwable cause) {
        super(message, cause);
    }
}
