package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.format.JsonTree;
import org.isnad.format.Unreadable;
import org.isnad.http.Refusal;

/** A request, and what is asked for in it. Whatever makes no sense is refused with the reason. */
record Ask(Context context) {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int FAR = 1_000_000_000;

    /** A part of the path. */
    String part(String name) {
        return context.pathParam(name);
    }

    /** A parameter, or null where it is missing or blank. */
    String parameter(String name) {
        String value = context.queryParam(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    String required(String name) {
        return Optional.ofNullable(parameter(name)).orElseThrow(() -> Refusal.wrong("ask.missing", name));
    }

    boolean is(String name) {
        String value = parameter(name);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw Refusal.wrong("ask.flag", name, value);
        }
        return "true".equals(value);
    }

    /** How many are wanted at once. */
    int limit() {
        return number("limit", USUAL, 1, MOST);
    }

    /** Where a page begins; clients take it from the page before. */
    int cursor() {
        return number("cursor", 0, 0, FAR);
    }

    private int number(String name, int usual, int least, int most) {
        String value = parameter(name);
        if (value == null) {
            return usual;
        }
        return (int) number(name, value, least, most);
    }

    static long number(String name, String value, long least, long most) {
        try {
            long number = Long.parseLong(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.wrong("ask.number", name, least, most, value);
    }

    LocalDate day(String name) {
        String value = parameter(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Refusal.wrong("ask.day", name, value);
        }
    }

    /** One of an enum's constants in small letters, or {@code usual}. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E usual) {
        String value = parameter(name);
        return value == null ? usual : choice(name, value, type);
    }

    static <E extends Enum<E>> E choice(String name, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> lower(one).equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong(
                        "ask.choice",
                        name,
                        Arrays.stream(type.getEnumConstants()).map(Ask::lower).toList(),
                        value));
    }

    private static String lower(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a table is wanted and not JSON. */
    boolean isCsv() {
        String format = parameter("format");
        if (format != null && !format.equals("json") && !format.equals("csv")) {
            throw Refusal.wrong("ask.choice", "format", List.of("json", "csv"), format);
        }
        return "csv".equals(format);
    }

    /** The bytes of a body of JSON. */
    byte[] json() {
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "ask.type");
        }
        return context.bodyAsBytes();
    }

    /** The fields of a body that is a JSON object. */
    @SuppressWarnings("unchecked")
    Map<String, Object> object() {
        try {
            if (JsonTree.parse(new String(json(), UTF_8), "body", 1) instanceof Map<?, ?> fields) {
                return (Map<String, Object>) fields;
            }
        } catch (Unreadable | IllegalArgumentException e) {
            throw Refusal.wrong("ask.unreadable", e.getMessage());
        }
        throw Refusal.wrong("ask.body");
    }

    /** A text of a body, or null. */
    static String text(Map<String, ?> body, String name) {
        Object value = body.get(name);
        if (value != null && !(value instanceof String)) {
            throw Refusal.wrong("ask.string", name);
        }
        return (String) value;
    }

    static String requiredText(Map<String, ?> body, String name) {
        return Optional.ofNullable(text(body, name)).orElseThrow(() -> Refusal.wrong("ask.in-body", name));
    }
}
