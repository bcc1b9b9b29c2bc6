package org.isnad.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** An ETag. It is a weak one, for the answer may go out compressed. Immutable. */
public record Tag(String text) {
    private static final int BYTES = 12;

    /** Of an answer, or of all that it depends on. */
    public static Tag of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Tag("W/\"" + HexFormat.of().formatHex(digest, 0, BYTES) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers who has that already, and tells whether it did. */
    public boolean settles(Context context) {
        boolean isHad = isAmong(context.header("If-None-Match"));
        if (isHad) {
            context.status(HttpStatus.NOT_MODIFIED);
            goWith(context);
        }
        return isHad;
    }

    /** Puts it into an answer. */
    public void goWith(Context context) {
        context.header("ETag", text);
    }

    private boolean isAmong(String tags) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(text) || text.equals("W/" + one));
    }
}
