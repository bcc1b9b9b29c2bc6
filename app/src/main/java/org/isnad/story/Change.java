package org.isnad.story;

import java.util.List;
import java.util.Locale;

/**
 * One step in the history of stories: {@code articles} are of {@code story} from now on.
 *
 * @param story the story that is new, or takes in {@code articles}
 * @param from the story that {@code articles} were in before: the one that is gone after {@link Kind#MERGED}, and that
 *     goes on without them after {@link Kind#SPLIT} and {@link Kind#MOVED}; 0 for an article that was in none
 * @param score how alike the articles are on average to the others of {@code story}, 0 to 1; 0 where there are no others
 * @param link the closest pair that holds them together, or null where there is none
 */
public record Change(Kind kind, long story, long from, List<Long> articles, double score, Link link) {
    public Change {
        articles = List.copyOf(articles);
    }

    /** What happened. */
    public enum Kind {
        /** An article like no other: a new story. */
        CREATED,
        /** A new article came to a story. */
        JOINED,
        /** All articles of one story went over to another, and it is gone. */
        MERGED,
        /** Articles left a story for one of their own. */
        SPLIT,
        /** Articles went over from one story to another. */
        MOVED
    }

    @Override
    public String toString() {
        String text = kind.name().toLowerCase(Locale.ROOT) + " " + story + " " + articles;
        return text + (from == 0 ? "" : " from " + from) + (link == null ? "" : ": " + link);
    }
}
