package org.isnad.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Splits a stream of bytes into lines without looking into them. Holds one line at a time. */
final class Lines {
    private static final int ROOM = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[ROOM];
    private int at;
    private int filled;
    private byte[] line = new byte[ROOM];
    private int length;
    private long number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, or null after the last. Of a line that is too long only the start comes. */
    byte[] next() throws IOException {
        length = 0;
        tooLong = false;
        number++;
        if (at == filled && !fill()) {
            return null;
        }
        while (!takeToNewline() && fill()) {
            // The line goes on in what was just filled.
        }
        return Arrays.copyOf(line, length);
    }

    /** The number of the line that {@link #next} gave or failed in, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that {@link #next} gave was longer than {@link Piece#LIMIT}. */
    boolean isTooLong() {
        return tooLong;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private boolean takeToNewline() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        append(end);
        boolean found = end < filled;
        at = found ? end + 1 : end;
        return found;
    }

    private void append(int end) {
        int count = Math.min(end - at, Piece.LIMIT - length);
        tooLong |= count < end - at;
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(Piece.LIMIT, Math.max(length + count, line.length * 2)));
        }
        System.arraycopy(buffer, at, line, length, count);
        length += count;
    }
}
