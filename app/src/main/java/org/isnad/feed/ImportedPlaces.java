package org.isnad.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.atlas.Atlas;

/**
 * Where the places that the user imported are kept: in the file that the system property {@code isnad.places} or the variable
 * {@code ISNAD_PLACES} names, {@code none} for nowhere, otherwise in {@code ~/.isnad/places.tsv}.
 */
public final class ImportedPlaces {
    private static final String NONE = "none";

    private ImportedPlaces() {}

    /** The file that is read and that an import writes; null where places are not wanted. */
    public static Path file() {
        String named = System.getProperty("isnad.places", System.getenv("ISNAD_PLACES"));
        if (named == null || named.isEmpty()) {
            return Path.of(System.getProperty("user.home"), ".isnad", "places.tsv");
        }
        return named.equals(NONE) ? null : Path.of(named);
    }

    static Atlas atlas() {
        Path file = file();
        try {
            return file == null ? Atlas.NONE : Atlas.openIfThere(file);
        } catch (IOException e) {
            throw new NoPlaces(e.getMessage(), e);
        }
    }

    /** The places of a file that must be there, or of {@code places.tsv} in a folder; {@code none} has none. */
    static Atlas atlas(Path given) {
        if (given.toString().equals(NONE)) {
            return Atlas.NONE;
        }
        Path file = Files.isDirectory(given) ? given.resolve("places.tsv") : given;
        if (!Files.isRegularFile(file)) {
            throw new NoPlaces(
                    file + " is not there; make it with: isnad places import allCountries.txt --into " + file);
        }
        try {
            return Atlas.open(file);
        } catch (IOException e) {
            throw new NoPlaces(e.getMessage(), e);
        }
    }
}
