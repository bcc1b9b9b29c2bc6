package org.isnad.story;

import java.util.List;

/** Where {@link Stories} finds what was placed before: the archive, by day. */
public interface Window {
    /** A window on nothing, for stories that begin with nothing. */
    Window EMPTY = (from, to) -> List.of();

    /** All articles that were published from day {@code from} to day {@code to}, both inclusive, in days since 1970. */
    List<Kept> between(int from, int to);

    /** An article that was placed in a story, and its sketch. */
    record Kept(long article, long story, Sketch sketch) {}
}
