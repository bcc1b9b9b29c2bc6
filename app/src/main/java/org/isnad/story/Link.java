package org.isnad.story;

import java.util.List;
import java.util.Locale;

/**
 * Two articles and what makes them alike, each part from 0 to 1.
 *
 * @param names the main actors and places that both name
 */
public record Link(
        long article,
        long other,
        double score,
        double words,
        double actors,
        double places,
        double figures,
        double days,
        List<String> names) {
    public Link {
        names = List.copyOf(names);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d like %d %.2f (words %.2f, actors %.2f, places %.2f, figures %.2f, days %.2f) %s",
                article,
                other,
                score,
                words,
                actors,
                places,
                figures,
                days,
                names);
    }
}
