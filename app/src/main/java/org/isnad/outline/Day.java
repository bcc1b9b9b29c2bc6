package org.isnad.outline;

import java.time.LocalDate;
import java.util.List;

/**
 * What happened on a day.
 *
 * @param day null where it is not known
 * @param happenings those told most often
 * @param left how many more there are
 */
public record Day(LocalDate day, List<Happening> happenings, int left) {
    public Day {
        happenings = List.copyOf(happenings);
    }
}
