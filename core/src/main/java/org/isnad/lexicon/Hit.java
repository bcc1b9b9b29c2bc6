package org.isnad.lexicon;

/** A lexeme found in a text: tokens {@code from} inclusive to {@code to} exclusive. */
public record Hit(Sense sense, int from, int to) {
    public int length() {
        return to - from;
    }

    public boolean has(int any) {
        return sense.has(any);
    }
}
