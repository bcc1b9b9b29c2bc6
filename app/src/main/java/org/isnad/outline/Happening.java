package org.isnad.outline;

import java.time.LocalDate;
import java.util.List;
import org.isnad.reading.Event;

/**
 * Something that happened, as the article tells it that says most of it.
 *
 * @param day null where none is known
 * @param mode of PLOVER, or null
 * @param place or null
 * @param article the article's stable name; with {@code record} it names the event
 * @param articles how many tell it
 * @param sentence in which it is told
 */
public record Happening(
        LocalDate day,
        Event.Type type,
        String mode,
        Event.Status status,
        List<Called> actors,
        List<Called> recipients,
        Called place,
        String article,
        String record,
        int articles,
        String sentence) {
    public Happening {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }
}
