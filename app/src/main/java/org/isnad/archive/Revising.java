package org.isnad.archive;

import java.nio.file.Path;
import java.util.List;
import org.isnad.correct.Correction;
import org.isnad.correct.Unfit;
import org.isnad.correct.Verdict;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Reading;
import org.jdbi.v3.core.Handle;

/**
 * Changes what an archive has of articles that are there: corrections of their readings, and new readings. Who has a part
 * in what, stories, and the index go with it. Holds the writer's lock; for one thread.
 */
final class Revising implements AutoCloseable {
    private final Database database;
    private final Path index;
    private final WriterLock lock;

    Revising(Database database, Path folder) {
        this.database = database;
        this.index = folder.resolve(Archive.INDEX);
        this.lock = WriterLock.of(folder);
    }

    /** Keeps a verdict on an article's reading. */
    Correction correct(long article, Verdict verdict, String by) {
        return revised(article, handle -> new Corrections(handle).add(article, verdict, by));
    }

    /** Takes a verdict back. */
    Decision undo(long id, String by) {
        Decision decision = decision(id);
        revised(decision.article(), handle -> {
            new Corrections(handle).undo(decision, by);
            return null;
        });
        return decision(id);
    }

    private Decision decision(long id) {
        return database.with(handle -> new Corrections(handle).decision(id))
                .orElseThrow(() -> new Unfit("no-correction", id));
    }

    private <T> T revised(long article, Database.Work<T> decide) {
        T decided = database.with(handle -> handle.inTransaction(same -> {
            Articles articles = new Articles(same);
            List<Stored> before = versions(same, article).stream()
                    .map(version -> articles.article(version).orElseThrow())
                    .toList();
            T made = decide.on(same);
            Parts parts = new Parts(same);
            before.forEach(old -> renew(same, parts, old.key(), old.reading()));
            regroup(same, before);
            return made;
        }));
        bringIndexUp();
        return decided;
    }

    /** What is decided about an article holds for its newer versions, too. */
    private static List<Long> versions(Handle handle, long article) {
        return handle.createQuery("""
                        SELECT this.id FROM article AS this JOIN article AS older ON older.source = this.source
                        WHERE older.id = ? AND this.version >= older.version
                        """).bind(0, article).mapTo(long.class).list();
    }

    /** Puts what an article's reading says now in the place of what it said before. */
    static void renew(Handle handle, Parts parts, long article, Reading before) {
        parts.remove(article, before);
        Stored now = new Articles(handle).article(article).orElseThrow();
        parts.add(article, now.reading());
        parts.write();
        if (now.story() != null) {
            new Outlines(handle).forget(now.story());
        }
        stale(handle, article);
    }

    /** Puts articles into stories by what their readings say now. Those that go over to others are indexed anew, too. */
    static void regroup(Handle handle, List<Stored> articles) {
        Grouping grouping = new Grouping(handle);
        grouping.again(articles.stream()
                .filter(one -> one.story() != null)
                .map(one -> new Articles(handle).article(one.key()).orElseThrow())
                .toList());
        grouping.moved().keySet().forEach(article -> stale(handle, article));
    }

    private static void stale(Handle handle, long article) {
        handle.execute("INSERT OR IGNORE INTO stale (article) VALUES (?)", article);
    }

    private void bringIndexUp() {
        Catching.up(database, index, database.with(Articles::last)).close();
        Outlines.complete(database);
    }

    /** @param before what is there */
    private record Anew(Stored before, byte[] body) {}

    /**
     * Reads articles again that another version of the reader has read, or all, older versions of articles too. What is
     * done stays done when the program is killed.
     *
     * @return how many were read
     */
    long reread(boolean all) {
        long count = 0;
        long last = 0;
        List<Stored> page;
        while (!(page = next(last, all)).isEmpty()) {
            List<Anew> read = page.parallelStream().map(Revising::anew).toList();
            database.with(handle -> {
                handle.useTransaction(same -> write(same, read));
                return null;
            });
            count += read.size();
            last = page.get(page.size() - 1).key();
        }
        bringIndexUp();
        return count;
    }

    private List<Stored> next(long last, boolean all) {
        return database.with(handle -> new Articles(handle).readByOthers(last, all ? "" : BuiltReader.version()));
    }

    private static Anew anew(Stored stored) {
        Reading reading = BuiltReader.get().read(stored.corrected().machine().article());
        return new Anew(stored, Body.of(reading));
    }

    private static void write(Handle handle, List<Anew> read) {
        Rows body = new Rows(handle, "UPDATE reading SET reader = ?, body = ? WHERE article = ?");
        Parts parts = new Parts(handle);
        for (Anew one : read) {
            body.write(BuiltReader.version(), one.body(), one.before().key());
            renew(handle, parts, one.before().key(), one.before().reading());
        }
        regroup(handle, read.stream().map(Anew::before).toList());
    }

    @Override
    public void close() {
        lock.close();
    }
}
