package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;

/** What one sentence, tokens {@code from} to {@code to}, has told so far. */
final class Breath {
    final int from;
    final int to;
    private final List<Told> told = new ArrayList<>();

    Breath(int from, int to) {
        this.from = from;
        this.to = to;
    }

    List<Told> told() {
        return told;
    }

    void add(Told t) {
        told.add(t);
    }

    boolean isSilent() {
        return told.isEmpty();
    }

    /** The innermost statement whose content holds a token, or null. */
    Told around(int token) {
        Told best = null;
        for (Told t : told) {
            if (t.covers(token) && (best == null || t.length() < best.length())) {
                best = t;
            }
        }
        return best;
    }

    /** The last statement that stands inside the same one as this token does, or null. */
    Told before(int token) {
        Told outer = around(token);
        Told last = null;
        for (Told t : told) {
            if (t != outer && around(t.cueFrom) == outer) {
                last = t;
            }
        }
        return last;
    }
}
