package org.isnad.export;

import java.util.List;
import org.isnad.reading.Entity;

/**
 * What PLOVER writes for an actor.
 *
 * @param country ISO 3166 alpha-3, or one of PLOVER's own for what is beyond states ({@code IGO}, {@code UNO}); or null
 * @param sectors its sectors, the primary one first
 */
record Code(String country, List<String> sectors) {
    private static final Code NONE = new Code(null, List.of());

    /** The code of a named actor; of one who is only described nothing is known. */
    static Code of(Entity entity) {
        return entity == null ? NONE : new Code(entity.country(), List.of());
    }

    /** The primary sector, or null. */
    String sector() {
        return sectors.isEmpty() ? null : sectors.get(0);
    }
}
