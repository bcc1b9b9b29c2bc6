package org.isnad.outline;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** Outlines as bytes; all but the evidence comes back. Stateless. */
public final class Packed {
    private static final Form OUTLINE = Form.of(Outline.class);

    /** To be raised where the same things are found in another way. */
    private static final int VERSION = 2;

    /** Another number where an outline is made of other things or in another way; bytes of another form cannot be read. */
    public static final int FORM = (VERSION + OUTLINE.toString()).hashCode();

    private Packed() {}

    /** The length, and the deflated rest. */
    public static byte[] bytes(Outline outline) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(plain);
                DataOutputStream packed = new DataOutputStream(bytes)) {
            OUTLINE.write(outline, out);
            packed.writeInt(plain.size());
            try (DeflaterOutputStream deflated = new DeflaterOutputStream(packed, deflater)) {
                plain.writeTo(deflated);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /** @throws IllegalArgumentException where the bytes are damaged */
    public static Outline outline(byte[] bytes) {
        Inflater inflater = new Inflater();
        try {
            byte[] plain = new byte[ByteBuffer.wrap(bytes).getInt()];
            inflater.setInput(bytes, Integer.BYTES, bytes.length - Integer.BYTES);
            inflater.inflate(plain);
            return (Outline) OUTLINE.read(ByteBuffer.wrap(plain));
        } catch (DataFormatException | BufferUnderflowException e) {
            throw new IllegalArgumentException("a damaged outline", e);
        } finally {
            inflater.end();
        }
    }
}
