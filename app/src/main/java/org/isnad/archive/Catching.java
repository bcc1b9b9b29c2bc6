package org.isnad.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Gives an index what the database has and it lacks. */
final class Catching {
    private static final String RETIRED = "SELECT id FROM article WHERE latest = 0";
    private static final String PLACED = "SELECT id, story FROM article WHERE story IS NOT NULL";
    private static final String STALE = """
            SELECT stale.article FROM stale JOIN article ON article.id = stale.article WHERE article.latest = 1
            """;

    private Catching() {}

    /** The index in {@code folder}, complete up to article {@code last}. */
    static Indexing up(Database database, Path folder, long last) {
        Indexing index = new Indexing(folder, false);
        if (index.last() < last) {
            fill(database, index);
        }
        refresh(database, index);
        return index;
    }

    /** An index made anew from the database. */
    static void anew(Database database, Path folder) {
        try (Indexing index = new Indexing(folder, true)) {
            fill(database, index);
            fresh(database);
        }
    }

    private static void fill(Database database, Indexing index) {
        List<Stored> page;
        while (!(page = after(database, index.last())).isEmpty()) {
            page.forEach(stored -> index.add(stored.key(), stored.ident(), stored.story(), stored.reading()));
        }
        database.with(handle -> {
            handle.createQuery(RETIRED).mapTo(long.class).forEach(index::delete);
            handle.createQuery(PLACED)
                    .map((row, context) -> Map.of(row.getLong(1), row.getLong(2)))
                    .forEach(index::moved);
            return null;
        });
        index.commit();
    }

    private static List<Stored> after(Database database, long key) {
        return database.with(handle -> new Articles(handle).after(key, Archive.PAGE));
    }

    /** Articles whose reading is another now. */
    private static void refresh(Database database, Indexing index) {
        List<Long> stale = database.with(
                handle -> handle.createQuery(STALE).mapTo(long.class).list());
        if (!stale.isEmpty()) {
            index.join();
            for (long article : stale) {
                database.with(handle -> new Articles(handle).article(article)).ifPresent(index::replace);
            }
            index.commit();
            fresh(database);
        }
    }

    private static void fresh(Database database) {
        database.with(handle -> handle.execute("DELETE FROM stale"));
    }
}
