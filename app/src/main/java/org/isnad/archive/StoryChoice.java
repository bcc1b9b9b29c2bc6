package org.isnad.archive;

import java.time.LocalDate;

/**
 * Which stories are wanted; what is null is left open.
 *
 * @param actor a name among the story's main actors
 * @param place a name among its main places
 * @param first that went on at or after this day
 * @param last that began at or before this day
 */
public record StoryChoice(Order order, String actor, String place, LocalDate first, LocalDate last) {
    /** What comes first. */
    public enum Order {
        /** By the last day on which something was published, stories of one day the biggest first. */
        NEWEST("last DESC, articles DESC, id"),
        /** By the number of articles. */
        BIGGEST("articles DESC, last DESC, id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /** All of them. */
    public static StoryChoice all(Order order) {
        return new StoryChoice(order, null, null, null, null);
    }
}
