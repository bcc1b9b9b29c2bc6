package org.isnad.feed;

import java.nio.file.Path;
import org.isnad.Isnad;
import org.isnad.Reader;

/** The one reader of this run. */
public final class BuiltReader {
    private static Reader reader;

    private BuiltReader() {}

    /**
     * Builds it when first asked, and while another thread builds it, waits.
     *
     * @throws NoPlaces if the places that were imported cannot be read
     */
    public static synchronized Reader get() {
        if (reader == null) {
            reader = Isnad.reader(ImportedPlaces.atlas());
        }
        return reader;
    }

    /**
     * Makes it read with the places of this file or folder, and not those kept where nothing is said.
     *
     * @throws NoPlaces if there are none, or they cannot be read
     */
    public static synchronized void use(Path places) {
        reader = Isnad.reader(ImportedPlaces.atlas(places));
    }

    /** The version of the program that reads, for what is kept longer than a run. */
    public static String version() {
        String version = BuiltReader.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
