package org.isnad.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.reading.Statement.Act;
import org.isnad.text.Quotations;

/** What one sentence, tokens {@code from} to {@code to}, has told so far. */
final class Breath {
    final int from;
    final int to;
    private final List<Told> told = new ArrayList<>();
    /** A verb of reporting whose content has not come yet: {@code وعلق فلان قائلا}. */
    private Hit idle;

    Breath(int from, int to) {
        this.from = from;
        this.to = to;
    }

    List<Told> told() {
        return told;
    }

    void add(Told t) {
        told.add(t);
        idle = null;
    }

    /** Adds a statement that has content, and remembers who has spoken. */
    void keep(Told t, Sources sources) {
        if (t.contentTo > t.contentFrom && !t.mute) {
            sources.memory().remember(t, this);
            add(t);
        }
    }

    Hit idle() {
        return idle;
    }

    void idle(Hit verb) {
        idle = verb;
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

    /** The innermost statement whose content holds a token and tells it, rather than asks for it or promises it; or null. */
    Told telling(int token, Quotations quotations) {
        Told best = null;
        for (Told t : told) {
            boolean asked = (t.act == Act.DEMAND || t.act == Act.PROMISE) && quotations.around(token) < 0;
            if (!asked && t.covers(token) && (best == null || t.length() < best.length())) {
                best = t;
            }
        }
        return best;
    }

    /** The innermost statement whose content holds a token and opens with a quotation mark, or null. */
    Told quoting(int token, Quotations quotations) {
        Told best = null;
        for (Told t : told) {
            if (t.covers(token)
                    && quotations.isOpening(t.contentFrom - 1)
                    && (best == null || t.length() < best.length())) {
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
