package org.isnad.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.isnad.format.ReadingJson;
import org.isnad.format.ReadingParser;
import org.isnad.format.Unreadable;
import org.isnad.reading.Reading;

/** A reading as bytes: its JSON, deflated; all but the evidence comes back. */
final class Body {
    private static final int USUAL_RATIO = 6;

    /** Kept, for to make one takes as long as to deflate a reading. */
    private static final ThreadLocal<Deflater> DEFLATERS =
            ThreadLocal.withInitial(() -> new Deflater(Deflater.BEST_SPEED));

    private static final ThreadLocal<Inflater> INFLATERS = ThreadLocal.withInitial(Inflater::new);

    private Body() {}

    static byte[] of(Reading reading) {
        byte[] json = ReadingJson.whole(reading).getBytes(UTF_8);
        Deflater deflater = DEFLATERS.get();
        deflater.reset();
        deflater.setInput(json);
        deflater.finish();
        byte[] bytes = new byte[json.length / 2 + 64];
        int length = deflater.deflate(bytes);
        while (!deflater.finished()) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            length += deflater.deflate(bytes, length, bytes.length - length);
        }
        return Arrays.copyOf(bytes, length);
    }

    /** @throws ArchiveException where {@code body} is no such bytes; {@code ident} is for its message */
    static Reading reading(byte[] body, String ident) {
        try {
            return ReadingParser.parse(inflated(body), ident, 0);
        } catch (DataFormatException | Unreadable e) {
            throw new ArchiveException(
                    "article " + ident + " is damaged (" + e.getMessage()
                            + "); './isnad archive recover NEW' writes what can still be read into a new archive",
                    e);
        }
    }

    private static byte[] inflated(byte[] body) throws DataFormatException {
        Inflater inflater = INFLATERS.get();
        inflater.reset();
        inflater.setInput(body);
        byte[] json = new byte[Math.max(64, USUAL_RATIO * body.length)];
        int length = inflater.inflate(json);
        while (!inflater.finished()) {
            if (inflater.needsInput() || inflater.needsDictionary()) {
                throw new DataFormatException("it is cut short");
            }
            json = Arrays.copyOf(json, 2 * json.length);
            length += inflater.inflate(json, length, json.length - length);
        }
        return Arrays.copyOf(json, length);
    }
}
