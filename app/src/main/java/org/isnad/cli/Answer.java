package org.isnad.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.export.Cell;
import org.isnad.format.JsonText;
import org.isnad.format.Plain;
import picocli.CommandLine.Option;

/** How a command that asks an archive answers: lines for people, or rows of named columns for programs. */
final class Answer {
    /** The forms that an answer takes. */
    enum Format {
        TEXT,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "text: for people (the default); json: one object a line; csv: after RFC 4180")
    private Format format;

    private PrintStream out;
    private List<String> columns;

    /** Begins an answer. */
    void begin(Terminal terminal, String... names) {
        out = terminal.lines();
        columns = List.of(names);
        if (format == Format.CSV) {
            out.print(String.join(",", columns) + "\r\n");
        }
    }

    /** A line for people only. */
    void line(String line) {
        if (format == Format.TEXT) {
            out.println(line);
        }
    }

    /** A row for programs only; values are strings, numbers, lists of strings or null. */
    void row(Object... values) {
        if (format == Format.CSV) {
            out.print(Arrays.stream(values).map(Cell::csv).collect(Collectors.joining(",")) + "\r\n");
        } else if (format == Format.JSON) {
            out.println(json(values));
        }
    }

    private String json(Object[] values) {
        JsonText json = new JsonText(false);
        json.begin();
        for (int i = 0; i < values.length; i++) {
            field(json, columns.get(i), values[i]);
        }
        json.end();
        return json.toString();
    }

    private static void field(JsonText json, String name, Object value) {
        if (value instanceof Integer number) {
            json.field(name, number);
        } else if (value instanceof List<?> list) {
            json.name(name);
            json.beginList();
            for (Object item : list) {
                json.item();
                json.string(item.toString());
            }
            json.endList();
        } else {
            json.field(name, value == null ? null : value.toString());
        }
    }

    /** Values with something between them, without those that are null or empty. */
    static String joined(String between, Object... values) {
        return Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(between));
    }

    /** News text on one line of a screen: it can neither break the line nor steer the terminal. */
    static String plain(String text) {
        return Plain.line(text);
    }
}
