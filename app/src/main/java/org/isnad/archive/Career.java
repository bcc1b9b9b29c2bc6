package org.isnad.archive;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** In how many records an actor has which part, month by month. */
public record Career(List<Month> months) {
    public Career {
        months = List.copyOf(months);
    }

    /** @param month null for articles without a day */
    public record Month(Part part, YearMonth month, int records) {}

    /** All months together. */
    public Map<Part, Integer> parts() {
        Map<Part, Integer> parts = new EnumMap<>(Part.class);
        months.forEach(month -> parts.merge(month.part(), month.records(), Integer::sum));
        return parts;
    }
}
