package org.isnad.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.reading.Block;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;

/**
 * The text of an article cut wherever a record begins or ends, since records overlap and elements of a page cannot. Offsets
 * count code points.
 */
final class Marking {
    /**
     * A line of the article.
     *
     * @param kind what it is there for, as a class of the style sheet
     * @param begin where it begins in the text
     */
    record Line(String kind, int begin, List<Piece> pieces) {}

    /**
     * A stretch with the same records throughout.
     *
     * @param classes of the style sheet; null where there is no record
     * @param records the ids of the records, the shortest record first, with spaces between them
     * @param start the id of a record that begins here, or null
     */
    record Piece(String text, String classes, String records, String start) {}

    private record Mark(Span span, String id, String kind) {
        int length() {
            return span.end() - span.begin();
        }
    }

    private final List<Mark> marks = new ArrayList<>();
    /** Those over the words at hand; the others before {@code next} have ended. */
    private final List<Mark> open = new ArrayList<>();

    private int next;
    private final int[] text;
    private final String chosen;
    private final Set<String> begun = new java.util.HashSet<>();

    private Marking(Reading reading, String chosen) {
        text = reading.article().text().codePoints().toArray();
        this.chosen = chosen;
        reading.statements().forEach(one -> {
            add(one.content(), one.id(), "s");
            add(one.cue(), one.id(), "s cue");
            add(one.source() == null ? List.of() : List.of(one.source()), one.id(), "s source");
        });
        reading.events().forEach(one -> add(List.of(one.trigger()), one.id(), "v"));
        reading.figures().forEach(one -> add(List.of(one.span()), one.id(), "f"));
        reading.entities().forEach(one -> add(one.mentions(), one.id(), "e"));
        for (int i = 0; i < reading.times().size(); i++) {
            add(List.of(reading.times().get(i).span()), "t" + (i + 1), "t");
        }
        marks.sort(Comparator.comparing(Mark::span));
    }

    private void add(List<Span> spans, String id, String kind) {
        spans.forEach(span -> marks.add(new Mark(span, id, kind)));
    }

    /** @param chosen the id of a record that stands out, or null */
    static List<Line> of(Reading reading, String chosen) {
        Marking marking = new Marking(reading, chosen);
        return reading.blocks().stream().map(marking::line).toList();
    }

    private Line line(Block block) {
        List<Piece> pieces = new ArrayList<>();
        int last = block.span().end();
        for (int begin = block.span().begin(); begin < last; ) {
            open(begin);
            int end = end(last);
            pieces.add(piece(begin, end));
            begin = end;
        }
        return new Line(
                block.kind().name().toLowerCase(java.util.Locale.ROOT),
                block.span().begin(),
                pieces);
    }

    /** Takes up the marks that begin up to here, the shortest first, and drops those that end. */
    private void open(int at) {
        while (next < marks.size() && marks.get(next).span().begin() <= at) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> mark.span().end() <= at);
        open.sort(Comparator.comparingInt(Mark::length));
    }

    /** Where the next mark begins or the first ends. */
    private int end(int last) {
        int end = next < marks.size() ? Math.min(last, marks.get(next).span().begin()) : last;
        for (Mark mark : open) {
            end = Math.min(end, mark.span().end());
        }
        return end;
    }

    private Piece piece(int begin, int end) {
        String words = new String(text, begin, end - begin);
        if (open.isEmpty()) {
            return new Piece(words, null, null, null);
        }
        String ids = joined(open, Mark::id);
        String classes = joined(open, Mark::kind)
                + (open.stream().anyMatch(mark -> mark.id().equals(chosen)) ? " chosen" : "");
        String start = open.stream()
                .map(Mark::id)
                .filter(begun::add)
                .reduce((one, other) -> other)
                .orElse(null);
        return new Piece(words, classes, ids, start);
    }

    private static String joined(List<Mark> marks, Function<Mark, String> what) {
        return marks.stream().map(what).distinct().collect(Collectors.joining(" "));
    }
}
