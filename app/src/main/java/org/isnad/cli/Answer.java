package org.isnad.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.isnad.format.Plain;
import org.isnad.listing.Rows;
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

    /** Begins an answer with rows of that type. */
    void begin(Terminal terminal, Class<? extends Record> rows) {
        out = terminal.lines();
        if (format == Format.CSV) {
            out.print(Rows.head(rows));
        }
    }

    /** A line for people only. */
    void line(String line) {
        if (format == Format.TEXT) {
            out.println(line);
        }
    }

    /** A row for programs only. */
    void row(Record row) {
        if (format == Format.CSV) {
            out.print(Rows.csv(row));
        } else if (format == Format.JSON) {
            out.println(Rows.json(row));
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
