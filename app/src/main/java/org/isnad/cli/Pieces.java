package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;

/** All pieces of a source at once, for commands that need them whole and right. */
final class Pieces implements Source.Sink {
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    /** @throws Refused where something cannot be read */
    static List<Piece> of(Source source) throws InterruptedException {
        Pieces all = new Pieces();
        source.read(all);
        return all.pieces;
    }

    @Override
    public void piece(Piece piece) {
        pieces.add(piece);
    }

    @Override
    public void unreadable(Unreadable trouble) {
        throw new Refused(trouble.getMessage());
    }
}
