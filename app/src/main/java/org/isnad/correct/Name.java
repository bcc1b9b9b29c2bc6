package org.isnad.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Entity;
import org.isnad.reading.Span;

/** A named thing with its mentions. */
public record Name(Entity entity) implements Item {
    @Override
    public Layer layer() {
        return Layer.NAME;
    }

    @Override
    public List<Span> spans() {
        return entity.mentions();
    }

    @Override
    public String label() {
        return String.valueOf(entity.type());
    }

    @Override
    public Item moved(UnaryOperator<Span> move) {
        return with(entity.id(), Each.moved(entity.mentions(), move));
    }

    @Override
    public Item called(String id) {
        return with(id, entity.mentions());
    }

    private Item with(String id, List<Span> mentions) {
        return new Name(new Entity(
                id,
                entity.type(),
                entity.name(),
                entity.english(),
                entity.country(),
                entity.sector(),
                mentions,
                entity.place(),
                entity.evidence()));
    }

    @Override
    public void write(ReadingJson out) {
        out.entity(entity);
    }
}
