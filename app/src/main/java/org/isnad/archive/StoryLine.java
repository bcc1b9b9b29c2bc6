package org.isnad.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * A story of the archive.
 *
 * @param id its number in this archive
 * @param title of its most central article
 * @param first the first day of publication, or null where no article has one
 * @param last the last one, or null
 * @param articles how many
 * @param actors the main persons and organisations, the main ones first
 * @param places the main places, likewise
 */
public record StoryLine(
        long id,
        String title,
        LocalDate first,
        LocalDate last,
        int articles,
        List<String> actors,
        List<String> places) {
    public StoryLine {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
    }
}
