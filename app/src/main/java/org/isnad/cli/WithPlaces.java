package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.feed.BuiltReader;
import picocli.CommandLine.Option;

/** Which places the reader asks beside the built-in ones. */
final class WithPlaces {
    @Option(
            names = "--places",
            paramLabel = "FILE",
            description =
                    "places that 'isnad places import' made, or the folder with its places.tsv; none for the built-in"
                            + " ones alone; if not given, ISNAD_PLACES from the environment, or ~/.isnad/places.tsv")
    private Path places;

    /** Lets the reader ask them from now on. */
    void use() {
        if (places != null) {
            BuiltReader.use(places);
        }
    }
}
