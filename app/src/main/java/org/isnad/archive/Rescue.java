package org.isnad.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.Upkeep.Recovery;

/** Takes out of a damaged database, article by article, what can still be read. */
final class Rescue {
    /** After so many numbers in a row without an article there are no more. */
    private static final int GAP = 2_000;

    private static final String ROW = """
            SELECT ident, source, digest, body FROM article JOIN reading ON reading.article = article.id
            WHERE article.id = ?
            """;

    private static final String CORRECTIONS =
            "INSERT OR IGNORE INTO correction (id, article, verb, undoes, layer, spans, label, body, at, by)";

    private final Database damaged;
    private final Writer writer;
    /** The new number of each article. */
    private final Map<Long, Long> keys = new HashMap<>();

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
                long number = key;
                found.ifPresent(prepared -> {
                    writer.add(prepared);
                    keys.put(number, writer.last());
                });
                saved += found.isEmpty() ? 0 : 1;
            } catch (ArchiveException e) {
                lost++;
                missing++;
            }
        }
        writer.commit();
        corrections();
        decisions();
        return new Recovery(saved, lost);
    }

    /** Those of the articles that were saved, as far as they can be read. */
    private void corrections() {
        Rows into = new Rows(writer.handle(), CORRECTIONS + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        try {
            List<Object[]> rows = damaged.with(handle -> handle.createQuery("SELECT * FROM correction ORDER BY id")
                    .map((row, context) -> columns(row))
                    .list());
            rows.stream().filter(row -> row[1] != null).forEach(into::write);
        } catch (ArchiveException e) {
            // What is left of the articles is worth having without them.
        }
        Parts parts = new Parts(writer.handle());
        List<Stored> corrected = new Articles(writer.handle()).corrected().toList();
        corrected.forEach(article -> Revising.renew(
                writer.handle(), parts, article.key(), article.corrected().machine()));
        Revising.regroup(writer.handle(), corrected);
    }

    /** Who is who, as people have decided it, of the names that were saved, as far as that can be read. */
    private void decisions() {
        try {
            damaged.with(Decided::all).forEach(decided -> decided.repeat(writer.handle()));
        } catch (ArchiveException e) {
            // As above.
        }
    }

    private Object[] columns(ResultSet row) throws SQLException {
        Object[] columns = new Object[10];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = row.getObject(i + 1);
        }
        columns[1] = keys.get(row.getLong(2));
        return columns;
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
