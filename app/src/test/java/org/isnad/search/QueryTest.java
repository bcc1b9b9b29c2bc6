package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.search.Query.Malformed;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class QueryTest {
    @TestFactory
    Stream<DynamicTest> means() {
        return Rows.of("queries.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row[0], () -> assertEquals(row[1], Query.parse(row[0]).toString())));
    }

    @TestFactory
    Stream<DynamicTest> isMalformed() {
        return Rows.of("malformed.tsv").stream()
                .map(row -> DynamicTest.dynamicTest("'" + row[0] + "'", () -> {
                    Malformed wrong = assertThrows(Malformed.class, () -> Query.parse(row[0]));
                    assertEquals(row[1] + " " + row[2], wrong.offset() + " " + wrong.getMessage());
                }));
    }

    @Test
    void choicesAreTold() {
        Malformed act = assertThrows(Malformed.class, () -> Query.parse("act:lie"));
        assertTrue(act.choices().containsAll(List.of("inform", "deny", "ask")), act.choices()::toString);
        Malformed field = assertThrows(Malformed.class, () -> Query.parse("foo:bar"));
        assertTrue(field.choices().containsAll(List.of("speaker", "killed", "id")), field.choices()::toString);
    }

    @Test
    void hostileQueriesAreRefusedAtOnce() {
        assertEquals(50, wrong("(".repeat(2000) + "a" + ")".repeat(1000)).offset());
        assertEquals(4000, wrong("a ".repeat(5000)).offset());
        assertEquals(
                "the query has more than 400 parts", wrong("a ".repeat(500)).getMessage());
        assertEquals(0, wrong("\"".repeat(999)).offset());
        assertEquals(0, wrong("\u0000").offset());
        assertEquals(0, wrong("\uD83D").offset());
    }

    @Test
    void aStarIsNoWildcard() {
        assertEquals(2, wrong("غا*").offset());
        assertEquals(8, wrong("speaker:*لافروف").offset());
        assertEquals(new Query.Words("غا*"), Query.parse("\"غا*\""));
    }

    private static Malformed wrong(String query) {
        return assertThrows(Malformed.class, () -> Query.parse(query));
    }
}
