package org.isnad.statement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.lexicon.Table;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Reads the examples, a construction each. In a row the cue stands in braces and the content in brackets; rows of the same
 * text are its statements in order; a row without braces is a near-miss, out of which nothing may be read.
 */
class StatementsTest {
    private static final Reader READER = Isnad.reader();

    /** The texts of a table, each with its statements as they are shown. */
    private static Map<String, List<String>> examples(String table) {
        Map<String, List<String>> examples = new LinkedHashMap<>();
        for (Table.Row row : Table.read(StatementsTest.class, table, 7)) {
            String text = plain(row.get(1));
            List<String> statements = examples.computeIfAbsent(text, t -> new ArrayList<>());
            if (row.get(1).contains("{")) {
                StringJoiner statement = new StringJoiner(" ; ").add(row.get(1));
                for (int column = 2; column < 7; column++) {
                    statement.add(row.get(column));
                }
                statements.add(statement.toString());
            }
        }
        return examples;
    }

    private static String plain(String marked) {
        return marked.replaceAll("[\\[\\]{}]", "");
    }

    private static List<String> read(String text) {
        Reading reading = READER.read(Article.of("t", null, text.replace('¶', '\n')));
        return reading.statements().stream()
                .map(statement -> show(statement, text))
                .toList();
    }

    private static String show(Statement statement, String text) {
        StringJoiner via = new StringJoiner("|");
        statement.via().forEach(party -> via.add(party.name()));
        return String.join(
                " ; ",
                marked(statement, text),
                statement.speaker() == null ? "" : statement.speaker().name(),
                statement.speaker() == null ? "" : lower(statement.speaker().kind()),
                via.toString(),
                lower(statement.act()),
                lower(statement.form()));
    }

    private static String marked(Statement statement, String text) {
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            marked.append(closing(statement.cue(), i, "}"))
                    .append(closing(statement.content(), i, "]"))
                    .append(opening(statement.cue(), i, "{"))
                    .append(opening(statement.content(), i, "["));
            marked.append(i < text.length() ? text.charAt(i) : "");
        }
        return marked.toString();
    }

    private static String opening(List<Span> spans, int at, String bracket) {
        return spans.stream().anyMatch(span -> span.begin() == at) ? bracket : "";
    }

    private static String closing(List<Span> spans, int at, String bracket) {
        return spans.stream().anyMatch(span -> span.end() == at) ? bracket : "";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void readsEveryExampleAndNothingOutOfTheNearMisses() {
        List<Executable> checks = new ArrayList<>();
        for (String table : List.of("examples.tsv", "examples-speakers.tsv")) {
            examples(table)
                    .forEach((text, statements) -> checks.add(
                            () -> assertEquals(String.join("\n", statements), String.join("\n", read(text)))));
        }
        assertTrue(checks.size() >= 150);
        assertAll(checks);
    }

    /** What is read by now is to be moved to the examples, so that it stays so. */
    @Test
    void readsNoneOfWhatIsPending() {
        List<String> read = new ArrayList<>();
        examples("examples-pending.tsv").forEach((text, statements) -> {
            if (statements.equals(read(text))) {
                read.add(text);
            }
        });
        assertEquals("", String.join("\n", read), "read by now: move to examples.tsv");
    }
}
