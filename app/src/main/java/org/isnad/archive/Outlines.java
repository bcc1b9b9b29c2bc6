package org.isnad.archive;

import java.util.List;
import java.util.Optional;
import org.isnad.outline.Outline;
import org.isnad.outline.Packed;
import org.jdbi.v3.core.Handle;

/**
 * The outlines of big stories, kept because making one takes all of a story's readings. A story that changes loses its
 * outline in the same transaction; {@link #complete} makes those that are missing. Stateless but for the database.
 */
final class Outlines {
    /** A smaller story is outlined faster than it is worth keeping. */
    private static final int MANY = 5;
    /** So many are made, on all cores, before they are kept. */
    private static final int PAGE = 256;

    private record Made(long story, byte[] body) {}

    private static final String MISSING = """
            SELECT story.id FROM story WHERE articles >= ? AND NOT EXISTS (
                SELECT 1 FROM outline WHERE outline.story = story.id AND outline.form = ?)
            """;

    static final String FORGET = "DELETE FROM outline WHERE story = ?";

    private final Handle handle;

    Outlines(Handle handle) {
        this.handle = handle;
    }

    /** The one that is kept. */
    Optional<Outline> of(long story) {
        return handle.createQuery("SELECT body FROM outline WHERE story = ? AND form = ?")
                .bind(0, story)
                .bind(1, Packed.FORM)
                .mapTo(byte[].class)
                .findOne()
                .map(Packed::outline);
    }

    /** The story is another now. */
    void forget(long story) {
        handle.execute(FORGET, story);
    }

    /** Makes those that are missing or of another version. */
    static void complete(Database database) {
        List<Long> missing = database.with(handle -> handle.createQuery(MISSING)
                .bind(0, MANY)
                .bind(1, Packed.FORM)
                .mapTo(Long.class)
                .list());
        for (int from = 0; from < missing.size(); from += PAGE) {
            List<Made> made = missing.subList(from, Math.min(from + PAGE, missing.size())).parallelStream()
                    .map(story -> database.with(handle -> new Outlines(handle).make(story)))
                    .flatMap(Optional::stream)
                    .toList();
            database.with(handle -> {
                handle.useTransaction(same -> made.forEach(new Outlines(same)::keep));
                return null;
            });
        }
    }

    /** Makes all anew. */
    static void anew(Database database) {
        database.with(handle -> handle.execute("DELETE FROM outline"));
        complete(database);
    }

    private Optional<Made> make(long story) {
        return new StoryRows(handle)
                .telling(story, new Articles(handle))
                .map(telling -> new Made(story, Packed.bytes(telling.outline())));
    }

    private void keep(Made made) {
        handle.execute(
                "INSERT OR REPLACE INTO outline (story, form, body) VALUES (?, ?, ?)",
                made.story(),
                Packed.FORM,
                made.body());
    }
}
