package org.isnad.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.format.JsonTree;
import org.isnad.format.Unreadable;

/** Looks whether JSON is what the description of the API says: as much of JSON Schema as the description uses. */
final class Schema {
    private final Map<?, ?> document;
    private final List<String> wrong = new ArrayList<>();

    Schema(Map<?, ?> document) {
        this.document = document;
    }

    static Object parse(String json) {
        try {
            return JsonTree.parse(json, "answer", 1);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What is wrong with {@code value}, each with its place. */
    static List<String> faults(Map<?, ?> document, Object schema, Object value) {
        Schema looking = new Schema(document);
        looking.look((Map<?, ?>) schema, value, "$");
        return looking.wrong;
    }

    /** What a reference such as {@code #/components/schemas/Span} points at, or {@code value} itself. */
    static Map<?, ?> resolved(Map<?, ?> document, Object value) {
        Map<?, ?> found = (Map<?, ?>) value;
        while (found.get("$ref") instanceof String ref) {
            Object at = document;
            for (String step : Arrays.asList(ref.split("/")).subList(1, ref.split("/").length)) {
                at = ((Map<?, ?>) at).get(step);
            }
            found = (Map<?, ?>) at;
        }
        return found;
    }

    private void look(Map<?, ?> given, Object value, String place) {
        Map<?, ?> schema = resolved(document, given);
        if (schema.get("anyOf") instanceof List<?> some) {
            if (some.stream().noneMatch(one -> faults(document, one, value).isEmpty())) {
                wrong.add(place + " is none of " + some);
            }
            return;
        }
        if (schema.containsKey("type") && !isOf(schema.get("type"), value)) {
            wrong.add(place + " is no " + schema.get("type") + ": " + value);
        } else if (schema.get("enum") instanceof List<?> choices && !choices.contains(value)) {
            wrong.add(place + " is none of " + choices + ": " + value);
        } else if (value instanceof Map<?, ?> fields) {
            object(schema, fields, place);
        } else if (value instanceof List<?> items && schema.get("items") instanceof Map<?, ?> item) {
            for (int i = 0; i < items.size(); i++) {
                look(item, items.get(i), place + "[" + i + "]");
            }
        }
    }

    private void object(Map<?, ?> schema, Map<?, ?> fields, String place) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> some ? some : Map.of();
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !fields.containsKey(name))
                    .forEach(name -> wrong.add(place + " lacks " + name));
        }
        fields.forEach((name, value) -> {
            if (properties.get(name) instanceof Map<?, ?> property) {
                look(property, value, place + "." + name);
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                wrong.add(place + " has " + name);
            }
        });
    }

    private static boolean isOf(Object type, Object value) {
        return type instanceof List<?> types
                ? types.stream().anyMatch(one -> isOf(one, value))
                : switch ((String) type) {
                    case "null" -> value == null;
                    case "string" -> value instanceof String;
                    case "integer" -> value instanceof Integer;
                    case "number" -> value instanceof Number;
                    case "boolean" -> value instanceof Boolean;
                    case "array" -> value instanceof List<?>;
                    default -> value instanceof Map<?, ?>;
                };
    }
}
