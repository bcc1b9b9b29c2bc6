package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

class NameTablesTest {
    private static final Set<String> SECTORS = Set.of(
            "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "EUR", "GOV", "IGO", "IMG", "JRN", "JUD", "LAB", "LEG",
            "MED", "MIL", "MNC", "NGO", "OPP", "PRM", "PTY", "REB", "REF", "REL", "SPY", "UNO");

    /** Tables of things with names, each with its number of columns and the columns that hold further names. */
    private static final Map<String, int[]> THINGS = Map.of(
            "countries.tsv", new int[] {6, 1},
            "places.tsv", new int[] {8, 1},
            "places-world.tsv", new int[] {8, 1},
            "towns.tsv", new int[] {8, 1},
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
        "clubs.tsv, 5, 1",
        "countries.tsv, 6, 1",
        "given.tsv, 4, 1",
        "heads.tsv, 3, 3",
        "homonyms.tsv, 8, 7",
        "organisations.tsv, 5, 1",
        "outlets.tsv, 5, 1",
        "persons.tsv, 6, 1",
        "places.tsv, 8, 1",
        "places-world.tsv, 8, 1",
        "provinces.tsv, 6, 4",
        "sectors.tsv, 3, 2",
        "surnames.tsv, 2, 1",
        "titles.tsv, 4, 1",
        "towns.tsv, 8, 1"
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

    @Test
    void everySectorOfAHeadHasItsHead() {
        Set<String> heads = new HashSet<>();
        rows("heads.tsv", 3).forEach(row -> heads.add(row.get(0)));
        for (Table.Row row : rows("sectors.tsv", 3)) {
            String head = row.get(1).startsWith("ال") ? row.get(1).substring(2) : row.get(1);
            assertTrue(!row.get(0).equals("head") || heads.contains(head), row.get(1));
        }
    }

    @Test
    void everyActorHasASectorOfPloverAndACountryThatIsListed() {
        rows("sectors.tsv", 3).forEach(row -> assertTrue(SECTORS.contains(row.get(2)), row.get(1) + " " + row.get(2)));
        Set<String> countries = new HashSet<>(Set.of(""));
        rows("countries.tsv", 6).forEach(row -> countries.add(row.get(4)));
        rows("organisations.tsv", 5).forEach(row -> assertTrue(countries.contains(row.get(3)), row.get(0)));
        rows("outlets.tsv", 5).forEach(row -> assertTrue(countries.contains(row.get(3)), row.get(0)));
        rows("persons.tsv", 6).forEach(row -> assertTrue(countries.contains(row.get(4)), row.get(0)));
    }

    /** The roles that were once taken for others: what a word tells hangs on the words before it. */
    @ParameterizedTest
    @CsvSource({
        "UNESCO Director-General 2017-2025, UNO",
        "Attorney General of Israel 2016-2022, JUD",
        "General Guide of the Muslim Brotherhood 2010-, OPP",
        "UN Syria envoy 2014-2018, UNO",
        "US special envoy for Syria 2014-2015, GOV",
        "secretary general of the PFLP, REB",
        "deputy Secretary General of the Arab League, IGO",
        "spokesman of the Taliban, REB",
        "spokesman of the Sudanese army, MIL",
        "spokesman of the Egyptian Foreign Ministry 2015-2018, GOV"
    })
    void roleTellsTheSector(String role, String sector) {
        assertEquals(sector, new Sectors().ofRole(role));
    }

    @ParameterizedTest
    @CsvSource({
        "security, CIA, USA, SPY",
        "security, FBI, USA, COP",
        "party, African National Congress, ZAF, PTY",
        "government, United States Congress, USA, LEG",
        "armed, Mujahideen Shura Council, IRQ, REB",
        "media, Amaq, , JRN",
        "alliance, NATO, , IGO"
    })
    void nameTellsTheSector(String kind, String english, String country, String sector) {
        assertEquals(sector, new Sectors().ofOrganisation(kind, english, country));
    }
}
