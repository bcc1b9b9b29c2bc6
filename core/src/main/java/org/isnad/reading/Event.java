package org.isnad.reading;

import java.util.List;

/**
 * Something told as done, under way, planned or asked for between political actors, coded to PLOVER 0.8. Immutable.
 *
 * @param id unique in its reading, {@code v1} and on
 * @param trigger the word or phrase that tells it, in code points
 * @param mode PLOVER's mode, such as {@code heavy-weapons}, or null
 * @param place the narrowest named place, or null
 * @param date when it happened, a TIMEX3 date, or null
 * @param speaker by name, whose word it rests on; null in the article's own voice
 */
public record Event(
        String id,
        Span trigger,
        Type type,
        String mode,
        List<Party> actors,
        List<Party> recipients,
        Party place,
        String date,
        Status status,
        String speaker,
        Evidence evidence) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
    }

    /** The sixteen types of PLOVER. */
    public enum Type {
        AGREE,
        CONSULT,
        SUPPORT,
        CONCEDE,
        COOPERATE,
        AID,
        RETREAT,
        REQUEST,
        ACCUSE,
        REJECT,
        THREATEN,
        PROTEST,
        SANCTION,
        MOBILIZE,
        COERCE,
        ASSAULT
    }

    /** Whether it happened. */
    public enum Status {
        OCCURRED,
        ONGOING,
        PLANNED,
        REQUESTED,
        DENIED,
        HYPOTHETICAL
    }
}
