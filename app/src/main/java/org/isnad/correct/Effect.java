package org.isnad.correct;

import java.util.Locale;

/**
 * What a correction does to a reading.
 *
 * @param record the id in the corrected reading of the record it is about; null where there is no such record
 */
public record Effect(Correction correction, String record, State state) {
    boolean isReview() {
        return correction.verdict() instanceof Verdict.Review;
    }

    /** How a correction and a reading stand to each other. */
    public enum State {
        /** The machine reads the record that the correction is about. */
        HOLDS,
        /** The machine does not read such a record, or no more; the correction stands on its own. */
        ALONE,
        /** The words that it is about are no more in the article, which has changed. */
        GONE,
        /** A later correction of the same record holds. */
        SUPERSEDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
