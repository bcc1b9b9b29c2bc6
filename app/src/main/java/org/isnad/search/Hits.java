package org.isnad.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param total how many there are, whatever the page
 * @param facets for each field asked for, its values and how many hits have each, most first
 */
public record Hits(long total, List<Hit> list, Map<Field, List<Facet>> facets) {
    public Hits {
        list = List.copyOf(list);
        facets = Map.copyOf(facets);
    }

    /**
     * An article or a record of one.
     *
     * @param article its key
     * @param record the record's id in its reading, such as s3; null where the article itself is the hit
     */
    public record Hit(long article, String record, float score) {}

    /** A value and how many hits have it. */
    public record Facet(String value, int count) {}
}
