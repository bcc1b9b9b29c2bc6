package org.isnad.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTablesTest {
    /** The first {@code key} cells of a row tell it from all others. */
    @ParameterizedTest
    @CsvSource({
        "bounds.tsv, 3, 1",
        "harmed.tsv, 4, 1",
        "harms.tsv, 5, 2",
        "people.tsv, 4, 1",
        "signs.tsv, 2, 1",
        "things.tsv, 3, 1",
        "vague.tsv, 1, 1"
    })
    void tableIsSortedAndUniqueWhenFolded(String name, int columns, int key) {
        String last = "";
        Set<String> keys = new HashSet<>();
        for (Table.Row row : Table.read(Figures.class, name, columns)) {
            String first = row.get(0);
            assertTrue(last.compareTo(first) <= 0, name + ": " + first + " is not in order");
            assertTrue(
                    keys.add(Folding.fold(first) + (key == 2 ? "\t" + row.get(1) : "")),
                    name + ": " + first + " stands twice");
            last = first;
        }
    }
}
