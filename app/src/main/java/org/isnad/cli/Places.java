package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.atlas.GeoNames;
import org.isnad.atlas.NoDump;
import org.isnad.feed.ImportedPlaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks after places beyond the built-in ones. */
@Command(
        name = "places",
        description = "Adds places to the built-in ones, out of a dump of GeoNames.",
        subcommands = Places.Import.class,
        synopsisSubcommandLabel = "import",
        footer = {
            "",
            "  isnad places import allCountries.txt alternateNamesV2.txt",
            "  isnad places import SY.txt                       one country",
            "",
            "The dumps: https://download.geonames.org/export/dump/ (CC BY 4.0). What is imported is kept in",
            "~/.isnad/places.tsv, or where ISNAD_PLACES says, and used by every command that reads;",
            "ISNAD_PLACES=none leaves it unused. --places FILE on those commands takes another."
        })
final class Places implements Callable<Integer> {
    private final Terminal terminal;

    Places(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new Refused("say what: import");
    }

    /** Makes the file of places. */
    @Command(name = "import", description = "Imports a dump of GeoNames; what was imported before is replaced.")
    static final class Import implements Callable<Integer> {
        @picocli.CommandLine.ParentCommand
        Places parent;

        @Parameters(
                index = "0",
                paramLabel = "DUMP",
                description = "allCountries.txt, or the file of one country, unpacked")
        Path dump;

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "NAMES",
                description = "alternateNamesV2.txt: the Arabic names, where the dump's own are not enough")
        Path names;

        @Option(names = "--into", paramLabel = "FILE", description = "Where to keep it (default: ~/.isnad/places.tsv)")
        Path into;

        @Override
        public Integer call() {
            Path file = into == null ? ImportedPlaces.file() : into;
            if (file == null) {
                throw new Refused("ISNAD_PLACES is none: say --into FILE");
            }
            check(dump);
            check(names);
            try {
                long count = GeoNames.compile(dump, names, file);
                parent.terminal
                        .lines()
                        .println(String.format(Locale.ROOT, "%,d Arabic names of places are in %s", count, file));
                return 0;
            } catch (NoDump e) {
                throw new Refused(e.getMessage());
            } catch (IOException e) {
                throw new Refused("cannot write " + file + ": " + e.getMessage());
            }
        }

        private static void check(Path file) {
            if (file != null && !Files.isRegularFile(file)) {
                throw new Refused(file + " is not there, or is no file");
            }
        }
    }
}
