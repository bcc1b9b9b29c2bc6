package org.isnad.correct;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.reading.Party;
import org.isnad.reading.Span;

/** One change made to each span or party of a record. */
final class Each {
    private Each() {}

    static List<Span> moved(List<Span> spans, UnaryOperator<Span> move) {
        return spans.stream().map(move).toList();
    }

    static Span moved(Span span, UnaryOperator<Span> move) {
        return span == null ? null : move.apply(span);
    }

    static Party linked(Party party, UnaryOperator<Party> link) {
        return party == null ? null : link.apply(party);
    }

    static List<Party> linked(List<Party> parties, UnaryOperator<Party> link) {
        return parties.stream().map(link).toList();
    }

    /** By name only. */
    static String linked(String name, UnaryOperator<Party> link) {
        return name == null ? null : link.apply(new Party(name, null)).name();
    }
}
