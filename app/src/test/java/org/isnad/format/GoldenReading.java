package org.isnad.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/** A reading as text made to be compared line by line: words instead of offsets, and no numbers that move the rest. */
final class GoldenReading {
    private final Reading reading;

    private GoldenReading(Reading reading) {
        this.reading = reading;
    }

    static String of(Reading reading) {
        GoldenReading golden = new GoldenReading(reading);
        return Stream.of(
                        section("blocks", reading.blocks().stream().map(golden::block)),
                        section("entities", reading.entities().stream().map(golden::entity)),
                        section("times", reading.times().stream().map(golden::time)),
                        section("statements", reading.statements().stream().map(golden::statement)),
                        section("events", reading.events().stream().map(golden::event)),
                        section("figures", reading.figures().stream().map(golden::figure)))
                .collect(Collectors.joining("\n"));
    }

    private static String section(String title, Stream<String> records) {
        return records.map(record -> record + "\n").collect(Collectors.joining("", "# " + title + "\n", ""));
    }

    private String words(Span span) {
        return span == null ? "-" : reading.words(span).replace('\n', ' ');
    }

    private String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(GoldenReading::name).collect(Collectors.joining("، ", "[", "]"));
    }

    /** By name, with a star where it is one of the entities. */
    private static String name(Party party) {
        return party == null ? "-" : party.name() + (party.entity() == null ? "" : "*");
    }

    private String block(Block block) {
        String words = words(block.span());
        return lower(block.kind()) + ": " + (words.length() > 40 ? words.substring(0, 40) + "…" : words);
    }

    private String entity(Entity entity) {
        return entity.type() + " " + entity.name() + " | " + entity.english() + " | " + entity.country() + " | "
                + entity.mentions().stream().map(this::words).collect(Collectors.joining("، "));
    }

    private String time(Time time) {
        return time.type() + " " + time.value() + " | " + words(time.span()) + " | "
                + time.evidence().rule();
    }

    private String statement(Statement statement) {
        String speaker = statement.speaker() == null
                ? "null"
                : statement.speaker().name()
                        + (statement.speaker().entity() == null ? "" : "*") + " "
                        + lower(statement.speaker().kind());
        return lower(statement.act()) + " " + lower(statement.form()) + " | " + words(statement.cue()) + " | "
                + words(statement.source()) + " | " + speaker + " | " + names(statement.via()) + " | "
                + words(statement.content()) + " | " + statement.evidence().rule();
    }

    private String event(Event event) {
        return event.type() + " " + event.mode() + " " + lower(event.status()) + " | " + words(event.trigger()) + " | "
                + names(event.actors()) + " > " + names(event.recipients()) + " | " + name(event.place()) + " | "
                + event.date() + " | " + event.speaker() + " | "
                + event.evidence().rule();
    }

    private String figure(Figure figure) {
        return lower(figure.kind()) + " " + figure.low() + ".." + figure.high() + " " + lower(figure.modifier()) + " "
                + lower(figure.scope()) + " | " + words(figure.span()) + " | " + figure.victims() + " | "
                + figure.place() + " | " + figure.date() + " | " + figure.since() + " | " + figure.speaker() + " | "
                + figure.evidence().rule();
    }
}
