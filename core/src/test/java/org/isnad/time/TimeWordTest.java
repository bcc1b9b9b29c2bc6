package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordTest {
    @ParameterizedTest
    @CsvSource({"words.tsv, 3", "directions.tsv, 2"})
    void tableIsSortedAndUniqueWhenFolded(String table, int columns) {
        String last = "";
        Set<String> folded = new HashSet<>();
        for (Table.Row row : Table.read(TimeWord.class, table, columns)) {
            assertTrue(last.compareTo(row.get(0)) < 0, row.get(0) + " is not in order");
            assertTrue(folded.add(Folding.fold(row.get(0))), row.get(0) + " stands twice");
            last = row.get(0);
        }
    }
}
