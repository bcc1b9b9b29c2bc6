package org.isnad.format;

import java.util.function.Consumer;
import org.isnad.reading.Article;

/**
 * The bytes of one article, not yet looked into, so that the looking can be shared out between threads.
 *
 * @param file as the user gave it
 * @param line where it begins in the file, from 1; of an entry of a list its number
 */
public record Piece(String file, long line, Form form, byte[] bytes) {
    /** More bytes than an article may have; what is longer is no article, and would only fill the memory. */
    static final int LIMIT = 16 << 20;

    /** How the bytes are to be taken. */
    public enum Form {
        TEXT,
        JSON,
        JSON_LINE,
        /** An entry of a list. */
        JSON_ENTRY
    }

    /**
     * The article, with {@code known} filled in.
     *
     * @param complaints takes what is wrong with fields that the article can do without
     * @throws Unreadable where it makes no article
     */
    public Article article(Known known, Consumer<Unreadable> complaints) throws Unreadable {
        String text = Utf8.decode(bytes, file, line);
        return known.fill(
                switch (form) {
                    case TEXT -> ArticleText.parse(text, file, complaints);
                    case JSON -> ArticleJson.parse(text, file, line, file, complaints);
                    case JSON_LINE, JSON_ENTRY -> ArticleJson.parse(text, file, line, place(), complaints);
                });
    }

    /** Whether {@code article}, of this piece, came with an id of its own; others are called by where they were found. */
    public boolean names(Article article) {
        return !article.id().equals(form == Form.TEXT || form == Form.JSON ? file : place());
    }

    private String place() {
        return file + ":" + line;
    }
}
