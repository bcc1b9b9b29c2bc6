package org.isnad.archive;

import org.isnad.correct.Corrected;
import org.isnad.reading.Reading;

/**
 * An article of the archive with what was read out of it.
 *
 * @param key its number in this archive
 * @param ident its stable name; {@code ident#s3} names its third statement
 * @param version 1, or more where an article of the same source was there before with other words
 * @param story the number of the story it belongs to, or null
 */
public record Stored(long key, String ident, int version, Long story, Corrected corrected) {
    /** What was read, as people have corrected it. */
    public Reading reading() {
        return corrected.reading();
    }
}
