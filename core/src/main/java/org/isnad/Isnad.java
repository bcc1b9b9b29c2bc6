package org.isnad;

import org.isnad.atlas.Atlas;

/**
 * The door of the reading core. Holds nothing; any thread may call it.
 *
 * <pre>{@code
 * Reader reader = Isnad.reader();
 * Reading reading = reader.read(Article.of("a1", LocalDate.of(2020, 10, 9), text));
 * }</pre>
 */
public final class Isnad {
    private Isnad() {}

    /**
     * A reader with the built-in lexica. Building takes a moment; build one and share it between threads.
     *
     * @throws java.io.UncheckedIOException if the lexica beside the classes cannot be read
     */
    public static Reader reader() {
        return reader(Atlas.NONE);
    }

    /** The same with the places of an atlas besides, which may be {@link Atlas#NONE}. */
    public static Reader reader(Atlas atlas) {
        return new Reader(atlas);
    }
}
