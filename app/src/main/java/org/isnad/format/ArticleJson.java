package org.isnad.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.isnad.reading.Article;

/**
 * An article as a JSON object with the fields of a reading's {@code article}, of which only {@code text} is needed; other
 * fields are passed over. A whole reading will do too: its {@code article} is read.
 */
final class ArticleJson {
    static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(Piece.LIMIT).build())
            .build();

    private final JsonParser in;
    private final String file;
    private final long line;
    private final ArticleFields fields;

    private ArticleJson(JsonParser in, String file, long line, Consumer<Unreadable> complaints) {
        this.in = in;
        this.file = file;
        this.line = line;
        this.fields = new ArticleFields(file, line, complaints);
    }

    /**
     * @param line where {@code json} begins in {@code file}
     * @param name what the article is called where it has no id
     */
    static Article parse(String json, String file, long line, String name, Consumer<Unreadable> complaints)
            throws Unreadable {
        try (JsonParser in = JSON.createParser(json)) {
            return new ArticleJson(in, file, line, complaints).article(name);
        } catch (JsonProcessingException e) {
            throw broken(e, file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Unreadable broken(JsonProcessingException e, String file, long line) {
        long at =
                line + Math.max(0, e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1);
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
        // What opened where is told in words that are of no use to others.
        String said = Plain.line(e.getOriginalMessage()).replaceFirst(" \\(start marker at .*", "");
        String what = said.length() > 100 ? said.substring(0, 100) + "…" : said;
        return new Unreadable(file, at, "broken JSON at column " + column + ": " + what, "mend it or take it out");
    }

    private Article article(String name) throws IOException, Unreadable {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            String cure = "an article is a JSON object; many go into a list, or one a line into a .jsonl file";
            throw new Unreadable(file, line, "no JSON object", cure);
        }
        takeObject();
        if (in.nextToken() != null) {
            throw new Unreadable(file, line, "something follows the JSON object", "write one article a line");
        }
        return fields.article(name);
    }

    private void takeObject() throws IOException, Unreadable {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            JsonToken value = in.nextToken();
            if (name.equals("article") && value == JsonToken.START_OBJECT) {
                takeObject();
            } else if (ArticleFields.isName(name) && !isForeign(name, value)) {
                take(name, value);
            } else {
                in.skipChildren();
            }
        }
    }

    /** Others write lists or objects as author, which are no credit line. */
    private static boolean isForeign(String name, JsonToken value) {
        return name.equals("author") && value != JsonToken.VALUE_STRING;
    }

    private void take(String name, JsonToken value) throws IOException, Unreadable {
        boolean isId = name.equals("id") && value.isNumeric();
        if (value != JsonToken.VALUE_STRING && value != JsonToken.VALUE_NULL && !isId) {
            throw new Unreadable(file, line, name + " is not a string", "write it as one");
        }
        fields.set(name, value == JsonToken.VALUE_NULL ? null : in.getText(), line);
    }
}
