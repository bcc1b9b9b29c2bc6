package org.isnad.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Locale;

/** The entries of a JSON list, one after the other and however they are laid out; no more than one is held in memory. */
final class JsonList {
    private final JsonParser in;

    /** @param in begins with the list */
    JsonList(InputStream in) throws IOException {
        this.in = ArticleJson.JSON.createParser(in);
        this.in.nextToken();
    }

    /** The next entry as JSON of its own, or null at the end. */
    byte[] next() throws IOException {
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        StringWriter entry = new StringWriter();
        try (JsonGenerator out = ArticleJson.JSON.createGenerator(entry)) {
            out.copyCurrentStructure(in);
        }
        return escaped(entry.toString()).getBytes(UTF_8);
    }

    /** Halves of surrogate pairs, which stand in strings only, do not survive UTF-8 otherwise. */
    private static String escaped(String json) {
        if (json.codePoints().noneMatch(JsonList::isHalf)) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (isHalf(c)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
