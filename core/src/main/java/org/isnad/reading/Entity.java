package org.isnad.reading;

import java.util.List;
import java.util.Set;

/**
 * One named thing of an article with every place that names it, however it is spelt there. Immutable.
 *
 * @param id unique in its reading, {@code e1} and on
 * @param name the fullest form in the article, without title
 * @param english the usual English name, or {@code null}
 * @param country the ISO 3166 alpha-3 code of the country it belongs to, or {@code null}
 * @param sector the PLOVER sector in which it acts, such as {@code MIL}, or {@code null}
 * @param mentions in code points, in order of the text
 * @param place where it lies, if it is a place that the gazetteer knows where to find; otherwise {@code null}
 */
public record Entity(
        String id,
        Type type,
        String name,
        String english,
        String country,
        String sector,
        List<Span> mentions,
        Place place,
        Evidence evidence) {
    private static final Set<String> BEYOND_STATES = Set.of("IGO", "UNO", "EUR", "IMG", "MNC");

    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** An entity without a sector and a place on the map. */
    public Entity(
            String id, Type type, String name, String english, String country, List<Span> mentions, Evidence evidence) {
        this(id, type, name, english, country, null, mentions, null, evidence);
    }

    /**
     * Its PLOVER code as an actor, country and sector as far as they are known: {@code SYRMIL}, {@code FRA}; of bodies beyond
     * states the sector alone: {@code UNO}. Null where nothing is known.
     */
    public String actor() {
        if (country == null || sector != null && BEYOND_STATES.contains(sector)) {
            return sector;
        }
        return sector == null ? country : country + sector;
    }

    /** Person, organisation or place. */
    public enum Type {
        PER,
        ORG,
        LOC
    }
}
