package org.isnad.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Span;

/** A figure. */
public record Counted(Figure figure) implements Item {
    @Override
    public Layer layer() {
        return Layer.FIGURE;
    }

    @Override
    public List<Span> spans() {
        return List.of(figure.span());
    }

    @Override
    public String label() {
        return String.valueOf(figure.kind());
    }

    @Override
    public Item moved(UnaryOperator<Span> move) {
        return with(figure.id(), move.apply(figure.span()), UnaryOperator.identity());
    }

    @Override
    public Item called(String id) {
        return with(id, figure.span(), UnaryOperator.identity());
    }

    @Override
    public Item linked(UnaryOperator<Party> party) {
        return with(figure.id(), figure.span(), party);
    }

    private Item with(String id, Span span, UnaryOperator<Party> party) {
        return new Counted(new Figure(
                id,
                span,
                figure.kind(),
                figure.low(),
                figure.high(),
                figure.modifier(),
                figure.scope(),
                figure.victims(),
                Each.linked(figure.place(), party),
                figure.date(),
                figure.since(),
                Each.linked(figure.speaker(), party),
                figure.evidence()));
    }

    @Override
    public void write(ReadingJson out) {
        out.figure(figure);
    }
}
