package org.isnad.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.isnad.story.Fingerprint;
import org.isnad.story.Sketch;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Adds articles. {@link #prepare} may be called from many threads, all else from one. What has been added is kept for
 * good at the next {@link #commit}, which comes by itself every few hundred articles and at least every second; a
 * process killed before loses no more than that, and adding the same again completes it. Searches find new articles
 * somewhat later, at the latest when the writer is closed.
 */
public final class Writer implements AutoCloseable {
    private static final int BATCH = 500;
    private static final long BATCH_NANOS = 1_000_000_000;

    /** What became of an article. */
    public enum Outcome {
        ADDED,
        /** The same source with other words was there: the new words count from now on. */
        UPDATED,
        /** It was there already. */
        KNOWN
    }

    /** An article read and packed, ready to be written; without a reading where the archive has it. */
    public static final class Prepared {
        private final Identity identity;
        private final Reading reading;
        private final byte[] body;
        private final Sketch sketch;
        private final Fingerprint fingerprint;

        private Prepared(Identity identity, Reading reading, byte[] body) {
            this.identity = identity;
            this.reading = reading;
            this.body = body;
            sketch = reading == null ? null : Sketch.of(reading);
            fingerprint = reading == null ? null : Fingerprint.of(reading);
        }
    }

    private record Added(long key, String ident, long story, Reading reading) {}

    private final Database database;
    private final WriterLock lock;
    private final Clock clock;
    private final Handle handle;
    private final Indexing index;
    private final Grouping grouping;
    private final Set<Long> known = ConcurrentHashMap.newKeySet();
    private final Parts parts;
    private final Rows version;
    private final Rows old;
    private final Rows oldStory;
    private final Rows retire;
    private final Rows articles;
    private final Rows readings;
    private final List<Added> added = new ArrayList<>();
    private final List<Long> retired = new ArrayList<>();
    private long last;
    private long begun;
    /** Whether a writer that was killed has left articles that are yet to be regrouped. */
    private boolean resumed;

    private boolean failed;

    Writer(Database database, WriterLock lock, Path index, Clock clock) {
        this.database = database;
        this.lock = lock;
        this.clock = clock;
        handle = database.open();
        last = Articles.last(handle);
        handle.createQuery("SELECT source, digest FROM article")
                .map((row, context) -> new Identity(row.getString(1), row.getBytes(2)).key())
                .forEach(known::add);
        parts = new Parts(handle);
        grouping = new Grouping(handle);
        resumed = grouping.resume();
        version = new Rows(handle, "SELECT max(version) FROM article WHERE source = ?");
        old = new Rows(handle, "SELECT id FROM article WHERE source = ? AND latest = 1");
        oldStory = new Rows(handle, "SELECT story FROM article WHERE id = ?");
        retire = new Rows(handle, "UPDATE article SET latest = 0, story = NULL WHERE id = ?");
        articles = new Rows(
                handle,
                "INSERT INTO article (id, ident, source, version, latest, digest, outlet, url, published, title,"
                        + " characters, added, story) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)");
        readings = new Rows(handle, "INSERT INTO reading (article, reader, body) VALUES (?, ?, ?)");
        this.index = Catching.up(database, index, last);
    }

    /**
     * Reads {@code article}, unless the archive has it.
     *
     * @param named whether its id was given with it, and not made up from where it was found
     */
    public Prepared prepare(Article article, boolean named) {
        Identity identity = Identity.of(article, named);
        if (known.contains(identity.key())) {
            return new Prepared(identity, null, null);
        }
        Reading reading = BuiltReader.get().read(article);
        return new Prepared(identity, reading, Body.of(reading));
    }

    /** What was read before, as it is. */
    static Prepared prepared(Identity identity, Reading reading, byte[] body) {
        return new Prepared(identity, reading, body);
    }

    /** Adds {@code article}, read by this archive's reader. */
    public Outcome add(Article article) {
        return add(prepare(article, true));
    }

    /** @throws ArchiveException where it cannot be written; what was committed before is kept */
    public Outcome add(Prepared prepared) {
        if (prepared.reading == null || !known.add(prepared.identity.key())) {
            return Outcome.KNOWN;
        }
        try {
            // Before the next and not after the last, so that there is always something left to commit with what is
            // regrouped.
            if (added.size() >= BATCH || !added.isEmpty() && System.nanoTime() - begun > BATCH_NANOS) {
                keep();
            }
            if (added.isEmpty()) {
                handle.execute("BEGIN");
                begun = System.nanoTime();
            }
            int before = write(prepared);
            return before == 0 ? Outcome.ADDED : Outcome.UPDATED;
        } catch (JdbiException e) {
            throw failed(e);
        }
    }

    private ArchiveException failed(JdbiException e) {
        failed = true;
        return database.told(e);
    }

    /** @return the version that was the latest till now, or 0 */
    private int write(Prepared prepared) {
        Identity identity = prepared.identity;
        Article article = prepared.reading.article();
        int before = (int) version.number(identity.source());
        if (before > 0) {
            retire(old.number(identity.source()));
        }
        String ident = identity.ident(before + 1);
        long story = grouping.place(++last, prepared.sketch);
        articles.write(
                last,
                ident,
                identity.source(),
                before + 1,
                identity.digest(),
                article.outlet(),
                article.url(),
                article.published() == null ? null : article.published().toString(),
                article.title(),
                article.text().length(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                story);
        readings.write(last, BuiltReader.version(), prepared.body);
        Reading shown = before == 0
                ? prepared.reading
                : new Corrections(handle).of(last, prepared.reading).reading();
        parts.add(last, shown);
        grouping.keep(last, prepared.sketch, prepared.fingerprint);
        added.add(new Added(last, ident, story, shown));
        return before;
    }

    private void retire(long article) {
        long story = oldStory.number(article);
        if (story > 0) {
            grouping.left(story);
        }
        retire.write(article);
        retired.add(article);
    }

    /** Keeps for good what was added so far, in the stories that it makes up all together. */
    public void commit() {
        if (added.isEmpty() && !resumed) {
            return;
        }
        try {
            if (added.isEmpty()) {
                handle.execute("BEGIN");
            }
            grouping.regroup();
            resumed = false;
        } catch (JdbiException e) {
            throw failed(e);
        }
        keep();
    }

    private void keep() {
        try {
            parts.write();
            grouping.summarize();
            handle.execute("COMMIT");
        } catch (JdbiException e) {
            throw failed(e);
        }
        added.forEach(one -> index.add(one.key(), one.ident(), one.story(), one.reading()));
        index.moved(grouping.moved());
        retired.forEach(index::delete);
        index.mayCommit();
        added.clear();
        retired.clear();
    }

    /** Commits what is left, unless something went wrong before, and lets others write. */
    @Override
    public void close() {
        try {
            // What is left of a failed transaction goes with the connection.
            if (!failed) {
                commit();
                index.commit();
                Outlines.complete(database);
            }
        } finally {
            index.close();
            handle.close();
            lock.close();
        }
    }

    /** The number of the article added last. */
    long last() {
        return last;
    }

    /** The writing connection. */
    Handle handle() {
        return handle;
    }
}
