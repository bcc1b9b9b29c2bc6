package org.isnad.search;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds articles and records of them. An index is a folder that a {@link Writer} fills; it can be made anew from the
 * readings at any time. A search sees what was committed before it began. Safe for use by any number of threads, beside a
 * writer in this process or another. Where the folder holds nothing that can be used, every method throws
 * {@link Unusable}.
 */
public final class Index implements Closeable {
    private final Path dir;
    private final Directory directory;
    private final SearcherManager searchers;
    /** A folder that changed later than that may change once more and look the same. */
    private static final long FRESH_MILLIS = 2_000;

    private volatile String seen = "";
    private volatile Commit newest = new Commit("", 0);

    /** @param changed when the folder had changed last when it was looked for */
    private record Commit(String name, long changed) {}

    private Index(Path dir, Directory directory, SearcherManager searchers) {
        this.dir = dir;
        this.directory = directory;
        this.searchers = searchers;
    }

    public static Index open(Path dir) {
        return Unusable.unless(dir, () -> {
            if (!Files.isDirectory(dir)) {
                throw new IndexNotFoundException(dir.toString());
            }
            Directory directory = FSDirectory.open(dir);
            Version.check(directory, dir);
            return new Index(dir, directory, new SearcherManager(directory, null));
        });
    }

    /** What was given to the last {@link Writer#commit}. */
    public Map<String, String> committed() {
        return with(searcher ->
                ((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData());
    }

    /** The hits of a page. */
    public Hits search(Query query, Page page) {
        return with(searcher -> new Search(searcher, query).hits(page));
    }

    /** Reads all of the index and compares its checksums. */
    public void verify() {
        with(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return null;
        });
    }

    private interface Use<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T with(Use<T> use) {
        return Unusable.unless(dir, () -> {
            refresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return use.of(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /** Another text after each commit. */
    public String state() {
        return Unusable.unless(dir, this::newest);
    }

    private void refresh() throws IOException {
        String now = newest();
        if (!now.equals(seen)) {
            searchers.maybeRefreshBlocking();
            seen = now;
        }
    }

    /** To look which commit is the newest costs far less than to open it, and next to nothing where no file came since. */
    private String newest() throws IOException {
        long changed = dir.toFile().lastModified();
        Commit known = newest;
        if (changed != known.changed() || System.currentTimeMillis() - changed < FRESH_MILLIS) {
            String name = SegmentInfos.getLastCommitSegmentsFileName(directory);
            File file = dir.resolve(String.valueOf(name)).toFile();
            known = new Commit(name + " " + file.lastModified(), changed);
            newest = known;
        }
        return known.name();
    }

    @Override
    public void close() {
        Unusable.unless(dir, () -> {
            searchers.close();
            directory.close();
            return null;
        });
    }
}
