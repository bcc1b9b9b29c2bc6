package org.isnad.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What choices of stories have in common, kept as long as no story changes: to count takes a look at every story, while to
 * show a page of them does not. Thread-safe.
 */
final class StoryHeads {
    private static final int KEPT = 1_000;

    /** How many were chosen, and whom and what places the first of them name most often. */
    record Head(long total, List<StoryList.Tally> actors, List<StoryList.Tally> places) {}

    private final Map<StoryChoice, Head> heads = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<StoryChoice, Head> eldest) {
            return size() > KEPT;
        }
    };

    private long state;

    /** A page of the stories chosen. */
    StoryList chosen(StoryRows rows, StoryChoice choice, int offset, int limit) {
        long now = rows.state();
        Head head = kept(choice, now);
        if (head == null) {
            head = rows.head(choice);
            keep(choice, head, now);
        }
        return new StoryList(head.total(), rows.page(choice, offset, limit), head.actors(), head.places());
    }

    private synchronized Head kept(StoryChoice choice, long now) {
        return state == now ? heads.get(choice) : null;
    }

    private synchronized void keep(StoryChoice choice, Head head, long now) {
        if (state != now) {
            heads.clear();
            state = now;
        }
        heads.put(choice, head);
    }
}
