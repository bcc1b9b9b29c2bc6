package org.isnad.archive;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.isnad.reading.Reading;
import org.isnad.search.Entry;
import org.isnad.search.Writer;

/**
 * Keeps the index abreast of the database, on all cores. What is in the index is in the database too; after a crash it
 * may lack the last articles, which {@link #last} tells, and gets them before others.
 */
final class Indexing implements AutoCloseable {
    /** After so many articles the index is made durable. */
    private static final int BATCH = 8_000;
    /** So many articles may wait for their turn. */
    private static final int WAITING = 256;

    private static final String LAST = "last";

    private final Writer writer;
    private final ExecutorService workers;
    private final Semaphore room = new Semaphore(WAITING);
    private final List<Future<?>> underWay = new ArrayList<>();
    private final Map<Long, Long> stories = new HashMap<>();
    private long last;
    private int pending;

    /** @param anew whether to begin with nothing, whatever is there */
    Indexing(Path folder, boolean anew) {
        if (anew) {
            clear(folder);
        }
        writer = Writer.open(folder);
        last = last(writer.committed());
        workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            Thread thread = new Thread(work, "isnad-index");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The archive's own lock keeps others away. */
    private static void clear(Path folder) {
        File[] files = folder.toFile().listFiles();
        for (File file : files == null ? new File[0] : files) {
            if (!file.delete()) {
                throw new ArchiveException(file + " cannot be deleted; look at the folder's permissions");
            }
        }
    }

    /** Up to which article an index is complete of which this was committed. */
    static long last(Map<String, String> committed) {
        return Long.parseLong(committed.getOrDefault(LAST, "0"));
    }

    /** Up to which article the index is complete. */
    long last() {
        return last;
    }

    /** Takes in an article that is in the database for good. */
    void add(long key, String ident, Long story, Reading reading) {
        take(new Entry(key, ident, story, reading), writer::add);
        last = Math.max(last, key);
    }

    /** Takes in an article anew, after all that was added. */
    void replace(Stored stored) {
        take(new Entry(stored.key(), stored.ident(), stored.story(), stored.reading()), writer::replace);
    }

    private void take(Entry entry, Consumer<Entry> into) {
        room.acquireUninterruptibly();
        underWay.add(workers.submit(() -> {
            try {
                into.accept(entry);
            } finally {
                room.release();
            }
        }));
        pending++;
    }

    void delete(long key) {
        join();
        writer.delete(key);
    }

    /** Articles that are in other stories now. */
    void moved(Map<Long, Long> moved) {
        stories.putAll(moved);
    }

    /** Commits if enough has come together. */
    void mayCommit() {
        if (pending >= BATCH) {
            commit();
        }
    }

    void commit() {
        join();
        stories.forEach(writer::story);
        stories.clear();
        writer.commit(Map.of(LAST, String.valueOf(last)));
        pending = 0;
    }

    /** Waits for what is under way. */
    void join() {
        for (Future<?> one : underWay) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ArchiveException("interrupted while the index was written; the same command completes it", e);
            }
        }
        underWay.clear();
    }

    /** Ends; what was not committed comes again when the archive is next written to. */
    @Override
    public void close() {
        // Not now: an interrupt would close the index's files under the writer.
        workers.shutdown();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.close();
    }
}
