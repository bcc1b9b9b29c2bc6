package org.isnad.listing;

import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.StoryLine;

/** A story. */
public record StoryRow(
        int story,
        String title,
        LocalDate first,
        LocalDate last,
        int articles,
        List<String> actors,
        List<String> places) {
    public StoryRow {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }

    public static StoryRow of(StoryLine line) {
        return new StoryRow(
                (int) line.id(),
                line.title(),
                line.first(),
                line.last(),
                line.articles(),
                line.actors(),
                line.places());
    }
}
