package org.isnad.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.isnad.format.ReadingJson;
import org.isnad.format.ReadingParser;
import org.isnad.format.Unreadable;
import org.isnad.reading.Reading;

/** A reading as bytes: its JSON, deflated; all but the evidence comes back. */
final class Body {
    private Body() {}

    static byte[] of(Reading reading) {
        byte[] json = ReadingJson.whole(reading).getBytes(UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length / 4);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 14)) {
            out.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws ArchiveException where {@code body} is no such bytes; {@code ident} is for its message */
    static Reading reading(byte[] body, String ident) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            return ReadingParser.parse(in.readAllBytes(), ident, 0);
        } catch (IOException | Unreadable e) {
            throw new ArchiveException(
                    "article " + ident + " is damaged (" + e.getMessage()
                            + "); './isnad archive recover NEW' writes what can still be read into a new archive",
                    e);
        }
    }
}
