package org.isnad.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.isnad.reading.Article;

/**
 * The fields of an article as they come in one by one; {@link #article} makes sure that they make one. A date that is none
 * is complained of and left out: better an article without a date than none.
 */
final class ArticleFields {
    private final String file;
    private final long line;
    private final Consumer<Unreadable> complaints;
    private String id;
    private String outlet;
    private String url;
    private LocalDate published;
    private String title;
    private String author;
    private String language;
    private String text;

    ArticleFields(String file, long line, Consumer<Unreadable> complaints) {
        this.file = file;
        this.line = line;
        this.complaints = complaints;
    }

    /** Whether an article has a field of this name. */
    static boolean isName(String name) {
        return switch (name) {
            case "id", "outlet", "url", "published", "title", "author", "language", "text" -> true;
            default -> false;
        };
    }

    /** @param at the line that holds the field */
    void set(String name, String value, long at) {
        switch (name) {
            case "id" -> id = value;
            case "outlet" -> outlet = value;
            case "url" -> url = value;
            case "published" -> published = value == null || value.isBlank() ? null : day(value, at);
            case "title" -> title = value;
            case "author" -> author = value;
            case "language" -> language = value;
            case "text" -> text = value;
            default -> throw new IllegalArgumentException(name);
        }
    }

    boolean hasTitle() {
        return title != null;
    }

    /** @param name what the article is called where it has no id */
    Article article(String name) throws Unreadable {
        if (text == null) {
            throw new Unreadable(file, line, "no text", "an article is a JSON object with at least a \"text\"");
        }
        return new Article(id == null ? name : id, outlet, url, published, title, author, language, text);
    }

    private LocalDate day(String value, long at) {
        try {
            return Known.day(value);
        } catch (DateTimeException e) {
            String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
            String what = "published is no date: " + shown;
            complaints.accept(new Unreadable(file, at, what, "read without a date; write it like 2020-10-09"));
            return null;
        }
    }
}
