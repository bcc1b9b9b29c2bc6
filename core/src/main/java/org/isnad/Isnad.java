package org.isnad;

import org.isnad.atlas.Atlas;

/**
 * The door of the reading core.
 *
 * <pre>{@code
 * Reader reader = Isnad.reader();
 * Reading reading = reader.read(Article.of("a1", LocalDate.of(2020, 10, 9), text));
 * }</pre>
 */
public final class Isnad {
    private Isnad() {}

    /** A reader with the built-in lexica. Building takes a moment; build one and share it between threads. */
    public static Reader reader() {
        return reader(Atlas.NONE);
    }

    /** A reader with the built-in lexica and the places of an atlas besides. */
    public static Reader reader(Atlas atlas) {
        return new Reader(atlas);
    }
}
