package org.isnad.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;

/** The numbers that the Correlates of War project gives to states. Listed in {@code cow.tsv}. */
final class Cow {
    private static final Map<String, String> NUMBERS = Table.read(Cow.class, "cow.tsv", 2).stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private Cow() {}

    /** The number of a country by its ISO 3166 alpha-3 code, or null. */
    static String number(String country) {
        return country == null ? null : NUMBERS.get(country);
    }
}
