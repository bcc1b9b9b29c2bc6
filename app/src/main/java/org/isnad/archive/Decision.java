package org.isnad.archive;

import java.time.Instant;
import org.isnad.correct.Correction;

/**
 * A correction as the archive keeps it.
 *
 * @param article the number of the article, in the version that it was made on
 * @param ident its stable name
 * @param undoneAt when it was undone, or null where it holds
 * @param undoneBy who undid it, or null
 */
public record Decision(long article, String ident, Correction correction, Instant undoneAt, String undoneBy) {}
