package org.isnad.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;
import org.junit.jupiter.api.Test;

/** Keeps the places plausible: in their country, near their province, as many as news needs. */
class PlaceTablesTest {
    private static final Map<String, Row> BOXES = new HashMap<>();
    private static final List<Row> PLACES = new ArrayList<>();
    private static final List<Row> PROVINCES = rows("provinces.tsv", 6);
    /** Kilometres from the middle of a province to its farthest place, by far. */
    private static final double FARTHEST = 650;

    private static final double FARTHEST_AIRPORT = 75;

    static {
        rows("boxes.tsv", 7).forEach(box -> BOXES.put(box.get(0), box));
        for (String table : List.of("places.tsv", "places-world.tsv", "towns.tsv", "homonyms.tsv")) {
            PLACES.addAll(rows(table, 8));
        }
    }

    private static List<Row> rows(String table, int columns) {
        return Table.read(Gazetteer.class, table, columns);
    }

    /** Fails with all that is wrong. */
    private static void assertNone(List<String> wrong) {
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyPlaceLiesInItsCountry() {
        List<String> wrong = new ArrayList<>();
        PLACES.forEach(place -> checkCountry(place, 3, 5, wrong));
        PROVINCES.forEach(province -> checkCountry(province, 3, 4, wrong));
        BOXES.values().forEach(box -> checkCountry(box, 0, 5, wrong));
        assertNone(wrong);
    }

    private static void checkCountry(Row row, int iso3, int latitude, List<String> wrong) {
        double north = Double.parseDouble(row.get(latitude));
        double east = Double.parseDouble(row.get(latitude + 1));
        Row box = row.orNull(iso3) == null ? null : BOXES.get(row.get(iso3));
        if (Math.abs(north) > 90 || Math.abs(east) > 180) {
            wrong.add(row.get(0) + " lies nowhere on Earth");
        }
        if (row.orNull(iso3) != null && (box == null || !isWithin(box, north, east))) {
            wrong.add(row.get(0) + " lies outside " + row.get(iso3));
        }
    }

    private static boolean isWithin(Row box, double latitude, double longitude) {
        return latitude >= Double.parseDouble(box.get(1))
                && latitude <= Double.parseDouble(box.get(2))
                && longitude >= Double.parseDouble(box.get(3))
                && longitude <= Double.parseDouble(box.get(4));
    }

    @Test
    void everyPlaceLiesNearItsProvince() {
        Map<String, Row> provinces = new HashMap<>();
        PROVINCES.forEach(row -> provinces.put(row.get(0) + row.get(3), row));
        List<String> wrong = new ArrayList<>();
        for (Row place : PLACES) {
            Row province = provinces.get(place.get(7) + place.get(3));
            if (!place.get(7).isEmpty() && (province == null || kilometres(place, 5, province, 4) > FARTHEST)) {
                wrong.add(place.get(0) + " does not lie in " + place.get(7));
            }
        }
        assertNone(wrong);
    }

    private static double kilometres(Row one, int latitude, Row other, int otherLatitude) {
        double south = Double.parseDouble(one.get(latitude));
        double north = Double.parseDouble(other.get(otherLatitude));
        double east = Double.parseDouble(one.get(latitude + 1)) - Double.parseDouble(other.get(otherLatitude + 1));
        return Math.hypot((north - south) * 111, east * 111 * Math.cos(Math.toRadians(south)));
    }

    /** An airport lies near the town that it is called after. */
    @Test
    void everyAirportLiesNearItsTown() {
        Map<String, Row> towns = new HashMap<>();
        PLACES.stream()
                .filter(row -> row.get(4).matches("city|capital"))
                .forEach(row -> towns.put(row.get(0) + row.get(3), row));
        List<String> wrong = new ArrayList<>();
        for (Row airport : PLACES) {
            for (String name : (airport.get(0) + "|" + airport.get(1)).split("\\|")) {
                Row town =
                        name.startsWith("مطار ") ? towns.get(name.substring("مطار ".length()) + airport.get(3)) : null;
                if (town != null && kilometres(airport, 5, town, 5) > FARTHEST_AIRPORT) {
                    wrong.add(name + " does not lie near " + town.get(0));
                }
            }
        }
        assertNone(wrong);
    }

    /** Homonyms are alternatives to a place that is listed elsewhere, and lie elsewhere. */
    @Test
    void everyHomonymHasItsNamesake() {
        Set<String> listed = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        List<Row> homonyms = rows("homonyms.tsv", 8);
        PLACES.subList(0, PLACES.size() - homonyms.size()).forEach(row -> listed.add(row.get(0)));
        PROVINCES.forEach(row -> listed.add(row.get(0)));
        for (Row row : homonyms) {
            if (!listed.contains(row.get(0))) {
                wrong.add(row.get(0));
            }
        }
        assertNone(wrong);
    }

    @Test
    void placesAreMany() {
        Set<String> populated = Set.of("city", "capital", "village", "camp");
        assertTrue(PLACES.stream().filter(row -> populated.contains(row.get(4))).count() >= 4_000);
        assertTrue(PROVINCES.size() >= 400);
    }
}
