package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTablesTest {
    /** Tables of things with names, each with its number of columns and the columns that hold further names. */
    private static final Map<String, int[]> THINGS = Map.of(
            "countries.tsv", new int[] {6, 1},
            "places.tsv", new int[] {7, 1},
            "places-world.tsv", new int[] {7, 1},
            "organisations.tsv", new int[] {5, 1},
            "outlets.tsv", new int[] {5, 1},
            "persons.tsv", new int[] {6, 1, 2});

    private static List<Table.Row> rows(String table, int columns) {
        return Table.read(Gazetteer.class, table, columns);
    }

    /** The first {@code key} cells of a row tell it from all others. */
    @ParameterizedTest
    @CsvSource({
        "adjectives.tsv, 2, 1",
        "beside.tsv, 2, 1",
        "boxes.tsv, 7, 1",
        "clubs.tsv, 4, 1",
        "countries.tsv, 6, 1",
        "given.tsv, 4, 1",
        "heads.tsv, 3, 3",
        "homonyms.tsv, 7, 4",
        "organisations.tsv, 5, 1",
        "outlets.tsv, 5, 1",
        "persons.tsv, 6, 1",
        "places.tsv, 7, 1",
        "places-world.tsv, 7, 1",
        "sectors.tsv, 3, 2",
        "surnames.tsv, 2, 1",
        "titles.tsv, 4, 1"
    })
    void tableIsSortedAndUniqueWhenFolded(String name, int columns, int key) {
        String last = "";
        Set<String> keys = new HashSet<>();
        for (Table.Row row : rows(name, columns)) {
            assertTrue(last.compareTo(row.get(0)) <= 0, name + ": " + row.get(0) + " is not in order");
            StringBuilder cells = new StringBuilder();
            for (int i = 0; i < key; i++) {
                cells.append(Folding.fold(row.get(i))).append('\t');
            }
            assertTrue(keys.add(cells.toString()), name + ": " + row.get(0) + " stands twice");
            last = row.get(0);
        }
    }

    /** One name stands for one thing, in whatever table. */
    @Test
    void everyNameNamesOneThing() {
        Map<String, String> owners = new HashMap<>();
        StringBuilder twice = new StringBuilder();
        THINGS.forEach((table, columns) -> {
            for (Table.Row row : rows(table, columns[0])) {
                names(row, columns).forEach(name -> {
                    String owner = table + ": " + row.get(0);
                    String other = owners.put(Folding.fold(name), owner);
                    if (other != null) {
                        twice.append(name)
                                .append(": ")
                                .append(other)
                                .append(", ")
                                .append(owner)
                                .append('\n');
                    }
                });
            }
        });
        assertEquals("", twice.toString());
    }

    private static Stream<String> names(Table.Row row, int[] columns) {
        Stream<String> names = Stream.of(row.get(0));
        for (int i = 1; i < columns.length; i++) {
            names = Stream.concat(names, Stream.of(row.all(columns[i])));
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"places.tsv", "places-world.tsv", "homonyms.tsv"})
    void everyPlaceLiesInItsCountry(String table) {
        Map<String, Table.Row> boxes = new HashMap<>();
        rows("boxes.tsv", 7).forEach(box -> boxes.put(box.get(0), box));
        for (Table.Row place : rows(table, 7)) {
            double latitude = Double.parseDouble(place.get(5));
            double longitude = Double.parseDouble(place.get(6));
            assertTrue(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180, place.get(0));
            if (place.orNull(3) != null) {
                Table.Row box = boxes.get(place.get(3));
                assertNotNull(box, place.get(0) + ": no box for " + place.get(3));
                assertTrue(isWithin(box, latitude, longitude), place.get(0) + " lies outside " + place.get(3));
            }
        }
    }

    @Test
    void everyCountryIsShownWithinItsBox() {
        for (Table.Row box : rows("boxes.tsv", 7)) {
            assertTrue(isWithin(box, Double.parseDouble(box.get(5)), Double.parseDouble(box.get(6))), box.get(0));
        }
    }

    private static boolean isWithin(Table.Row box, double latitude, double longitude) {
        return latitude >= Double.parseDouble(box.get(1))
                && latitude <= Double.parseDouble(box.get(2))
                && longitude >= Double.parseDouble(box.get(3))
                && longitude <= Double.parseDouble(box.get(4));
    }

    /** Homonyms are alternatives to a place that is listed elsewhere. */
    @Test
    void everyHomonymHasItsNamesake() {
        Map<String, String> listed = new HashMap<>();
        rows("places.tsv", 7).forEach(row -> listed.put(row.get(0), row.get(3)));
        rows("places-world.tsv", 7).forEach(row -> listed.put(row.get(0), row.get(3)));
        for (Table.Row row : rows("homonyms.tsv", 7)) {
            assertTrue(listed.containsKey(row.get(0)), row.get(0));
            assertTrue(!row.get(3).equals(listed.get(row.get(0))), row.get(0));
        }
    }

    @Test
    void everySectorOfAHeadHasItsHead() {
        Set<String> heads = new HashSet<>();
        rows("heads.tsv", 3).forEach(row -> heads.add(row.get(0)));
        for (Table.Row row : rows("sectors.tsv", 3)) {
            assertTrue(!row.get(0).equals("head") || heads.contains(row.get(1)), row.get(1));
        }
    }
}
