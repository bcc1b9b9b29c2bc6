package org.isnad.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON back as maps, lists, strings, numbers. */
final class Json {
    private Json() {}

    /** The objects of JSON Lines. */
    static List<Map<String, Object>> lines(String text) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (String line : text.split("\n")) {
            try (JsonParser in = new JsonFactory().createParser(line)) {
                in.nextToken();
                objects.add(object(in));
                if (in.nextToken() != null) {
                    throw new IOException("more than one value in a line: " + line);
                }
            }
        }
        return objects;
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            if (fields.containsKey(name)) {
                throw new IOException("field twice: " + name);
            }
            fields.put(name, value(in));
        }
        return fields;
    }

    private static Object value(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(in));
                }
                yield items;
            }
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            default -> in.getText();
        };
    }
}
