package org.isnad.archive;

import java.util.List;

/**
 * A page of the stories that were chosen.
 *
 * @param total how many were chosen
 * @param actors the names most often among the main ones of the first thousand chosen, and how often
 * @param places likewise
 */
public record StoryList(long total, List<StoryLine> list, List<Tally> actors, List<Tally> places) {
    public StoryList {
        list = List.copyOf(list);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    /** A name, and of how many stories. */
    public record Tally(String name, int stories) {}
}
