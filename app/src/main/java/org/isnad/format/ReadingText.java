package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;
import org.isnad.reading.Wording;

/**
 * A reading for people: who said what through whom, the tolls, who did what to whom, the times and names. What is Arabic
 * stands in isolates, so that a terminal and a file both keep the order of the line; what the article holds of control
 * characters does not come through.
 */
public final class ReadingText {
    private static final int WIDTH = 96;
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final StringBuilder out = new StringBuilder();
    private final Reading reading;
    private final Wording wording;
    private final boolean colour;

    private ReadingText(Reading reading, boolean colour) {
        this.reading = reading;
        this.wording = new Wording(reading.article().text());
        this.colour = colour;
    }

    /** Lines that end with an empty one. */
    public static String of(Reading reading, boolean colour) {
        ReadingText text = new ReadingText(reading, colour);
        text.head(reading.article());
        text.section("Statements", reading.statements(), text::statement);
        text.section("Tolls", reading.figures(), text::figure);
        text.section("Events", reading.events(), text::event);
        text.section("Times", reading.times(), text::time);
        text.section("Names", reading.entities(), text::entity);
        text.section("Links to other stories", text.related(), text::link);
        return text.out.append('\n').toString();
    }

    private void head(Article article) {
        line("", styled(BOLD, Plain.isolated(article.title() == null ? article.id() : article.title())));
        String published = article.published() == null
                ? "no date of publication"
                : article.published().toString();
        String id = article.title() == null ? null : Plain.isolated(article.id());
        line("", styled(FAINT, joined(published, shown(article.outlet()), id)));
    }

    private <T> void section(String title, List<T> records, Consumer<T> each) {
        if (!records.isEmpty()) {
            line("", "");
            line("", styled(BOLD, title) + " " + styled(FAINT, "(" + records.size() + ")"));
            records.forEach(each);
        }
    }

    private void statement(Statement statement) {
        String speaker = statement.speaker() == null
                ? "(not said who)"
                : shown(statement.speaker().name());
        String chain = Stream.concat(
                        Stream.of(speaker), statement.via().stream().map(party -> shown(party.name())))
                .collect(Collectors.joining(" → "));
        line("  ", joined(chain, styled(FAINT, lower(statement.act()) + ", " + lower(statement.form()))));
        wrapped(statement.content().stream().map(wording::words).collect(Collectors.joining(" … ")));
    }

    private void figure(Figure figure) {
        line(
                "  ",
                joined(
                        amount(figure) + " " + lower(figure.kind()),
                        shown(wording.words(figure.span())),
                        lower(figure.scope()),
                        labelled("who", figure.victims()),
                        labelled("in", figure.place()),
                        date(figure.date()),
                        figure.since() == null ? null : "since " + Plain.line(figure.since()),
                        labelled("says", figure.speaker())));
    }

    private static String amount(Figure figure) {
        return switch (figure.modifier()) {
            case EXACT -> range(figure);
            case AT_LEAST -> "at least " + figure.low();
            case AT_MOST -> "at most " + figure.high();
            case ABOUT -> "about " + range(figure);
            case VAGUE -> figure.low() == null && figure.high() == null ? "unnumbered" : "vaguely " + range(figure);
        };
    }

    private static String range(Figure figure) {
        return Objects.equals(figure.low(), figure.high())
                ? String.valueOf(figure.low())
                : (figure.low() == null ? "…" : figure.low()) + " to " + (figure.high() == null ? "…" : figure.high());
    }

    private void event(Event event) {
        String what = event.type() + (event.mode() == null ? "" : " " + Plain.line(event.mode()));
        line(
                "  ",
                joined(
                        what,
                        shown(wording.words(event.trigger())),
                        lower(event.status()),
                        date(event.date()),
                        event.place() == null
                                ? null
                                : labelled("in", event.place().name()),
                        labelled("says", event.speaker())));
        if (!event.actors().isEmpty() || !event.recipients().isEmpty()) {
            line("      ", names(event.actors()) + " → " + names(event.recipients()));
        }
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty()
                ? "?"
                : parties.stream().map(party -> shown(party.name())).collect(Collectors.joining(", "));
    }

    private void time(Time time) {
        String value = time.value() == null ? "(no date to reckon from)" : Plain.line(time.value());
        line("  ", joined(shown(wording.words(time.span())), value, styled(FAINT, lower(time.type()))));
    }

    private void entity(Entity entity) {
        line(
                "  ",
                joined(
                        entity.type() + " " + shown(entity.name()),
                        entity.english() == null ? null : Plain.line(entity.english()),
                        entity.country() == null ? null : Plain.line(entity.country()),
                        entity.mentions().size() > 1
                                ? styled(FAINT, entity.mentions().size() + " mentions")
                                : null));
    }

    private List<Span> related() {
        return reading.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.RELATED)
                .map(Block::span)
                .toList();
    }

    private void link(Span span) {
        wrapped(wording.words(span));
    }

    private void wrapped(String words) {
        for (String part : parts(Plain.line(words))) {
            line("      ", Plain.isolated(part));
        }
    }

    /** Cut at spaces into parts of {@link #WIDTH} at most, where there are spaces. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (words.length() - start > WIDTH) {
            int space = words.lastIndexOf(' ', start + WIDTH);
            int end = space > start ? space : words.indexOf(' ', start + WIDTH);
            if (end < 0) {
                break;
            }
            parts.add(words.substring(start, end));
            start = end + 1;
        }
        parts.add(words.substring(start));
        return parts;
    }

    private void line(String indent, String line) {
        out.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }

    private String styled(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static String labelled(String label, String value) {
        return value == null ? null : label + " " + Plain.isolated(value);
    }

    private static String shown(String value) {
        return value == null ? null : Plain.isolated(value);
    }

    private static String date(String date) {
        return date == null ? null : Plain.line(date);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
