package org.isnad.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.correct.Corrected;
import org.isnad.reading.Reading;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The articles of an archive with their readings, as people have corrected them. Stateless but for the database. */
final class Articles {
    private static final String STORED = """
            SELECT article.id, article.ident, article.version, article.story, reading.body, EXISTS (
                SELECT 1 FROM article AS older JOIN correction ON correction.article = older.id
                WHERE older.source = article.source) AS corrected
            FROM article JOIN reading ON reading.article = article.id
            """;

    private final Handle handle;

    private final Recent recent;

    Articles(Handle handle) {
        this(handle, new Recent());
    }

    Articles(Handle handle, Recent recent) {
        this.handle = handle;
        this.recent = recent;
    }

    /** The article of that stable name, be it an older version. */
    Optional<Stored> article(String ident) {
        return stored(query("WHERE article.ident = ?").bind(0, ident)).findFirst();
    }

    Optional<Stored> article(long key) {
        return stored(query("WHERE article.id = ?").bind(0, key)).findFirst();
    }

    /** The articles with these numbers, by number; one query is quicker than one for each. */
    Map<Long, Stored> articles(Collection<Long> keys) {
        return stored(query("WHERE article.id IN (SELECT value FROM json_each(?))")
                        .bind(0, List.copyOf(keys).toString()))
                .collect(Collectors.toMap(Stored::key, Function.identity()));
    }

    /** The latest version of what comes from that source. */
    Optional<Stored> ofSource(String source) {
        return stored(query("WHERE article.source = ? AND latest = 1").bind(0, source))
                .findFirst();
    }

    /** The number of the article that came last; 0 where there is none. */
    static long last(Handle handle) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM article")
                .mapTo(long.class)
                .one();
    }

    /** The next articles after that key, the latest versions only. */
    List<Stored> after(long key, int limit) {
        return stored(query("WHERE article.id > ? AND latest = 1 ORDER BY article.id LIMIT ?")
                        .bind(0, key)
                        .bind(1, limit))
                .toList();
    }

    /** The articles of a story, by day. */
    List<Stored> of(long story) {
        return stored(query("WHERE article.story = ? ORDER BY article.published, article.id")
                        .bind(0, story))
                .toList();
    }

    /** The next articles after that key that another reader has read, older versions too. */
    List<Stored> readByOthers(long key, String reader) {
        return stored(query("WHERE article.id > ? AND reading.reader <> ? ORDER BY article.id LIMIT " + Archive.PAGE)
                        .bind(0, key)
                        .bind(1, reader))
                .toList();
    }

    Stream<Stored> corrected() {
        return stored(query("WHERE latest = 1 AND corrected ORDER BY article.id"));
    }

    private Query query(String where) {
        return handle.createQuery(STORED + where);
    }

    private Stream<Stored> stored(Query query) {
        return query.map((row, context) -> stored(row)).list().stream();
    }

    private Stored stored(ResultSet row) throws SQLException {
        long key = row.getLong(1);
        String ident = row.getString(2);
        Reading machine = recent.reading(key, row.getBytes(5), ident);
        Corrected corrected = row.getBoolean(6) ? new Corrections(handle).of(key, machine) : Corrected.nothing(machine);
        long story = row.getLong(4);
        // Nothing has the number 0.
        return new Stored(key, ident, row.getInt(3), story == 0 ? null : story, corrected);
    }
}
