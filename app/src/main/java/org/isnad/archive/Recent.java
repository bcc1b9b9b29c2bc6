package org.isnad.archive;

import java.util.Arrays;
import org.isnad.reading.Reading;

/**
 * Readings that were asked for lately, with the bytes they were made of: while these are the same, so is the reading.
 * Thread-safe.
 */
final class Recent {
    /** Of deflated bytes; a reading takes some ten times as many. */
    private static final long MOST_BYTES = 6 << 20;

    private record Made(byte[] body, Reading reading) {}

    private final Lately<Long, Made> made = new Lately<>(MOST_BYTES);

    /** The reading of the article with that number, whose bytes are {@code body}. */
    Reading reading(long key, byte[] body, String ident) {
        Made known = made.get(key);
        if (known != null && Arrays.equals(known.body(), body)) {
            return known.reading();
        }
        Reading reading = Body.reading(body, ident);
        made.put(key, new Made(body, reading), body.length);
        return reading;
    }
}
