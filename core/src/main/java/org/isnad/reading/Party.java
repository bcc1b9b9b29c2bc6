package org.isnad.reading;

/**
 * Somebody or something that takes part: by name as in {@link Entity#name()} with the entity's id, or by the words that
 * describe it, with {@code entity} null. Immutable.
 */
public record Party(String name, String entity) {}
