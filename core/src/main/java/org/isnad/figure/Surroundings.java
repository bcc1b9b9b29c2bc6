package org.isnad.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.isnad.reading.Event;
import org.isnad.reading.Time;

/**
 * What the other layers know of the places where figures stand. Functions may answer null.
 *
 * @param speakers on whose word a token stands, by name
 * @param places the place by name that holds at a token
 * @param dates when what a range of tokens tells happened
 * @param close the same of a day named right there
 * @param times the expressions of time of the article, in order
 * @param events what the article tells as done, in its order
 * @param published the day of publication, or null
 */
public record Surroundings(
        IntFunction<String> speakers,
        IntFunction<String> places,
        Dates dates,
        Dates close,
        List<Time> times,
        List<Event> events,
        LocalDate published) {
    /** Tells a TIMEX3 date for a range of tokens. */
    @FunctionalInterface
    public interface Dates {
        /** The date of what the tokens {@code from} to {@code to}, exclusive, tell, or null. */
        String at(int from, int to);
    }

    public Surroundings {
        times = List.copyOf(times);
        events = List.copyOf(events);
    }
}
