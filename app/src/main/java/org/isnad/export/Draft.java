package org.isnad.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hidden folder within the folder that files are meant for, on the same disk. They are moved to their place once all
 * are whole; until then, or if they never are, nothing of them is seen.
 */
final class Draft implements Closeable {
    private final Path target;
    private final Path folder;

    Draft(Path target) throws IOException {
        this.target = Files.createDirectories(target);
        this.folder = Files.createTempDirectory(target, ".isnad-");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Moves these files out, in place of older ones. */
    void publish(List<String> names) throws IOException {
        for (String name : names) {
            Files.move(file(name), target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes all that was not published. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
