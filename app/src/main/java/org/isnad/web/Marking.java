package org.isnad.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    private record Mark(Span span, String id, String kind) {}

    private final List<Mark> marks = new ArrayList<>();
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
        marks.sort(
                Comparator.comparingInt(mark -> mark.span().end() - mark.span().begin()));
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
        List<Mark> here = marks.stream()
                .filter(mark -> mark.span().begin() < block.span().end()
                        && mark.span().end() > block.span().begin())
                .toList();
        TreeSet<Integer> cuts =
                new TreeSet<>(List.of(block.span().begin(), block.span().end()));
        here.forEach(mark -> {
            cuts.add(mark.span().begin());
            cuts.add(mark.span().end());
        });
        List<Piece> pieces = new ArrayList<>();
        for (int begin = block.span().begin(); begin < block.span().end(); ) {
            int end = cuts.higher(begin);
            pieces.add(piece(here, begin, end));
            begin = end;
        }
        return new Line(
                block.kind().name().toLowerCase(java.util.Locale.ROOT),
                block.span().begin(),
                pieces);
    }

    private Piece piece(List<Mark> marks, int begin, int end) {
        String words = new String(text, begin, end - begin);
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().covers(begin)).toList();
        if (here.isEmpty()) {
            return new Piece(words, null, null, null);
        }
        String ids = joined(here, Mark::id);
        String classes = joined(here, Mark::kind)
                + (here.stream().anyMatch(mark -> mark.id().equals(chosen)) ? " chosen" : "");
        String start = here.stream()
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
