package org.isnad.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Span;
import org.isnad.reading.Time;

/** An expression of time. */
public record When(Time time) implements Item {
    @Override
    public Layer layer() {
        return Layer.TIME;
    }

    @Override
    public List<Span> spans() {
        return List.of(time.span());
    }

    @Override
    public Item moved(UnaryOperator<Span> move) {
        return new When(new Time(move.apply(time.span()), time.type(), time.value(), time.evidence()));
    }

    @Override
    public void write(ReadingJson out) {
        out.time(time);
    }
}
