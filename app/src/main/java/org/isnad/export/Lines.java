package org.isnad.export;

/**
 * A format that is text through and through: perhaps a head, then what each reading gives, one after the other. Without
 * state, so that many threads may make the text of many readings at once.
 */
public interface Lines {
    /** What stands before the first reading, with its line end; empty in most formats. */
    default String head() {
        return "";
    }

    /** The lines of one reading, each with its end; perhaps none. */
    String of(Exported reading);
}
