package org.isnad.story;

import java.util.List;

/** Where an article was placed, and all that changed by it, in order. */
public record Placement(long article, long story, List<Change> changes) {
    public Placement {
        changes = List.copyOf(changes);
    }
}
