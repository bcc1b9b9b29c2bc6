package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where readings are written, each whole or not at all. */
abstract sealed class Sheet {
    private final OutputStream out;

    private Sheet(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    abstract void add(byte[] reading) throws IOException;

    /** Nothing comes after this. */
    void end() throws IOException {
        flush();
    }

    final void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw ClosedPipe.is(e) ? new ClosedPipe(e) : e;
        }
    }

    final void write(byte[] bytes) throws IOException {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw ClosedPipe.is(e) ? new ClosedPipe(e) : e;
        }
    }

    /** One after the other. */
    static final class Plain extends Sheet {
        Plain(OutputStream out) {
            super(out);
        }

        @Override
        void add(byte[] reading) throws IOException {
            write(reading);
        }
    }

    /** One and no more. */
    static final class Single extends Sheet {
        private boolean isTaken;

        Single(OutputStream out) {
            super(out);
        }

        @Override
        void add(byte[] reading) throws IOException {
            if (isTaken) {
                throw new Refused("a page holds one article, and there are more; the first is written");
            }
            isTaken = true;
            write(reading);
            flush();
        }
    }

    /** One reading stands alone; more of them are a JSON list. So the first is held back until it is known. */
    static final class JsonList extends Sheet {
        private static final byte[] OPEN = "[\n".getBytes(UTF_8);
        private static final byte[] COMMA = ",\n".getBytes(UTF_8);
        private static final byte[] CLOSE = "\n]\n".getBytes(UTF_8);
        private static final byte[] NEWLINE = "\n".getBytes(UTF_8);

        private byte[] held;
        private boolean isOpen;

        JsonList(OutputStream out) {
            super(out);
        }

        @Override
        void add(byte[] reading) throws IOException {
            if (held != null) {
                write(isOpen ? COMMA : OPEN);
                isOpen = true;
                write(held);
            }
            held = reading;
        }

        @Override
        void end() throws IOException {
            if (held != null) {
                write(isOpen ? COMMA : new byte[0]);
                write(held);
                write(isOpen ? CLOSE : NEWLINE);
            }
            super.end();
        }
    }
}
