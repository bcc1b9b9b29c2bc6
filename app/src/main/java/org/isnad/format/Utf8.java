package org.isnad.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Strict UTF-8: bytes that are none are refused with their place, never replaced. */
final class Utf8 {
    private static final String CURE = "convert it, for example with iconv -f WINDOWS-1256 -t UTF-8";

    private Utf8() {}

    /** The text of {@code bytes}, which begin at {@code line} of {@code file}; a byte order mark is left out. */
    static String decode(byte[] bytes, String file, long line) throws Unreadable {
        String text = new String(bytes, UTF_8);
        // Only a text with a replacement character in it can have had a broken byte.
        if (text.indexOf('\uFFFD') >= 0) {
            refuseBroken(bytes, file, line);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static void refuseBroken(byte[] bytes, String file, long line) throws Unreadable {
        int at = firstBroken(bytes);
        if (at == bytes.length) {
            return;
        }
        if (at == 0 && bytes.length > 1 && (bytes[0] & bytes[1] & 0xFE) == 0xFE) {
            throw new Unreadable(
                    file, line, "UTF-16, not UTF-8", "convert it, for example with iconv -f UTF-16 -t UTF-8");
        }
        int start = lineStart(bytes, at);
        long broken = line + newlines(bytes, start);
        String what = String.format(
                java.util.Locale.ROOT, "not UTF-8 (byte 0x%02X at byte %d of the line)", bytes[at], at - start + 1);
        throw new Unreadable(file, broken, what, CURE);
    }

    private static int firstBroken(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return UTF_8.newDecoder().decode(in, out, true).isError() ? in.position() : bytes.length;
    }

    private static int lineStart(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static long newlines(byte[] bytes, int end) {
        long count = 0;
        for (int i = 0; i < end; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }
}
