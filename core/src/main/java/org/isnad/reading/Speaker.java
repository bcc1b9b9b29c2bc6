package org.isnad.reading;

/** Who said it: {@link Party} with the kind of source. {@code entity} is null for sources without a name. Immutable. */
public record Speaker(String name, Kind kind, String entity) {
    /** What sort of source. */
    public enum Kind {
        PERSON,
        ORGANIZATION,
        ANONYMOUS,
        DOCUMENT
    }
}
