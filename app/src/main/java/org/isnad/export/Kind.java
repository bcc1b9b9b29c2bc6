package org.isnad.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/** The kinds of records that have a table each. */
public enum Kind {
    ARTICLES(articles()),
    STATEMENTS(statements()),
    EVENTS(events()),
    FIGURES(figures()),
    NAMES(names()),
    TIMES(times());

    private final Columns<?> columns;

    Kind(Columns<?> columns) {
        this.columns = columns;
    }

    Columns<?> columns() {
        return columns;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Columns<Article> articles() {
        return Columns.of((Exported reading) -> List.of(reading.article()))
                .text("id", (reading, article) -> reading.ident())
                .text("story", (reading, article) -> reading.story())
                .text("outlet", (reading, article) -> article.outlet())
                .day("published", (reading, article) -> article.published())
                .text("url", (reading, article) -> article.url())
                .text("title", (reading, article) -> article.title())
                .text("language", (reading, article) -> article.language())
                .text("corrected", (reading, article) -> reading.corrected().mark())
                .text("text", (reading, article) -> article.text());
    }

    private static Columns<Statement> statements() {
        return Columns.of((Exported reading) -> reading.reading().statements())
                .record(Statement::id)
                .text("act", (reading, statement) -> lower(statement.act()))
                .text("form", (reading, statement) -> lower(statement.form()))
                .text("speaker", (reading, statement) -> of(statement.speaker(), Speaker::name))
                .text("speaker_kind", (reading, statement) -> of(statement.speaker(), speaker -> lower(speaker.kind())))
                .text("speaker_id", (reading, statement) -> reading.id(of(statement.speaker(), Speaker::entity)))
                .text("speaker_english", (reading, statement) -> of(speaker(reading, statement), Entity::english))
                .text("speaker_country", (reading, statement) -> of(speaker(reading, statement), Entity::country))
                .texts("via", (reading, statement) -> names(statement.via()))
                .spans("content", Statement::content)
                .spans("cue", Statement::cue)
                .span("source", Statement::source);
    }

    private static Columns<Event> events() {
        return Columns.of((Exported reading) -> reading.reading().events())
                .record(Event::id)
                .text("type", (reading, event) -> event.type().name())
                .text("mode", (reading, event) -> event.mode())
                .text("status", (reading, event) -> lower(event.status()))
                .text("quad", (reading, event) -> Score.of(event.type()).quad())
                .fraction("score", (reading, event) -> Score.of(event.type()).value())
                .texts("contexts", (reading, event) -> strings(Contexts.of(event, reading)))
                .texts("actors", (reading, event) -> names(event.actors()))
                .texts("actor_countries", (reading, event) -> countries(event.actors(), reading))
                .texts("actor_sectors", (reading, event) -> sectors(event.actors(), reading))
                .texts("recipients", (reading, event) -> names(event.recipients()))
                .texts("recipient_countries", (reading, event) -> countries(event.recipients(), reading))
                .texts("recipient_sectors", (reading, event) -> sectors(event.recipients(), reading))
                .text("place", (reading, event) -> of(event.place(), Party::name))
                .text("place_province", (reading, event) -> of(place(reading, event), Place::province))
                .text("place_country", (reading, event) -> of(reading.entity(event.place()), Entity::country))
                .fraction("latitude", (reading, event) -> of(place(reading, event), Place::latitude))
                .fraction("longitude", (reading, event) -> of(place(reading, event), Place::longitude))
                .timex("date", Event::date)
                .text("speaker", (reading, event) -> event.speaker())
                .span("trigger", Event::trigger)
                .text(
                        "sentence",
                        (reading, event) -> reading.words(reading.setting().around(event.trigger())));
    }

    private static Columns<Figure> figures() {
        return Columns.of((Exported reading) -> reading.reading().figures())
                .record(Figure::id)
                .text("kind", (reading, figure) -> lower(figure.kind()))
                .whole("low", (reading, figure) -> figure.low())
                .whole("high", (reading, figure) -> figure.high())
                .text("modifier", (reading, figure) -> lower(figure.modifier()))
                .text("scope", (reading, figure) -> lower(figure.scope()))
                .text("victims", (reading, figure) -> figure.victims())
                .text("place", (reading, figure) -> figure.place())
                .text("place_province", (reading, figure) -> of(spot(reading, figure), Place::province))
                .text("place_country", (reading, figure) -> of(place(reading, figure), Entity::country))
                .fraction("latitude", (reading, figure) -> of(spot(reading, figure), Place::latitude))
                .fraction("longitude", (reading, figure) -> of(spot(reading, figure), Place::longitude))
                .timex("date", Figure::date)
                .timex("since", Figure::since)
                .text("speaker", (reading, figure) -> figure.speaker())
                .span("words", Figure::span)
                .text(
                        "sentence",
                        (reading, figure) -> reading.words(reading.setting().around(figure.span())));
    }

    private static Columns<Entity> names() {
        return Columns.of((Exported reading) -> reading.reading().entities())
                .record(Entity::id)
                .text("type", (reading, entity) -> entity.type().name())
                .text("name", (reading, entity) -> entity.name())
                .text("english", (reading, entity) -> entity.english())
                .text("country", (reading, entity) -> entity.country())
                .text("sector", (reading, entity) -> entity.sector())
                .fraction("latitude", (reading, entity) -> of(entity.place(), Place::latitude))
                .fraction("longitude", (reading, entity) -> of(entity.place(), Place::longitude))
                .text("province", (reading, entity) -> of(entity.place(), Place::province))
                .text("precision", (reading, entity) -> of(entity.place(), place -> lower(place.precision())))
                .spans("mentions", Entity::mentions);
    }

    /** Times have no ids in a reading; they are counted, as {@code isnad explain} counts them. */
    private record Counted(String id, Time time) {
        static List<Counted> of(List<Time> times) {
            return IntStream.range(0, times.size())
                    .mapToObj(i -> new Counted("t" + (i + 1), times.get(i)))
                    .toList();
        }
    }

    private static Columns<Counted> times() {
        return Columns.of((Exported reading) -> Counted.of(reading.reading().times()))
                .record(Counted::id)
                .text("type", (reading, counted) -> counted.time().type().name())
                .timex("value", counted -> counted.time().value())
                .span("words", counted -> counted.time().span());
    }

    private static Entity speaker(Exported reading, Statement statement) {
        return reading.entity(of(statement.speaker(), Speaker::entity));
    }

    private static Place place(Exported reading, Event event) {
        return of(reading.entity(event.place()), Entity::place);
    }

    private static Place spot(Exported reading, Figure figure) {
        return of(place(reading, figure), Entity::place);
    }

    /** A figure has its place by name only. */
    private static Entity place(Exported reading, Figure figure) {
        return reading.reading().entities().stream()
                .filter(entity ->
                        entity.type() == Entity.Type.LOC && entity.name().equals(figure.place()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    /** One for each party, null where nothing is known. */
    private static List<String> countries(List<Party> parties, Exported reading) {
        return parties.stream().map(party -> Code.of(party, reading).country()).toList();
    }

    /** The sector of each party, null where nothing is known. */
    private static List<String> sectors(List<Party> parties, Exported reading) {
        return parties.stream().map(party -> Code.of(party, reading).sector()).toList();
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static <A, B> B of(A value, Function<A, B> part) {
        return value == null ? null : part.apply(value);
    }
}
