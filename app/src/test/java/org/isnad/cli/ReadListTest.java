package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** JSON lists of articles, as other programs write them. */
class ReadListTest {
    private static final String ONE = "{\"text\":\"قال الوزير إن المحادثات بدأت.\",\"tags\":[1,{\"a\":null}]}";
    private static final String OTHER = "{\"id\":7,\"text\":\"نفى الوزير.\\ud800\"}";

    private static Run read(String json) {
        return Run.with(json.getBytes(UTF_8), "read", "--format", "jsonl", "-");
    }

    private static List<String> ids(Run run) {
        return Pattern.compile("\"article\":\\{\"id\":\"([^\"]*)")
                .matcher(run.out())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void aListIsReadHoweverItIsLaidOut() {
        for (String list : List.of(
                "[" + ONE + "," + OTHER + "]",
                "[\n" + ONE + ",\n" + OTHER + "\n]\n",
                "\uFEFF[\n  {\n    \"text\": \"أ\"\n  }, " + OTHER + "]")) {
            Run run = read(list);
            assertEquals(0, run.code(), run.err());
            assertEquals(List.of("stdin:1", "7"), ids(run), list);
            assertTrue(run.out().contains("\\ud800"), run.out());
        }
        assertEquals(0, read("[]").code());
    }

    @Test
    void whatJsonWasWrittenIsReadAgain() {
        String json = Run.with(("[" + ONE + "," + OTHER + "]").getBytes(UTF_8), "read", "--format", "json", "-")
                .out();
        assertEquals(List.of("stdin:1", "7"), ids(read(json)));
    }

    @Test
    void whatIsNoArticleIsTold() {
        Run run = read("[" + ONE + ",5,{\"title\":\"x\"}," + OTHER + "]");
        assertEquals(1, run.code());
        assertEquals(List.of("stdin:1", "7"), ids(run));
        assertTrue(run.err().contains("stdin:2: no JSON object; "), run.err());
        assertTrue(run.err().contains("stdin:3: no text; "), run.err());
        Run broken = read("[" + ONE + ",\n{\"text\": ");
        assertEquals(List.of("stdin:1"), ids(broken));
        assertTrue(broken.err().contains("stdin:2: broken JSON at column "), broken.err());
        assertTrue(!broken.err().contains("REDACTED"), broken.err());
        assertEquals(1, read("[".repeat(100_000)).code());
    }
}
