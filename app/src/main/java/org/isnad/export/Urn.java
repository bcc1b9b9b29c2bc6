package org.isnad.export;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The part of a URN that names something (RFC 8141): letters, digits and a few marks; all else as percent and bytes. */
final class Urn {
    private static final String PLAIN = "-._~:@/";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Urn() {}

    static String encode(String name) {
        StringBuilder out = new StringBuilder(name.length() + 16);
        for (byte b : name.getBytes(UTF_8)) {
            if (isPlain((char) (b & 0xFF))) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }
}
