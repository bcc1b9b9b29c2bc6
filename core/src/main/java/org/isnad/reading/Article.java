package org.isnad.reading;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One news article as it came in. Only {@code id} and {@code text} are needed; whatever is not known is {@code null}.
 * {@code published} is the day of publication in the outlet's own time zone; {@code author} is its credit line, as in
 * {@code لندن - رويترز}, where that does not stand in the text. The language is {@code ar} where none is given. Immutable.
 */
public record Article(
        String id,
        String outlet,
        String url,
        LocalDate published,
        String title,
        String author,
        String language,
        String text) {
    /**
     * An article of these parts.
     *
     * @throws NullPointerException if there is no id or no text
     */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        language = language == null ? "ar" : language;
    }

    /** An article without a credit line of its own. */
    public Article(
            String id, String outlet, String url, LocalDate published, String title, String language, String text) {
        this(id, outlet, url, published, title, null, language, text);
    }

    /** An article of which only the words and perhaps the day are known. */
    public static Article of(String id, LocalDate published, String text) {
        return new Article(id, null, null, published, null, "ar", text);
    }
}
