package org.isnad.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Figure.Kind;

/** The deeds that an article tells as done, and which of them harmed the people of a figure: the nearest of its sentence. */
final class Incidents {
    /** So many deeds are looked at on either side, so that a long sentence takes no longer for each figure. */
    private static final int NEAR = 12;

    private final Page page;
    private final List<Event> deeds = new ArrayList<>();

    /** Of events in order of the text. */
    Incidents(Page page, List<Event> events) {
        this.page = page;
        for (Event event : events) {
            boolean done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
            boolean harms = event.type() == Type.ASSAULT || event.type() == Type.COERCE || event.type() == Type.RETREAT;
            if (done && harms) {
                deeds.add(event);
            }
        }
    }

    /** The deeds told in tokens {@code from} to {@code to} that may have harmed those of a figure, the nearest first. */
    List<Event> of(FigureMention figure, int from, int to) {
        int at = page.tokens().begin(figure.from());
        int begin = page.tokens().begin(from);
        int end = page.tokens().end(to - 1);
        int next = firstFrom(at);
        List<Event> here = new ArrayList<>();
        for (int i = Math.max(0, next - NEAR); i < Math.min(deeds.size(), next + NEAR); i++) {
            int trigger = deeds.get(i).trigger().begin();
            if (trigger >= begin && trigger < end && mayHarm(deeds.get(i).type(), figure.kind())) {
                here.add(deeds.get(i));
            }
        }
        boolean told = here.stream().anyMatch(deed -> isHow(deed.type(), figure.kind()));
        here.removeIf(deed -> told && !isHow(deed.type(), figure.kind()));
        here.sort(Comparator.comparingInt(deed -> Math.abs(deed.trigger().begin() - at)));
        return here;
    }

    /** Whether this is how just such people come to be told of: who is arrested was seized, though there was a fight as well. */
    private static boolean isHow(Type deed, Kind harm) {
        boolean moved = harm == Kind.DETAINED || harm == Kind.DISPLACED;
        return moved == (deed != Type.ASSAULT);
    }

    /** Whether this is how people come to be killed, held or driven out. */
    private static boolean mayHarm(Type deed, Kind harm) {
        return switch (deed) {
            case ASSAULT -> true;
            case COERCE -> harm == Kind.DETAINED || harm == Kind.DISPLACED;
            default -> harm == Kind.DISPLACED;
        };
    }

    /** The place in the list of the first deed that is told at {@code begin} or later. */
    private int firstFrom(int begin) {
        int low = 0;
        int high = deeds.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (deeds.get(middle).trigger().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
