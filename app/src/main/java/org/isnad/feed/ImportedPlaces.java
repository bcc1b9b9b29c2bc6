package org.isnad.feed;

import java.io.IOException;
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
}
