package org.isnad.archive;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Which stories are wanted; what is null is left open.
 *
 * @param actor a name among the story's main actors
 * @param place a name among its main places
 * @param first that went on at or after this day
 * @param last that began at or before this day
 */
public record StoryChoice(Order order, String actor, String place, LocalDate first, LocalDate last) {
    private static final Comparator<StoryLine> BY_LAST =
            Comparator.comparing(StoryLine::last, Comparator.nullsLast(Comparator.reverseOrder()));
    private static final Comparator<StoryLine> BY_SIZE =
            Comparator.comparing(StoryLine::articles, Comparator.reverseOrder());

    /** What comes first. */
    public enum Order {
        /** By the last day on which something was published, stories of one day the biggest first. */
        NEWEST(BY_LAST.thenComparing(BY_SIZE)),
        /** By the number of articles. */
        BIGGEST(BY_SIZE.thenComparing(BY_LAST));

        private final Comparator<StoryLine> order;

        Order(Comparator<StoryLine> order) {
            this.order = order.thenComparing(StoryLine::id);
        }

        Comparator<StoryLine> order() {
            return order;
        }
    }

    boolean holds(StoryLine story) {
        return (first == null || story.last() != null && !story.last().isBefore(first))
                && (last == null || story.first() != null && !story.first().isAfter(last))
                && (actor == null || story.actors().contains(actor))
                && (place == null || story.places().contains(place));
    }
}
