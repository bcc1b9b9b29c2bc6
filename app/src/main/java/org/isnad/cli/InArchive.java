package org.isnad.cli;

import java.nio.file.Path;
import org.isnad.archive.Archive;
import picocli.CommandLine.Option;

/** Which archive a command works on. */
final class InArchive {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "${env:ISNAD_ARCHIVE:-archive}",
            description = "the archive's folder; if not given, ISNAD_ARCHIVE from the environment, or ./archive")
    private Path folder;

    Path folder() {
        return folder;
    }

    Archive open() {
        return Archive.open(folder);
    }

    Archive create() {
        return Archive.create(folder);
    }
}
