package org.isnad.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Event;
import org.isnad.reading.Party;
import org.isnad.reading.Span;

/** An event. */
public record Done(Event event) implements Item {
    @Override
    public Layer layer() {
        return Layer.EVENT;
    }

    @Override
    public List<Span> spans() {
        return List.of(event.trigger());
    }

    @Override
    public String label() {
        return String.valueOf(event.type());
    }

    @Override
    public Item moved(UnaryOperator<Span> move) {
        return with(event.id(), move.apply(event.trigger()), UnaryOperator.identity());
    }

    @Override
    public Item called(String id) {
        return with(id, event.trigger(), UnaryOperator.identity());
    }

    @Override
    public Item linked(UnaryOperator<Party> party) {
        return with(event.id(), event.trigger(), party);
    }

    private Item with(String id, Span trigger, UnaryOperator<Party> party) {
        return new Done(new Event(
                id,
                trigger,
                event.type(),
                event.mode(),
                Each.linked(event.actors(), party),
                Each.linked(event.recipients(), party),
                Each.linked(event.place(), party),
                event.date(),
                event.status(),
                Each.linked(event.speaker(), party),
                event.evidence()));
    }

    @Override
    public void write(ReadingJson out) {
        out.event(event);
    }
}
