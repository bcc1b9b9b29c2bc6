package org.isnad.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;

/** The index in a folder cannot be used; the message says why and what helps. Made anew, an index has lost nothing. */
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final String CURE = "; make it anew with: ./isnad archive rebuild";

    Unusable(String message, Throwable cause) {
        super(message, cause);
    }

    /** Something done with an index. */
    interface Attempt<T> {
        T run() throws IOException;
    }

    /** Runs {@code attempt}, and where it fails says what that means. */
    static <T> T unless(Path dir, Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IndexNotFoundException e) {
            throw new Unusable("there is no search index in " + dir + CURE, e);
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw new Unusable("the search index in " + dir + " was made by another version of isnad" + CURE, e);
        } catch (LockObtainFailedException e) {
            throw new Unusable(
                    "another process is writing to the search index in " + dir + "; try again when it has ended", e);
        } catch (CorruptIndexException
                | EOFException
                | FileNotFoundException
                | NoSuchFileException
                | IndexOutOfBoundsException
                | IllegalStateException e) {
            throw e instanceof AlreadyClosedException ? failed(dir, e) : damaged(dir, e);
        } catch (IOException e) {
            throw failed(dir, e);
        }
    }

    private static Unusable damaged(Path dir, Exception e) {
        return new Unusable("the search index in " + dir + " is damaged (" + e.getMessage() + ")" + CURE, e);
    }

    private static Unusable failed(Path dir, Exception e) {
        Throwable first = e.getCause() == null ? e : e.getCause();
        return new Unusable("the search index in " + dir + " cannot be read or written: " + first.getMessage(), e);
    }
}
