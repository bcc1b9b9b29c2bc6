package org.isnad.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;

class NumberWordTest {
    @Test
    void tableIsSortedAndUniqueWhenFolded() {
        String last = "";
        Set<String> folded = new HashSet<>();
        for (Table.Row row : Table.read(NumberWord.class, "numbers.tsv", 3)) {
            assertTrue(last.compareTo(row.get(0)) < 0, row.get(0) + " is not in order");
            assertTrue(folded.add(Folding.fold(row.get(0))), row.get(0) + " stands twice");
            last = row.get(0);
        }
    }
}
