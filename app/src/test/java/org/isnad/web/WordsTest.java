package org.isnad.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.junit.jupiter.api.Test;

/** The words of the pages: all there, all used, counted as the grammar wants it. */
class WordsTest {
    private static final List<Path> USERS = List.of(Path.of("src/main/jte"), Path.of("src/main/java/org/isnad/web"));

    @Test
    void theTableIsSortedAndWhole() {
        List<String> keys = new ArrayList<>();
        for (Table.Row row : Table.read(Words.class, "words.tsv", 3)) {
            keys.add(row.get(0));
            assertTrue(!row.get(1).isBlank() && !row.get(2).isBlank(), row.get(0));
            if (row.get(0).endsWith(".n")) {
                assertEquals(5, row.get(1).split("\\|").length, row.get(0));
                assertEquals(2, row.get(2).split("\\|").length, row.get(0));
            }
        }
        assertEquals(new ArrayList<>(new TreeSet<>(keys)), keys);
    }

    @Test
    void everyWordIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path folder : USERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.append(Files.readString(file, UTF_8));
                }
            }
        }
        List<String> unused = Words.of(Language.EN).table().keySet().stream()
                .filter(key -> sources.indexOf("\"" + key + "\"") < 0
                        && sources.indexOf("\"" + key.substring(0, Math.max(0, key.indexOf('.'))) + "\"") < 0
                        && sources.indexOf("\"" + key.substring(0, key.indexOf('.') + 1) + "\"") < 0)
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void arabicCounts() {
        Words words = Words.of(Language.AR);
        assertEquals("مقال واحد", words.count("articles.n", 1));
        assertEquals("مقالان", words.count("articles.n", 2));
        assertEquals("10 مقالات", words.count("articles.n", 10));
        assertEquals("11 مقالا", words.count("articles.n", 11));
        assertEquals("99 مقالا", words.count("articles.n", 99));
        assertEquals("100 مقال", words.count("articles.n", 100));
        assertEquals("102 مقال", words.count("articles.n", 102));
        assertEquals("1,103 مقالات", words.count("articles.n", 1103));
        assertEquals("0 مقال", words.count("articles.n", 0));
        assertEquals("1 article", Words.of(Language.EN).count("articles.n", 1));
        assertEquals("0 articles", Words.of(Language.EN).count("articles.n", 0));
    }
}
