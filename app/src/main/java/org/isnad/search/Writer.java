package org.isnad.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Fills an {@link Index}. Nothing is kept before it is committed: after a crash the index is as it was after the last
 * {@link #commit}, whose map tells how far that was. Safe for use by any number of threads. There may be one to an index
 * at a time. Every method throws {@link Unusable} where the folder cannot be written.
 */
public final class Writer implements Closeable {
    private static final double BUFFER_MEGABYTES = 64;

    private final Path dir;
    private final Directory directory;
    private final IndexWriter writer;
    private final ThreadLocal<Block> blocks = ThreadLocal.withInitial(Block::new);

    private Writer(Path dir, Directory directory, IndexWriter writer) {
        this.dir = dir;
        this.directory = directory;
        this.writer = writer;
    }

    /** Goes on with the index in {@code dir}, or begins one where there is none. */
    public static Writer open(Path dir) {
        return Unusable.unless(dir, () -> {
            Directory directory = FSDirectory.open(dir);
            if (DirectoryReader.indexExists(directory)) {
                Version.check(directory, dir);
            }
            return open(dir, directory);
        });
    }

    /** Begins an empty index in {@code dir}, whatever is in there. */
    public static Writer create(Path dir) {
        return Unusable.unless(dir, () -> {
            Directory directory = FSDirectory.open(dir);
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return open(dir, directory);
        });
    }

    private static Writer open(Path dir, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setCommitOnClose(false);
        Writer writer = new Writer(dir, directory, new IndexWriter(directory, config));
        if (!DirectoryReader.indexExists(directory)) {
            writer.commit(Map.of());
        }
        return writer;
    }

    /** Takes in an article that the index does not hold. */
    public void add(Entry entry) {
        Unusable.unless(dir, () -> writer.addDocuments(blocks.get().of(entry)));
    }

    /** Takes in an article in the place of the one with the same key, if there is one. */
    public void replace(Entry entry) {
        Unusable.unless(
                dir, () -> writer.updateDocuments(key(entry.key()), blocks.get().of(entry)));
    }

    /** Takes out an article. */
    public void delete(long key) {
        Unusable.unless(dir, () -> writer.deleteDocuments(key(key)));
    }

    /** Says which story an article belongs to. */
    public void story(long key, long story) {
        Unusable.unless(dir, () -> writer.updateNumericDocValue(key(key), Block.STORY, story));
    }

    private static Term key(long key) {
        return new Term(Block.KEY, Long.toString(key));
    }

    /** Makes all that was done so far durable, and seen by searches, with a map that {@link Index#committed} gives back. */
    public void commit(Map<String, String> userData) {
        Map<String, String> data = new HashMap<>(userData);
        data.put(Version.KEY, Version.NOW);
        Unusable.unless(dir, () -> {
            writer.setLiveCommitData(data.entrySet());
            return writer.commit();
        });
    }

    /** What was given to the last commit, also of an earlier writer. */
    public Map<String, String> committed() {
        Map<String, String> data = new HashMap<>();
        writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        return data;
    }

    /** Ends; what was not committed is forgotten. */
    @Override
    public void close() {
        Unusable.unless(dir, () -> {
            writer.rollback();
            directory.close();
            return null;
        });
    }
}
