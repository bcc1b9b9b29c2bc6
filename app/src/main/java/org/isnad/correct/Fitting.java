package org.isnad.correct;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;

/** Sees to it that a record that came from outside can stand in a reading. */
public final class Fitting {
    private final int length;

    private Fitting(Reading reading) {
        String text = reading.article().text();
        length = text.codePointCount(0, text.length());
    }

    /**
     * {@code item} itself, where it can stand in {@code reading}.
     *
     * @throws Unfit where it lacks something, or is not within the text
     */
    public static <I extends Item> I of(I item, Reading reading) {
        Fitting fitting = new Fitting(reading);
        if (item instanceof Said said) {
            fitting.check(said.statement());
        } else if (item instanceof Done done) {
            fitting.check(done.event());
        } else if (item instanceof Counted counted) {
            fitting.check(counted.figure());
        } else if (item instanceof Name name) {
            fitting.check(name.entity());
        } else if (item instanceof When when) {
            given("type", when.time().type());
        } else if (item instanceof Line line) {
            given("kind", line.block().kind());
        }
        given(item.layer() == Layer.NAME ? "mentions" : "words", item.spans());
        item.spans().forEach(fitting::within);
        return item;
    }

    private void check(Statement statement) {
        given("act", statement.act());
        given("form", statement.form());
        given("cue", statement.cue());
        given("content", statement.content());
        if (statement.source() != null) {
            within(statement.source());
        }
        if (statement.speaker() != null) {
            given("speaker", statement.speaker().name());
            given("speaker_kind", statement.speaker().kind());
        }
        named("via", statement.via());
    }

    private void check(Event event) {
        given("trigger", event.trigger());
        given("type", event.type());
        given("status", event.status());
        named("actors", event.actors());
        named("recipients", event.recipients());
        named("place", event.place() == null ? List.of() : List.of(event.place()));
    }

    private void check(Figure figure) {
        given("kind", figure.kind());
        given("modifier", figure.modifier());
        given("scope", figure.scope());
        boolean turned = figure.low() != null && figure.high() != null && figure.low() > figure.high();
        boolean negative = Stream.of(figure.low() == null ? 0 : figure.low(), figure.high() == null ? 0 : figure.high())
                .anyMatch(number -> number < 0);
        if (turned || negative) {
            throw new Unfit("low");
        }
    }

    private void check(Entity entity) {
        given("type", entity.type());
        given("name", entity.name());
    }

    private static void named(String field, List<Party> parties) {
        parties.forEach(party -> given(field, party.name()));
    }

    private static void given(String field, Object value) {
        if (value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> all && all.isEmpty()) {
            throw new Unfit("missing", field);
        }
    }

    private void within(Span span) {
        if (span.begin() >= span.end() || span.end() > length) {
            throw new Unfit("no-words", span.begin(), span.end(), length);
        }
    }
}
