package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.format.Source;

/** What the arguments of a command name: files, folders and {@code -} for standard input. */
final class Sources {
    private Sources() {}

    /** @throws Refused where a folder holds nothing to read */
    static List<Source> of(List<String> names, Terminal terminal) {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                sources.add(Source.stream("stdin", terminal.in()));
            } else if (Files.isDirectory(Path.of(name))) {
                sources.addAll(folder(name));
            } else {
                sources.add(Source.file(name));
            }
        }
        return sources;
    }

    private static List<Source> folder(String name) {
        try {
            List<Source> found = Source.folder(name);
            if (found.isEmpty()) {
                throw new Refused(
                        name + ": no articles in it; they end in .txt, .json, .jsonl or one of these and .gz");
            }
            return found;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Refused(name + ": the folder cannot be walked: " + e.getMessage());
        }
    }
}
