package org.isnad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the packages of the app in order: each knows only those before it. */
class AppHouseTest {
    private static final Path SOURCES = Path.of("src/main/java/org/isnad");
    private static final List<String> ORDER = List.of(
            "message", "format", "score", "feed", "correct", "export", "search", "story", "toll", "claim", "outline",
            "archive", "listing", "http", "api", "web", "cli");

    @Test
    void packagesKnowThoseBeforeThem() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> look(file, wrong));
        }
        assertEquals(List.of(), wrong);
    }

    private static void look(Path file, List<String> wrong) {
        int own = ORDER.indexOf(SOURCES.relativize(file).getName(0).toString());
        try {
            for (String line : Files.readAllLines(file, UTF_8)) {
                String[] names = line.split("[ .;]+");
                boolean known = line.startsWith("import org.isnad.") && ORDER.contains(names[3]);
                if (known && ORDER.indexOf(names[3]) > own) {
                    wrong.add(file + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
