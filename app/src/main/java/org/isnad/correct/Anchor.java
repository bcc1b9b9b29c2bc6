package org.isnad.correct;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.reading.Span;

/**
 * Which record of a reading is meant: by the words it rests on and what it says they are, since another reading of the
 * article may give its id to another record.
 */
public record Anchor(Layer layer, List<Span> spans, String label) {
    /** Words are the same where twice what two records share is at least this part of both. */
    private static final double SAME = 0.6;

    public Anchor {
        spans = List.copyOf(spans);
    }

    public static Anchor of(Item item) {
        return new Anchor(item.layer(), item.spans(), item.label());
    }

    Anchor moved(UnaryOperator<Span> move) {
        return new Anchor(layer, spans.stream().map(move).toList(), label);
    }

    /** The record of {@code items}, by id, that is the likest to what is meant; those in {@code taken} are another's. */
    Optional<String> in(Map<String, Item> items, Set<String> taken) {
        return items.entrySet().stream()
                .filter(entry -> !taken.contains(entry.getKey()) && likeness(entry.getValue()) >= SAME)
                .max(Comparator.comparingDouble(entry -> likeness(entry.getValue())))
                .map(Map.Entry::getKey);
    }

    /** From 0 to 1. */
    private double likeness(Item item) {
        if (item.layer() != layer || !item.label().equals(label) || item.spans().isEmpty()) {
            return 0;
        }
        List<Span> others = item.spans();
        // A statement within another shares nearly all of its words, but not the cue.
        if (layer == Layer.STATEMENT && shared(spans.get(0), others.get(0)) == 0) {
            return 0;
        }
        int shared = spans.stream()
                .mapToInt(span ->
                        others.stream().mapToInt(other -> shared(span, other)).sum())
                .sum();
        return 2.0 * shared / (length(spans) + length(others));
    }

    private static int shared(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.end() - span.begin()).sum();
    }
}
