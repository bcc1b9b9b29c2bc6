package org.isnad.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Party;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;

/** A statement. */
public record Said(Statement statement) implements Item {
    @Override
    public Layer layer() {
        return Layer.STATEMENT;
    }

    @Override
    public List<Span> spans() {
        List<Span> spans = new ArrayList<>(statement.cue());
        spans.addAll(statement.content());
        return spans;
    }

    @Override
    public Item moved(UnaryOperator<Span> move) {
        return new Said(new Statement(
                statement.id(),
                statement.form(),
                statement.act(),
                Each.moved(statement.cue(), move),
                Each.moved(statement.source(), move),
                statement.speaker(),
                statement.via(),
                Each.moved(statement.content(), move),
                null));
    }

    @Override
    public Item called(String id) {
        return with(id, statement.speaker(), statement.via());
    }

    @Override
    public Item linked(UnaryOperator<Party> party) {
        Speaker speaker = statement.speaker();
        return with(
                statement.id(), speaker == null ? null : linked(speaker, party), Each.linked(statement.via(), party));
    }

    private static Speaker linked(Speaker speaker, UnaryOperator<Party> party) {
        Party found = party.apply(new Party(speaker.name(), speaker.entity()));
        return new Speaker(found.name(), speaker.kind(), found.entity());
    }

    private Item with(String id, Speaker speaker, List<Party> via) {
        return new Said(new Statement(
                id,
                statement.form(),
                statement.act(),
                statement.cue(),
                statement.source(),
                speaker,
                via,
                statement.content(),
                statement.evidence()));
    }

    @Override
    public void write(ReadingJson out) {
        out.statement(statement);
    }
}
