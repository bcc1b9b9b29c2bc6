package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.format.Plain;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Evidence;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/**
 * Any record of a reading, for explaining it.
 *
 * @param id its own, or for times and blocks {@code t} and {@code b} with their place in order
 * @param what layer and values in a few words
 * @param spans the words it rests on
 */
record Finding(String id, String what, List<Span> spans, Evidence evidence) {
    private static final int CONTEXT = 24;
    private static final int SHOWN = 120;

    /** All of a reading, layer by layer. */
    static List<Finding> all(Reading reading) {
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < reading.blocks().size(); i++) {
            all.add(of("b" + (i + 1), reading.blocks().get(i)));
        }
        reading.entities().forEach(entity -> all.add(of(entity)));
        for (int i = 0; i < reading.times().size(); i++) {
            all.add(of("t" + (i + 1), reading.times().get(i)));
        }
        reading.statements().forEach(statement -> all.add(of(statement)));
        reading.events().forEach(event -> all.add(of(event)));
        reading.figures().forEach(figure -> all.add(of(figure)));
        return all;
    }

    private static Finding of(String id, Block block) {
        return new Finding(id, "block: " + lower(block.kind()), List.of(block.span()), null);
    }

    private static Finding of(Entity entity) {
        String what = "name: " + entity.type() + " " + Plain.isolated(entity.name()) + known(entity.english())
                + known(entity.country());
        return new Finding(entity.id(), what, entity.mentions(), entity.evidence());
    }

    private static Finding of(String id, Time time) {
        String value = time.value() == null ? "not resolved" : Plain.line(time.value());
        return new Finding(id, "time: " + time.type() + " " + value, List.of(time.span()), time.evidence());
    }

    private static Finding of(Statement statement) {
        String speaker = statement.speaker() == null
                ? "nobody named"
                : Plain.isolated(statement.speaker().name());
        String what = "statement: " + speaker + via(statement.via()) + ", " + lower(statement.act()) + ", "
                + lower(statement.form());
        List<Span> spans = Stream.of(statement.cue(), source(statement), statement.content())
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Finding(statement.id(), what, spans, statement.evidence());
    }

    private static List<Span> source(Statement statement) {
        return statement.source() == null ? List.of() : List.of(statement.source());
    }

    private static String via(List<Party> via) {
        return via.stream().map(party -> " → " + Plain.isolated(party.name())).collect(Collectors.joining());
    }

    private static Finding of(Event event) {
        String what = "event: " + event.type() + known(event.mode()) + ", " + lower(event.status()) + ", "
                + parties(event.actors()) + " → " + parties(event.recipients());
        return new Finding(event.id(), what, List.of(event.trigger()), event.evidence());
    }

    private static String parties(List<Party> parties) {
        return parties.isEmpty()
                ? "?"
                : parties.stream().map(party -> Plain.isolated(party.name())).collect(Collectors.joining(", "));
    }

    private static Finding of(Figure figure) {
        String what = "figure: " + lower(figure.kind()) + " " + figure.low() + " to " + figure.high() + ", "
                + lower(figure.modifier()) + ", " + lower(figure.scope());
        return new Finding(figure.id(), what, List.of(figure.span()), figure.evidence());
    }

    /** The ids that there are, as in {@code e1 to e9, s1 to s3}. */
    static String ids(List<Finding> all) {
        return Stream.of("b", "e", "t", "s", "v", "f")
                .map(layer -> range(all.stream()
                        .map(Finding::id)
                        .filter(id -> id.startsWith(layer))
                        .toList()))
                .filter(range -> !range.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String range(List<String> ids) {
        return ids.isEmpty() ? "" : ids.size() == 1 ? ids.get(0) : ids.get(0) + " to " + ids.get(ids.size() - 1);
    }

    boolean covers(int offset) {
        return spans.stream().anyMatch(span -> span.covers(offset))
                || (evidence != null
                        && evidence.pieces().stream()
                                .anyMatch(piece ->
                                        piece.span() != null && piece.span().covers(offset)));
    }

    /** Lines that end with an empty one. */
    String explained(Reading reading) {
        StringBuilder out = new StringBuilder(id + "  " + what + "\n");
        spans.forEach(span -> out.append("    ").append(shown(reading, span)).append('\n'));
        if (evidence != null) {
            out.append("    rule ").append(Plain.line(evidence.rule())).append('\n');
            evidence.pieces().forEach(piece -> out.append(line(reading, piece)));
        }
        return out.append('\n').toString();
    }

    private static String line(Reading reading, Evidence.Piece piece) {
        String words = piece.span() == null ? "" : "  " + shown(reading, piece.span());
        return "      " + Plain.line(piece.role()) + ": " + Plain.isolated(String.valueOf(piece.what())) + words + "\n";
    }

    private static String shown(Reading reading, Span span) {
        String words = Plain.line(reading.words(span));
        String cut = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        return span.begin() + "–" + span.end() + "  "
                + Plain.isolated("…" + around(reading, span.begin() - CONTEXT, span.begin()) + " [" + cut + "] "
                        + around(reading, span.end(), span.end() + CONTEXT) + "…");
    }

    /** The words about an offset. */
    static String context(Reading reading, int offset) {
        return Plain.isolated("…" + around(reading, offset - CONTEXT, offset + CONTEXT) + "…");
    }

    private static String around(Reading reading, int from, int to) {
        String text = reading.article().text();
        int length = text.codePointCount(0, text.length());
        int begin = Math.max(0, Math.min(from, length));
        return reading.words(new Span(begin, Math.max(begin, Math.min(to, length))));
    }

    private static String known(String value) {
        return value == null ? "" : ", " + Plain.line(value);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
