package org.isnad.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, strings, whole and broken numbers, truth values and nulls. */
public final class JsonTree {
    private JsonTree() {}

    /**
     * @param line where {@code json} begins in {@code file}, for messages
     * @throws IllegalArgumentException where there is no value
     */
    public static Object parse(String json, String file, long line) throws Unreadable {
        try (JsonParser in = ArticleJson.JSON.createParser(json)) {
            in.nextToken();
            Object value = value(in);
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("something follows the JSON value");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw ArticleJson.broken(e, file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of an object of our own making. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> fields(String json) {
        try {
            return (Map<String, Object>) parse(json, "record", 0);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Object value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("there is no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            default -> in.getText();
        };
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            fields.put(name, value(in));
        }
        return fields;
    }

    private static List<Object> list(JsonParser in) throws IOException {
        List<Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return items;
    }
}
