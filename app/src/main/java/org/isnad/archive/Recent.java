package org.isnad.archive;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.reading.Reading;

/**
 * Readings that were asked for lately, with the bytes they were made of: while these are the same, so is the reading.
 * Holds so many bytes and no more; thread-safe.
 */
final class Recent {
    /** Of deflated bytes; a reading takes some ten times as many. */
    private static final long MOST_BYTES = 6 << 20;

    private record Kept(byte[] body, Reading reading) {}

    private final Map<Long, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** The reading of the article with that number, whose bytes are {@code body}. */
    Reading reading(long key, byte[] body, String ident) {
        Reading known = known(key, body);
        if (known != null) {
            return known;
        }
        Reading reading = Body.reading(body, ident);
        keep(key, new Kept(body, reading));
        return reading;
    }

    private synchronized Reading known(long key, byte[] body) {
        Kept one = kept.get(key);
        return one != null && Arrays.equals(one.body(), body) ? one.reading() : null;
    }

    private synchronized void keep(long key, Kept one) {
        Kept before = kept.put(key, one);
        bytes += one.body().length - (before == null ? 0 : before.body().length);
        var eldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().body().length;
            eldest.remove();
        }
    }
}
