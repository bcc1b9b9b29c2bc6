package org.isnad;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.isnad.reading.Article;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import org.junit.jupiter.api.Test;

/** The examples of {@code docs/statements.md} are read as that page says. */
class StatementsPageTest {
    private static final Path PAGE = Path.of("../docs/statements.md");
    private static final Reader READER = Isnad.reader();

    @Test
    void everyExampleIsReadAsThePageSays() throws IOException {
        Map<String, String> examples = examples();
        assertTrue(examples.size() > 30, () -> PAGE + ": only " + examples.size() + " examples");
        assertAll(examples.entrySet().stream()
                .map(example -> () -> assertEquals(
                        example.getValue(), read(example.getKey()), () -> PAGE + ": " + example.getKey())));
    }

    /** What each passage of the page says, one statement a line, by passage. */
    private static Map<String, String> examples() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        boolean silent = false;
        String passage = "";
        for (String line : Files.readAllLines(PAGE)) {
            silent = line.startsWith("#") ? line.endsWith("stays silent") : silent;
            if (line.startsWith("| ") && !line.startsWith("| passage")) {
                List<String> cells = List.of(line.split("\\|"));
                String first = cells.get(1).strip();
                passage = first.isEmpty() ? passage : first;
                String told = cells.stream().skip(2).map(String::strip).collect(Collectors.joining(" | "));
                examples.merge(passage, told, (one, other) -> one + "\n" + other);
            } else if (silent && line.startsWith("- ")) {
                examples.put(line.substring(2), "");
            }
        }
        return examples;
    }

    private static String read(String passage) {
        Reading reading = READER.read(Article.of("passage", null, passage.replace("<br>", "\n")));
        StringJoiner told = new StringJoiner("\n");
        for (Statement statement : reading.statements()) {
            told.add(speaker(statement) + " | " + lower(statement.act()) + ", " + lower(statement.form()) + " | "
                    + statement.content().stream().map(reading::words).collect(Collectors.joining(" … ")));
        }
        return told.toString();
    }

    private static String speaker(Statement statement) {
        return statement.speaker().name()
                + statement.via().stream()
                        .map(Party::name)
                        .map(name -> " → " + name)
                        .collect(Collectors.joining());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
