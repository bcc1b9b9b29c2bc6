package org.isnad.event;

import static org.isnad.lexicon.Features.*;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Page;
import org.isnad.reading.Event;
import org.isnad.reading.Evidence;
import org.isnad.reading.Evidence.Piece;

/** Happenings written down as the events of a reading, with the words that tell them. */
final class Records {
    private final Page page;

    Records(Page page) {
        this.page = page;
    }

    Event event(String id, Happening happening) {
        Hit hit = happening.hit;
        return new Event(
                id,
                page.span(hit.from(), hit.to() - 1),
                happening.type(),
                happening.trigger.mode(),
                happening.actors,
                happening.recipients,
                happening.place,
                happening.date,
                happening.status,
                happening.speaker,
                evidence(happening));
    }

    private Evidence evidence(Happening happening) {
        Hit hit = happening.hit;
        List<Piece> pieces = new ArrayList<>(2);
        pieces.add(new Piece("trigger", happening.trigger.lemma(), page.span(hit.from(), hit.to() - 1)));
        if (happening.again != null) {
            Hit before = happening.again.hit;
            pieces.add(new Piece(
                    "told before", happening.again.trigger.lemma(), page.span(before.from(), before.to() - 1)));
        }
        return new Evidence("event/" + (hit.has(VERB) ? "verb" : "noun"), pieces);
    }
}
