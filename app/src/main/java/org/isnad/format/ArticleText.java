package org.isnad.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.reading.Article;

/**
 * An article in plain text. It may begin with a head, lines {@code name: value} up to an empty line, the names being
 * {@code title}, {@code date} (or {@code published}), {@code outlet}, {@code url}, {@code id}, {@code author} and {@code language}:
 *
 * <pre>
 * date: 2020-10-09
 * outlet: example
 *
 * A short first line before an empty one is the title.
 *
 * The text.
 * </pre>
 *
 * <p>What follows head and title is the article's text, one paragraph a line; offsets count from its start. Line ends of
 * Windows become plain ones, since they belong to the file and not to the article.
 */
final class ArticleText {
    private static final Pattern HEAD = Pattern.compile("\\s*([A-Za-z]+)\\s*:(.*)");
    private static final Map<String, String> NAMES = Map.of(
            "title",
            "title",
            "date",
            "published",
            "published",
            "published",
            "outlet",
            "outlet",
            "url",
            "url",
            "id",
            "id",
            "author",
            "author",
            "language",
            "language");
    private static final int TITLE_LENGTH = 150;

    private final String file;
    private final List<String> lines;
    private final ArticleFields fields;
    private int next;

    private ArticleText(String text, String file, Consumer<Unreadable> complaints) {
        this.file = file;
        this.lines = text.replace("\r\n", "\n").lines().toList();
        this.fields = new ArticleFields(file, 0, complaints);
    }

    /** @throws Unreadable where there is no text */
    static Article parse(String text, String file, Consumer<Unreadable> complaints) throws Unreadable {
        return new ArticleText(text, file, complaints).article();
    }

    private Article article() throws Unreadable {
        takeHead();
        skipEmpty();
        takeTitle();
        fields.set("text", rest(), next + 1L);
        return fields.article(file);
    }

    private void takeHead() {
        int end = headEnd();
        for (; next < end; next++) {
            Matcher line = HEAD.matcher(lines.get(next));
            if (line.matches()) {
                fields.set(
                        NAMES.get(line.group(1).toLowerCase(Locale.ROOT)),
                        line.group(2).strip(),
                        next + 1L);
            }
        }
    }

    /** The line after the head; 0 where there is no head, because a line before the first empty one is not of its form. */
    private int headEnd() {
        int end = 0;
        while (end < lines.size() && !lines.get(end).isBlank()) {
            Matcher line = HEAD.matcher(lines.get(end));
            if (!line.matches() || !NAMES.containsKey(line.group(1).toLowerCase(Locale.ROOT))) {
                return 0;
            }
            end++;
        }
        return end;
    }

    private void skipEmpty() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
    }

    private void takeTitle() {
        if (!fields.hasTitle() && isTitle()) {
            fields.set("title", lines.get(next).strip(), next + 1L);
            next++;
            skipEmpty();
        }
    }

    private boolean isTitle() {
        if (next + 2 >= lines.size() || !lines.get(next + 1).isBlank()) {
            return false;
        }
        String line = lines.get(next).strip();
        return line.codePointCount(0, line.length()) <= TITLE_LENGTH && !line.endsWith(".");
    }

    private String rest() throws Unreadable {
        String text = String.join("\n", lines.subList(next, lines.size())).stripTrailing();
        if (text.isEmpty()) {
            throw new Unreadable(file, 0, "no text in it", "write the article below its head and title");
        }
        return text;
    }
}
