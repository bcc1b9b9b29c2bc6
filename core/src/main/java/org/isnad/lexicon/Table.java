package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.text.Folding;

/**
 * A tab-separated table beside the package that owns it. Lines that begin with {@code #} are its head; a cell may hold
 * several values with {@code |} between them.
 */
public final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @param owner a class of the package that the table lies beside
     * @param name the file's name
     * @param columns how many cells each row must have
     */
    public static List<Row> read(Class<?> owner, String name, int columns) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new NoSuchElementException("no table " + name + " beside " + owner.getName());
            }
            List<Row> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.startsWith("#") && !line.isEmpty()) {
                    rows.add(new Row(cells(line, columns, name, number)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name, e);
        }
    }

    /**
     * The words of a table of one column, folded.
     *
     * @param owner a class of the package that the table lies beside
     * @param name the file's name
     */
    public static Set<String> words(Class<?> owner, String name) {
        return read(owner, name, 1).stream()
                .map(row -> Folding.fold(row.get(0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String[] cells(String line, int columns, String name, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    name + ":" + number + ": " + cells.length + " columns, " + columns + " wanted: " + line);
        }
        return cells;
    }

    /** One row. */
    public static final class Row {
        private final String[] cells;

        private Row(String[] cells) {
            this.cells = cells;
        }

        /** The cell as it stands; empty where there is nothing. */
        public String get(int column) {
            return cells[column];
        }

        /** The cell, or null where there is nothing. */
        public String orNull(int column) {
            return cells[column].isEmpty() ? null : cells[column];
        }

        /** The values of a cell. */
        public String[] all(int column) {
            return cells[column].isEmpty() ? new String[0] : cells[column].split("\\|");
        }
    }
}
