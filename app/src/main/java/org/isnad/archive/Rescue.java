package org.isnad.archive;

import java.util.Optional;
import org.isnad.archive.Archive.Recovery;

/** Takes out of a damaged database, article by article, what can still be read. */
final class Rescue {
    /** After so many numbers in a row without an article there are no more. */
    private static final int GAP = 2_000;

    private static final String ROW = """
            SELECT ident, source, digest, body FROM article JOIN reading ON reading.article = article.id
            WHERE article.id = ?
            """;

    private final Database damaged;
    private final Writer writer;

    Rescue(Database damaged, Writer writer) {
        this.damaged = damaged;
        this.writer = writer;
    }

    Recovery all() {
        long saved = 0;
        long lost = 0;
        int missing = 0;
        for (long key = 1; missing < GAP; key++) {
            try {
                Optional<Writer.Prepared> found = read(key);
                missing = found.isEmpty() ? missing + 1 : 0;
                found.ifPresent(writer::add);
                saved += found.isEmpty() ? 0 : 1;
            } catch (ArchiveException e) {
                lost++;
                missing++;
            }
        }
        return new Recovery(saved, lost);
    }

    private Optional<Writer.Prepared> read(long key) {
        return damaged.with(handle -> handle.createQuery(ROW)
                .bind(0, key)
                .map((row, context) -> {
                    byte[] body = row.getBytes(4);
                    Identity identity = new Identity(row.getString(2), row.getBytes(3));
                    return Writer.prepared(identity, Body.reading(body, row.getString(1)), body);
                })
                .findOne());
    }
}
