package org.isnad.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.search.Index;
import org.isnad.search.Unusable;

/** Looks whether an archive is whole, and saves what can be saved of one that is not. */
public final class Upkeep {
    private Upkeep() {}

    /** What is wrong with the database, in SQLite's words, and with the index; nothing where both are whole. */
    public static List<String> check(Path folder) {
        List<String> wrong = new ArrayList<>();
        try {
            Database.damaged(Archive.existing(folder))
                    .with(handle -> handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .filter(line -> !line.equals("ok"))
                            .list())
                    .forEach(wrong::add);
        } catch (ArchiveException e) {
            wrong.add(e.getMessage());
        }
        try (Index index = Index.open(folder.resolve(Archive.INDEX))) {
            index.verify();
        } catch (Unusable e) {
            wrong.add(e.getMessage());
        }
        if (wrong.isEmpty()) {
            try (Archive archive = Archive.open(folder)) {
                lacking(archive).ifPresent(wrong::add);
            }
        }
        return wrong;
    }

    /** Says how much of an archive no search finds, if any of it. */
    public static Optional<String> lacking(Archive archive) {
        long lacking = archive.unsearchable();
        return lacking == 0
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "%s: no search finds the last %,d articles yet; where no 'isnad add' is at work, the next one puts them"
                                + " in, or: ./isnad archive rebuild --archive %s",
                        archive.folder(),
                        lacking,
                        archive.folder()));
    }

    /** Writes all that can still be read in {@code folder} into a new archive. */
    public static Recovery recover(Path folder, Path other) {
        Database damaged = Database.damaged(Archive.existing(folder));
        if (Files.exists(other)) {
            throw new ArchiveException(other + " is there already; name a folder that is not");
        }
        Recovery recovery;
        try (Writer writer = Archive.create(other).writer()) {
            recovery = new Rescue(damaged, writer).all();
        }
        // So that the index gets the corrections, too.
        Archive.open(other).writer().close();
        return recovery;
    }

    /** How many articles, older versions too, were saved and how many were not. */
    public record Recovery(long saved, long lost) {}
}
