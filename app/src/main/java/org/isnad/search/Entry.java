package org.isnad.search;

import java.util.Objects;
import org.isnad.reading.Reading;

/**
 * An article as the index takes it in.
 *
 * @param key by which the archive knows it
 * @param ident what people call it by, for {@code id:}
 * @param story the story it belongs to, or null
 */
public record Entry(long key, String ident, Long story, Reading reading) {
    public Entry {
        Objects.requireNonNull(ident, "ident");
        Objects.requireNonNull(reading, "reading");
    }
}
