package org.isnad.correct;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.isnad.reading.Span;

/** Where the words of an older text are in a newer one: lines that are the same are found again, wherever they stand. */
public final class Alignment {
    /** For each line of the older text that is found again: where it begins, where it ends, and where it begins now. */
    private final TreeMap<Integer, Stretch> stretches = new TreeMap<>();

    private record Stretch(int end, int now) {}

    private Alignment() {}

    public static Alignment of(String older, String newer) {
        Map<String, Deque<Integer>> lines = new HashMap<>();
        forEachLine(
                newer,
                (line, begin) ->
                        lines.computeIfAbsent(line, some -> new ArrayDeque<>()).add(begin));
        Alignment alignment = new Alignment();
        forEachLine(older, (line, begin) -> {
            Deque<Integer> found = lines.get(line);
            if (found != null && !found.isEmpty()) {
                int length = line.codePointCount(0, line.length());
                alignment.stretches.put(begin, new Stretch(begin + length, found.remove()));
            }
        });
        return alignment;
    }

    private interface Line {
        void at(String line, int begin);
    }

    private static void forEachLine(String text, Line each) {
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            each.at(line, begin);
            begin += line.codePointCount(0, line.length()) + 1;
        }
    }

    /** The verdict on the newer text; empty where the words it speaks of are not all there. */
    public Optional<Verdict> carry(Verdict verdict) {
        try {
            return verdict instanceof Verdict.OnRecord one ? Optional.of(carry(one, this::move)) : Optional.empty();
        } catch (Gone e) {
            return Optional.empty();
        }
    }

    private static Verdict carry(Verdict.OnRecord verdict, UnaryOperator<Span> move) {
        Function<Anchor, Anchor> anchor = one -> one.moved(move);
        if (verdict instanceof Verdict.Accept accept) {
            return new Verdict.Accept(
                    anchor.apply(accept.anchor()), accept.item().moved(move));
        }
        if (verdict instanceof Verdict.Change change) {
            return new Verdict.Change(
                    anchor.apply(change.anchor()), change.item().moved(move));
        }
        if (verdict instanceof Verdict.Add add) {
            return new Verdict.Add(add.item().moved(move));
        }
        return new Verdict.Reject(anchor.apply(verdict.anchor()));
    }

    private Span move(Span span) {
        int by = by(span.begin());
        if (span.end() > span.begin() && by(span.end() - 1) != by) {
            throw new Gone();
        }
        return new Span(span.begin() + by, span.end() + by);
    }

    private int by(int offset) {
        Map.Entry<Integer, Stretch> line = stretches.floorEntry(offset);
        if (line == null || offset > line.getValue().end()) {
            throw new Gone();
        }
        return line.getValue().now() - line.getKey();
    }

    private static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1;

        Gone() {
            super(null, null, false, false);
        }
    }
}
