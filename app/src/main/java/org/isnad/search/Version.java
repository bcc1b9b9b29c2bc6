package org.isnad.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What an index was made by. An index of other documents, or of words stemmed otherwise, would find too little and not say so. */
final class Version {
    static final String KEY = "isnad";
    /** Goes up with every change of {@link Block}, {@link Terms} or {@link Stemmer} that makes other terms. */
    private static final int DOCUMENTS = 2;

    static final String NOW = DOCUMENTS + "-" + Stemmer.TABLE;

    private Version() {}

    /** @throws IndexFormatTooOldException where the index was made by another version */
    static void check(Directory directory, Path dir) throws IOException {
        String made = SegmentInfos.readLatestCommit(directory).getUserData().get(KEY);
        if (!NOW.equals(made)) {
            throw new IndexFormatTooOldException(dir.toString(), "made by " + made + ", not by " + NOW);
        }
    }
}
