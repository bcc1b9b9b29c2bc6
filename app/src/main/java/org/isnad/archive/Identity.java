package org.isnad.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.isnad.reading.Article;

/**
 * What makes an article the same article: its URL, else an id of its own, else its words; and what makes it changed: its
 * title and text.
 *
 * @param source the URL, id or digest
 * @param digest of title and text
 */
record Identity(String source, byte[] digest) {
    private static final int BYTES = 16;
    private static final int LETTERS = 12;
    /** No vowels, so that no words come about, and nothing that looks like something else. */
    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxyzBC";

    /** @param named whether the article's id was given with it and not made up from where it was found */
    static Identity of(Article article, boolean named) {
        byte[] digest = digest(article.title() + "\n" + article.text());
        if (article.url() != null && !article.url().isBlank()) {
            return new Identity(article.url(), digest);
        }
        return new Identity(named ? "id:" + article.id() : "text:" + letters(digest), digest);
    }

    /** The stable name of the article's version {@code version}, for people and other programs. */
    String ident(int version) {
        String first = letters(digest(source));
        return version == 1 ? first : first + "-" + version;
    }

    /** Source and words in one number, to tell quickly what is there already. */
    long key() {
        return ByteBuffer.wrap(digest).getLong() * 31
                + ByteBuffer.wrap(digest(source)).getLong();
    }

    /** Twelve letters that stand for {@code text}: 60 bits of its SHA-256. */
    static String letters(String text) {
        return letters(digest(text));
    }

    private static String letters(byte[] digest) {
        StringBuilder letters = new StringBuilder(LETTERS);
        long bits = ByteBuffer.wrap(digest).getLong();
        for (int i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt((int) (bits >>> 59 - 5 * i & 31)));
        }
        return letters.toString();
    }

    private static byte[] digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return java.util.Arrays.copyOf(whole, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
