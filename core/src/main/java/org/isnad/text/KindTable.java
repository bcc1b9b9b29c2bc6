package org.isnad.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the tables of this package: words, a tab and what kind they are, a row each. */
final class KindTable {
    private KindTable() {}

    /** The kinds by the folded words. */
    static <K extends Enum<K>> Map<String, K> read(String name, Class<K> kinds) {
        Map<String, K> table = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KindTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    table.put(
                            Folding.fold(line.substring(0, tab)),
                            Enum.valueOf(kinds, line.substring(tab + 1).toUpperCase(Locale.ROOT)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }
}
