package org.isnad.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.isnad.reading.Span;

/** A JSON object whose fields are of the kinds asked for, or refused by name. */
record Node(Map<?, ?> fields) {
    Node(Object value) {
        this(cast("an object", value, Map.class));
    }

    String string(String name) {
        return cast(name, fields.get(name), String.class);
    }

    Integer number(String name) {
        return cast(name, fields.get(name), Integer.class);
    }

    double fraction(String name) {
        Number value = cast(name, fields.get(name), Number.class);
        if (value == null) {
            throw new IllegalArgumentException("a place has latitude and longitude");
        }
        return value.doubleValue();
    }

    Node node(String name) {
        return fields.get(name) == null ? null : new Node(fields.get(name));
    }

    Span span(String name) {
        return fields.get(name) == null ? null : node(name).bounds();
    }

    Span bounds() {
        if (number("begin") == null || number("end") == null) {
            throw new IllegalArgumentException("a span has begin and end");
        }
        return new Span(number("begin"), number("end"));
    }

    <T> List<T> list(String name, Function<Node, T> each) {
        List<?> items = cast(name, fields.get(name), List.class);
        return items == null
                ? List.of()
                : items.stream().map(item -> each.apply(new Node(item))).toList();
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = string(name);
        if (value == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            String choices = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
            throw new IllegalArgumentException(name + " is '" + value + "', not one of " + choices, e);
        }
    }

    private static <T> T cast(String name, Object value, Class<T> type) {
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException(name + " is of the wrong kind: " + value);
        }
        return type.cast(value);
    }
}
