package org.isnad.event;

import java.util.List;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;

/**
 * What is asked for or promised, and the asking or promising told last before it: who is asked is who is to do it, {@code دعا
 * الأطراف إلى التفاوض}.
 */
final class Wanted {
    private static final int NEAR = 12;

    private Happening demand;

    /** What is asked for is to be done by whom it is asked of, and rests on the word of who asks. */
    void read(Happening happening) {
        if (happening.type() == Type.REQUEST || happening.type() == Type.AGREE) {
            demand = happening;
            return;
        }
        boolean wanted = happening.status == Status.REQUESTED || happening.status == Status.PLANNED;
        if (demand != null && demand.type() == Type.REQUEST && happening.status == Status.REQUESTED) {
            asked(happening);
        }
        if (demand != null && demand.type() == Type.AGREE && wanted) {
            promised(happening);
        }
        if (demand != null && wanted && happening.actors.isEmpty()) {
            List<Party> doers = demand.type() == Type.REQUEST ? demand.recipients : demand.actors;
            doers.stream().filter(p -> !happening.recipients.contains(p)).forEach(happening.actors::add);
        }
    }

    /** Who is to do what is asked for is asked, where nobody else is. */
    private void asked(Happening wanted) {
        boolean own = isNear(wanted) && wanted.actors.stream().noneMatch(demand.actors::contains);
        if (demand.recipients.isEmpty()
                && own
                && wanted.actors.stream().noneMatch(p -> p.name().equals(wanted.speaker))) {
            demand.recipients.addAll(wanted.actors);
        }
    }

    /** {@code أبدت استعدادها للتفاوض مع واشنطن}, {@code تعهدت بتقديم مساعدات لليمن}: with or for whom it is promised is promised it. */
    private void promised(Happening wanted) {
        boolean own = isNear(wanted)
                && demand.recipients.isEmpty()
                && !demand.trigger.recipients().contains("مع")
                && wanted.actors.containsAll(demand.actors);
        List<Party> others = wanted.type() == Type.CONSULT
                ? wanted.actors
                : wanted.type() == Type.AID ? wanted.recipients : List.of();
        if (own) {
            others.stream().filter(p -> !demand.actors.contains(p)).forEach(demand.recipients::add);
        }
    }

    private boolean isNear(Happening wanted) {
        return wanted.hit.from() - demand.hit.to() < NEAR && wanted.again == null;
    }
}
