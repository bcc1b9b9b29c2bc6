package org.isnad.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret that lets somebody in. Immutable. */
public final class Token {
    /** So short a secret could be guessed. */
    public static final int LEAST = 16;

    private static final int BYTES = 20;

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new one that nobody can guess. */
    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** @throws IllegalArgumentException where {@code text} is too short, or holds what no header can carry */
    public static Token of(String text) {
        if (text.length() < LEAST || !text.chars().allMatch(Token::isPlain)) {
            throw new IllegalArgumentException(
                    "a token has at least " + LEAST + " letters and digits of ASCII, and none but - . _ beside them");
        }
        return new Token(text);
    }

    private static boolean isPlain(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-._".indexOf(c) >= 0;
    }

    /** Whether {@code given} is it; takes as long for a near miss as for any other. */
    boolean is(String given) {
        return given != null && MessageDigest.isEqual(text.getBytes(UTF_8), given.getBytes(UTF_8));
    }

    /** The secret itself, to be shown once. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "a token";
    }
}
