package org.isnad.correct;

import java.time.Instant;

/**
 * A verdict that holds.
 *
 * @param id its number; of two on one record the greater holds
 * @param by who decided
 */
public record Correction(long id, Verdict verdict, Instant at, String by) {}
