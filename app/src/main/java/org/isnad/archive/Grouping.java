package org.isnad.archive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.story.Change;
import org.isnad.story.Fingerprint;
import org.isnad.story.Placement;
import org.isnad.story.Sketch;
import org.isnad.story.Stories;
import org.isnad.story.Story;
import org.isnad.story.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** Puts new articles into stories and keeps what changes by that. Writes within the caller's transaction. */
final class Grouping {
    private static final String KEPT = """
            SELECT article.id, article.story, sketch.sketch
            FROM sketch JOIN article ON article.id = sketch.article
            WHERE article.latest = 1 AND article.story IS NOT NULL AND
            """;

    private static final RowMapper<Window.Kept> AS_KEPT =
            (row, context) -> new Window.Kept(row.getLong(1), row.getLong(2), Sketch.fromBytes(row.getBytes(3)));

    private record Placed(long article, int day) {}

    private final Handle handle;
    private final Stories stories;
    private final Rows sketches;
    private final Rows newStory;
    private final Rows story;
    private final Rows gone;
    private final Rows changes;
    private final Rows outlines;
    private final Rows kept;
    private final Rows summary;
    /** Stories whose articles are not what they were at the last {@link #summarize}. */
    private final Set<Long> touched = new LinkedHashSet<>();
    /** The new story of articles that are in another one than before, since {@link #moved} was last asked. */
    private final Map<Long, Long> moved = new LinkedHashMap<>();

    Grouping(Handle handle) {
        this.handle = handle;
        long last = handle.createQuery("SELECT coalesce(max(id), 0) FROM story")
                .mapTo(long.class)
                .one();
        stories = new Stories(this::between, last + 1);
        outlines = new Rows(handle, Outlines.FORGET);
        kept = new Rows(handle, KEPT + "article.story = ?");
        sketches = new Rows(handle, "INSERT INTO sketch (article, day, sketch, fingerprint) VALUES (?, ?, ?, ?)");
        newStory = new Rows(handle, "INSERT OR IGNORE INTO story (id) VALUES (?)");
        story = new Rows(handle, "UPDATE article SET story = ? WHERE id = ? AND latest = 1");
        gone = new Rows(handle, "UPDATE story SET becomes = ?, articles = 0 WHERE id = ?");
        changes = new Rows(
                handle, "INSERT INTO change (kind, story, origin, articles, score, why) VALUES (?, ?, ?, ?, ?, ?)");
        summary = new Rows(
                handle,
                "UPDATE story SET title = (SELECT title FROM article WHERE id = ?), first = ?, last = ?, articles = ?,"
                        + " actors = ?, places = ? WHERE id = ?");
    }

    private List<Window.Kept> between(int from, int to) {
        return handle.createQuery(KEPT + "sketch.day BETWEEN ? AND ?")
                .bind(0, from)
                .bind(1, to)
                .map(AS_KEPT)
                .list();
    }

    /** The story of a new article, which is yet to be written with it. */
    long place(long article, Sketch sketch) {
        Placement placed = stories.place(article, sketch);
        placed.changes().forEach(this::tell);
        return placed.story();
    }

    /** Keeps what a new article is grouped by; after the placing, which might find the article itself otherwise. */
    void keep(long article, Sketch sketch, Fingerprint fingerprint) {
        Integer day = sketch.day() == Sketch.UNDATED ? null : sketch.day();
        sketches.write(article, day, sketch.toBytes(), fingerprint.toBytes());
    }

    /** Takes up what a writer that was killed has placed and not regrouped; whether there is any. */
    boolean resume() {
        List<Placed> left = handle.createQuery("""
                        SELECT article.id, sketch.day FROM sketch JOIN article ON article.id = sketch.article
                        WHERE article.id > (SELECT article FROM regrouped)
                            AND article.latest = 1 AND article.story IS NOT NULL AND sketch.day IS NOT NULL
                        """)
                .map((row, context) -> new Placed(row.getLong(1), row.getInt(2)))
                .list();
        left.forEach(one -> stories.resume(one.article(), one.day()));
        return !left.isEmpty();
    }

    /** Groups afresh what was placed since this was last asked, now that all of it is there. */
    void regroup() {
        stories.regroup().forEach(this::apply);
        handle.execute("UPDATE regrouped SET article = (SELECT coalesce(max(id), 0) FROM article)");
    }

    /**
     * Places articles anew whose readings are others now. None was placed or looked for by this grouping before.
     *
     * @param articles the latest versions, as they are read now
     */
    void again(List<Stored> articles) {
        Map<Long, Integer> days = new LinkedHashMap<>();
        for (Stored one : articles) {
            Sketch sketch = Sketch.of(one.reading());
            if (renew(one.key(), sketch, Fingerprint.of(one.reading()))) {
                touched.add(one.story());
                days.put(one.key(), sketch.day());
            }
        }
        days.values().removeIf(day -> day == Sketch.UNDATED);
        days.forEach((article, day) -> stories.again(article, day).changes().forEach(this::apply));
        summarize();
    }

    /** Whether what is kept of the article to group it by is other than it was. */
    private boolean renew(long article, Sketch sketch, Fingerprint fingerprint) {
        String update = "UPDATE sketch SET sketch = :sketch, fingerprint = :fingerprint WHERE article = :article"
                + " AND (sketch <> :sketch OR fingerprint <> :fingerprint)";
        return handle.createUpdate(update)
                        .bind("article", article)
                        .bind("sketch", sketch.toBytes())
                        .bind("fingerprint", fingerprint.toBytes())
                        .execute()
                > 0;
    }

    private void apply(Change change) {
        tell(change);
        for (long article : change.articles()) {
            story.write(change.story(), article);
            moved.put(article, change.story());
        }
    }

    private void tell(Change change) {
        if (change.kind() == Change.Kind.CREATED || change.kind() == Change.Kind.SPLIT) {
            newStory.write(change.story());
        }
        touched.add(change.story());
        Long origin = change.from() == 0 ? null : change.from();
        if (origin != null) {
            touched.add(origin);
        }
        if (change.kind() == Change.Kind.MERGED) {
            gone.write(change.story(), origin);
            outlines.write(origin);
            touched.remove(origin);
        }
        String articles = change.articles().stream().map(String::valueOf).collect(Collectors.joining(" "));
        String why = change.link() == null ? null : change.link().toString();
        changes.write(change.kind().name(), change.story(), origin, articles, change.score(), why);
    }

    /** An article has gone out of its story, for its source says something else now. */
    void left(long story) {
        touched.add(story);
    }

    /** Brings titles, days and names of the stories up to date. */
    void summarize() {
        touched.forEach(this::summarize);
        touched.clear();
    }

    private void summarize(long id) {
        outlines.write(id);
        List<Window.Kept> articles = kept.list(AS_KEPT, id);
        if (articles.isEmpty()) {
            summary.write(null, null, null, 0, "", "", id);
        } else {
            Story now = Story.of(articles);
            summary.write(
                    now.central(),
                    day(now.first()),
                    day(now.last()),
                    articles.size(),
                    String.join("\n", now.actors()),
                    String.join("\n", now.places()),
                    id);
        }
    }

    private static String day(int day) {
        return day == Sketch.UNDATED ? null : LocalDate.ofEpochDay(day).toString();
    }

    /** What moved since this was last asked: articles and the stories that they are in now. */
    Map<Long, Long> moved() {
        Map<Long, Long> all = Map.copyOf(moved);
        moved.clear();
        return all;
    }
}
