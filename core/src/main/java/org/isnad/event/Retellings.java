package org.isnad.event;

import java.util.List;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/** Lets all tellings of one happening share place and date. */
final class Retellings {
    private final Referents referents;

    Retellings(Referents referents) {
        this.referents = referents;
    }

    void settle(List<Happening> told) {
        told.forEach(this::know);
        Party last = null;
        for (Happening happening : told) {
            Happening first = happening.first();
            happening.place = happening.place == null ? first.known : happening.place;
            boolean open = happening.status != Status.OCCURRED && happening.status != Status.PLANNED;
            happening.date = isFuller(first.date, happening.date) && !open ? first.date : happening.date;
            happening.place = happening.place == null ? happening.spare : happening.place;
            boolean there = happening.type() == Type.ASSAULT || happening.type() == Type.PROTEST;
            happening.place = there && happening.place == null ? last : happening.place;
            last = there && happening.place != null && !happening.background ? happening.place : last;
        }
    }

    /** Keeps with the first telling what this one knows. */
    private void know(Happening happening) {
        Happening first = happening.first();
        boolean narrower = first.place != null
                && happening.place != null
                && referents.isState(first.place)
                && !referents.isState(happening.place);
        first.known = narrower || first.known == null ? happening.place : first.known;
        first.date = isFuller(happening.date, first.date) && !happening.longAgo ? happening.date : first.date;
    }

    /** Whether a day is told where the other is not, or only its month or year. */
    private static boolean isFuller(String one, String other) {
        return other == null || one != null && one.length() > other.length() && one.startsWith(other);
    }
}
