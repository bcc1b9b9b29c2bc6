package org.isnad.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.search.Query;
import org.junit.jupiter.api.Test;

class MessageTest {
    private static final Object[] PARTS = {"<0>", "<1>", "<2>", "<3>"};

    @Test
    void bothLanguagesSayIt() {
        Message message = Message.of("query.no-field-but", "speakr", "speaker");
        assertEquals("there is no field 'speakr'; did you mean speaker?", message.english());
        assertEquals("لا حقل اسمه «\u2068speakr\u2069»؛ هل تقصد \u2068speaker\u2069؟", message.arabic());
        assertThrows(NoSuchElementException.class, () -> Message.of("nothing"));
    }

    @Test
    void whatIsToldIsNotTakenForASentence() {
        assertEquals(
                "there is no article {0}{9",
                Message.of("missing.article", "{0}{9").english());
    }

    @Test
    void theTableIsSortedAndFilled() {
        List<String> keys = Message.keys();
        assertEquals(new ArrayList<>(new TreeSet<>(keys)), keys);
        for (String key : keys) {
            Message message = Message.of(key, PARTS);
            assertTrue(!message.english().isBlank(), key);
            assertTrue(message.arabic().codePoints().anyMatch(c -> c >= 0x621 && c <= 0x64A), key);
        }
    }

    @Test
    void everySentenceIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/isnad"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file, UTF_8));
            }
        }
        List<String> unused = Message.keys().stream()
                .filter(key -> sources.indexOf("\"" + key + "\"") < 0
                        && (!key.startsWith("unfit.") || sources.indexOf("\"" + key.substring(6) + "\"") < 0))
                .toList();
        assertEquals(List.of(), unused);
    }

    @Test
    void aQueryIsRefusedInBoth() {
        Query.Malformed wrong = assertThrows(Query.Malformed.class, () -> Query.parse("act:denay"));
        assertEquals("there is no act 'denay'; did you mean deny?", wrong.getMessage());
        assertTrue(wrong.message().arabic().contains("هل تقصد"), wrong.message().arabic());
    }
}
