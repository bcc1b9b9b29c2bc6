package org.isnad.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.format.ReadingJson;
import org.isnad.reading.Block;
import org.isnad.reading.Span;

/** A line of the article. */
public record Line(Block block) implements Item {
    @Override
    public Layer layer() {
        return Layer.BLOCK;
    }

    @Override
    public List<Span> spans() {
        return List.of(block.span());
    }

    @Override
    public Item moved(UnaryOperator<Span> move) {
        return new Line(new Block(move.apply(block.span()), block.kind()));
    }

    @Override
    public void write(ReadingJson out) {
        out.block(block);
    }
}
