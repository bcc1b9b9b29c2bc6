package org.isnad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Word;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the tables in order, those of today and those to come: their heads, their columns, their rows. */
class LexicaTest {
    private static final Path TABLES = Path.of("src/main/resources");
    private static final String AUTHOR = "written by hand by the isnad authors from general knowledge";
    private static final String COLUMNS = "# columns: ";

    /** How many of the first cells, folded, tell a row from all others where the first alone does not; 0: all, unfolded. */
    private static final Map<String, Integer> KEYS = Map.of(
            "common.tsv",
            0,
            "controls.tsv",
            3,
            "harms.tsv",
            2,
            "heads.tsv",
            3,
            "homonyms.tsv",
            0,
            "otherwise.tsv",
            3,
            "provinces.tsv",
            0,
            "sectors.tsv",
            2,
            "triggers.tsv",
            0);

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> head(Path table) {
        return lines(table).stream().takeWhile(line -> line.startsWith("# ")).toList();
    }

    private static List<String> rows(Path table) {
        List<String> lines = lines(table);
        return lines.subList(head(table).size(), lines.size());
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.split("\t", -1));
    }

    /** Fails with all that is wrong, each with the table and the row. */
    private static void assertNone(Path table, List<String> wrong) {
        wrong.replaceAll(complaint -> table + ": " + complaint);
        assertEquals("", String.join("\n", wrong));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void headSaysWhatByWhomAndUnderWhichLicence(Path table) {
        List<String> head = head(table);
        List<String> wrong = new ArrayList<>();
        if (head.size() < 3 || head.get(0).length() < 20) {
            wrong.add("the head does not say what the table holds");
        }
        if (head.stream().noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(AUTHOR))) {
            wrong.add("the head does not say: " + AUTHOR);
        }
        if (head.stream().noneMatch(line -> line.contains("Apache-2.0"))) {
            wrong.add("the head does not name the licence");
        }
        if (head.stream().map(line -> line.split("[:=]")[0]).distinct().count() < head.size()) {
            wrong.add("the head says the same twice");
        }
        if (head.isEmpty() || !head.get(head.size() - 1).startsWith(COLUMNS)) {
            wrong.add("the head does not end with the columns");
        }
        assertNone(table, wrong);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsHaveTheColumnsOfTheHead(Path table) {
        int columns = cells(head(table).get(head(table).size() - 1)).size();
        List<String> wrong = new ArrayList<>();
        for (String row : rows(table)) {
            if (cells(row).size() != columns) {
                wrong.add(cells(row).size() + " columns, " + columns + " wanted: " + row);
            }
        }
        assertNone(table, wrong);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsAreSorted(Path table) {
        List<String> wrong = new ArrayList<>();
        String last = "";
        for (String row : rows(table)) {
            String first = cells(row).get(0);
            if (last.compareTo(first) > 0) {
                wrong.add("stands after " + last + ": " + row);
            }
            last = first;
        }
        assertNone(table, wrong);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void noRowStandsTwice(Path table) {
        int key = KEYS.getOrDefault(table.getFileName().toString(), 1);
        Set<String> keys = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String row : rows(table)) {
            List<String> cells = cells(row);
            if (!keys.add(key == 0 ? row : Folding.fold(String.join("\t", cells.subList(0, key))))) {
                wrong.add("stands twice: " + row);
            }
        }
        assertNone(table, wrong);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void cellsHoldWordsAlone(Path table) {
        List<String> wrong = new ArrayList<>();
        for (String row : rows(table)) {
            for (String cell : cells(row)) {
                complain(cell, row, wrong);
            }
        }
        assertNone(table, wrong);
    }

    private static void complain(String cell, String row, List<String> wrong) {
        if (cell.codePoints().anyMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK)) {
            wrong.add("has a diacritic: " + row);
        }
        if (cell.indexOf('ـ') >= 0 && !cell.equals("هـ")) {
            wrong.add("has a tatweel: " + row);
        }
        for (String word : cell.split("\\|", -1)) {
            if (!word.strip().equals(word) || word.contains("  ")) {
                wrong.add("has a space too many: " + row);
            }
            if (word.isEmpty() && !cell.isEmpty()) {
                wrong.add("has an empty alternative: " + row);
            }
        }
    }

    @Test
    void compiledTablesSayTheSame() throws IOException {
        Lexicon tables = Lexica.fromTables();
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        tables.write(image);
        Lexicon compiled = Lexicon.read(new ByteArrayInputStream(image.toByteArray()));
        Lexicon built = Lexica.load();
        Set<String> words = new HashSet<>();
        for (Path table : tables().toList()) {
            rows(table).forEach(row -> words.addAll(List.of(row.split("[\t| ]"))));
        }
        for (String word : words) {
            assertSame(tables.look(word), compiled.look(word));
            assertSame(tables.look("وال" + word), compiled.look("وال" + word));
            assertSame(tables.look(word), built.look(word));
        }
    }

    private static void assertSame(Word one, Word other) {
        assertEquals(one.folded(), other.folded());
        assertEquals(one.senses(), other.senses(), () -> one.folded() + "; build again if the tables have changed");
        for (int i = 0; i < one.senses(); i++) {
            assertEquals(one.sense(i), other.sense(i), one::folded);
        }
    }
}
