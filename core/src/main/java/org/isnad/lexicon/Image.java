package org.isnad.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Arrays as a compiled lexicon stores them: their length, then their values, big-endian. */
final class Image {
    private Image() {}

    static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        in.asIntBuffer().get(values);
        in.position(in.position() + values.length * Integer.BYTES);
        return values;
    }

    static long[] longs(ByteBuffer in) {
        long[] values = new long[in.getInt()];
        in.asLongBuffer().get(values);
        in.position(in.position() + values.length * Long.BYTES);
        return values;
    }

    static char[] chars(ByteBuffer in) {
        char[] values = new char[in.getInt()];
        in.asCharBuffer().get(values);
        in.position(in.position() + values.length * Character.BYTES);
        return values;
    }

    static byte[] bytes(ByteBuffer in) {
        byte[] values = new byte[in.getInt()];
        in.get(values);
        return values;
    }

    /** Writes what the methods above read. */
    static final class Writer {
        private final DataOutputStream out;

        Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        void ints(int[] values) throws IOException {
            ByteBuffer buffer =
                    ByteBuffer.allocate((values.length + 1) * Integer.BYTES).putInt(values.length);
            buffer.asIntBuffer().put(values);
            out.write(buffer.array());
        }

        void longs(long[] values) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES + Integer.BYTES)
                    .putInt(values.length);
            buffer.asLongBuffer().put(values);
            out.write(buffer.array());
        }

        void chars(char[] values) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(values.length * Character.BYTES + Integer.BYTES)
                    .putInt(values.length);
            buffer.asCharBuffer().put(values);
            out.write(buffer.array());
        }

        void bytes(byte[] values) throws IOException {
            out.writeInt(values.length);
            out.write(values);
        }
    }
}
