package org.isnad.export;

import java.util.Set;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;

/**
 * What PLOVER writes for an actor.
 *
 * @param country ISO 3166 alpha-3, or one of PLOVER's own for what is beyond states ({@code IGO}, {@code UNO}); or null
 * @param sector in which it acts, such as {@code MIL}; or null
 */
record Code(String country, String sector) {
    private static final Set<String> BEYOND_STATES = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

    /** The code of a party to an event. */
    static Code of(Party party, Exported reading) {
        Entity entity = reading.entity(party);
        return entity == null ? Described.code(party.name()) : of(entity);
    }

    /** As {@link Entity#actor()} has it. */
    static Code of(Entity entity) {
        boolean isBeyond = entity.sector() != null && entity.sector().equals(entity.actor());
        return of(isBeyond ? null : entity.country(), entity.sector());
    }

    /** What is beyond states has its kind for a country. */
    static Code of(String country, String sector) {
        return country == null && sector != null && BEYOND_STATES.contains(sector)
                ? new Code(sector, null)
                : new Code(country, sector);
    }
}
