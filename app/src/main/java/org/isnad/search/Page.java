package org.isnad.search;

import java.util.List;

/**
 * Which of the hits are wanted.
 *
 * @param offset how many to leave out at the front
 * @param limit how many to give
 * @param facets by which fields to count all hits: outlet, act, event and speaker can be counted
 */
public record Page(int offset, int limit, Order order, List<Field> facets) {
    /** What comes first. Hits alike in that come newest first, then in order of their taking in. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    public Page {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("not a page: offset " + offset + ", limit " + limit);
        }
        facets = List.copyOf(facets);
    }

    /** The first hits, without facets. */
    public static Page of(int limit, Order order) {
        return new Page(0, limit, order, List.of());
    }

    /** All hits there are. */
    public static Page all(Order order) {
        return of(Integer.MAX_VALUE, order);
    }
}
