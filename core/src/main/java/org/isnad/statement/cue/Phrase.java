package org.isnad.statement.cue;

/** A noun phrase that may be a source: tokens {@code from} inclusive to {@code to} exclusive. */
public record Phrase(int from, int to) {
    /** From here to there, or null where that is nothing. */
    public static Phrase of(int from, int to) {
        return to > from ? new Phrase(from, to) : null;
    }
}
