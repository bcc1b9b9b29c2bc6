package org.isnad.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** The rows of a table of examples. */
final class Rows {
    private Rows() {}

    static List<String[]> of(String table) {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(Rows.class.getResourceAsStream(table), UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
