package org.isnad.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.isnad.format.JsonText;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Span;

/**
 * Events in the JSON Lines of the PLOVER manual, chapter "Data Fields", one event a line. {@code status}, {@code speaker},
 * {@code timex} and {@code corrected} are ours, as the manual lets a provider add fields. Optional fields that are not known are left out.
 */
final class Plover implements Lines {
    private static final String CODEBOOK = "plover-0.8";

    @Override
    public String of(Exported reading) {
        return reading.reading().events().stream()
                .map(event -> new Line(event, reading).write())
                .collect(Collectors.joining());
    }

    /** One event. */
    private static final class Line {
        private final JsonText out = new JsonText(false);
        private final Event event;
        private final Exported reading;

        Line(Event event, Exported reading) {
            this.event = event;
            this.reading = reading;
        }

        String write() {
            out.begin();
            out.field("id", reading.id(event.id()));
            date();
            parties("actor", event.actors());
            parties("recipient", event.recipients());
            what();
            place(event.place());
            optional("link", reading.story());
            text();
            cite(reading.article());
            out.field("coder", Coder.NAME);
            out.end();
            return out + "\n";
        }

        /** The day told, else that of the article, which {@code timex} null gives away. */
        private void date() {
            Days days = Days.of(event.date());
            LocalDate published = reading.article().published();
            LocalDate day = days == null ? published : days.first();
            out.field("date", day == null ? null : day.toString());
            if (days != null && !days.first().equals(days.last())) {
                out.field("enddate", days.last().toString());
            }
            out.field("timex", event.date());
        }

        private void parties(String name, List<Party> parties) {
            out.name(name);
            out.beginList();
            for (Party party : parties) {
                out.item();
                party(party, reading.entity(party));
            }
            out.endList();
        }

        private void party(Party party, Entity entity) {
            Code code = Code.of(party, reading);
            out.begin();
            optional("code", code.country());
            optional("sector", code.sector());
            out.field("entity_text", party.name());
            optional("identifier_text", entity == null ? null : entity.english());
            out.end();
        }

        private void what() {
            Score score = Score.of(event.type());
            strings("event", List.of(event.type().name()));
            strings("mode", event.mode() == null ? List.of() : List.of(event.mode()));
            strings("context", Contexts.of(event, reading));
            out.field("status", event.status().name().toLowerCase(Locale.ROOT));
            optional("speaker", event.speaker());
            optional("corrected", reading.mark(event.id()));
            out.field("quad_code", score.number());
            out.fraction("event_scale", score.value());
            size();
        }

        /** The people counted as harmed by this event: the figures in its sentence that are parties to it. */
        private void size() {
            Integer dead = count(Figure.Kind.KILLED);
            Integer injured = count(Figure.Kind.WOUNDED);
            Integer arrested = count(Figure.Kind.DETAINED);
            if (dead != null || injured != null || arrested != null) {
                out.name("size");
                out.begin();
                optional("dead", dead);
                optional("injured", injured);
                optional("arrested", arrested);
                out.end();
            }
        }

        private Integer count(Figure.Kind kind) {
            return reading.figures(reading.setting().around(event.trigger())).stream()
                    .filter(figure -> figure.kind() == kind && figure.low() != null)
                    .filter(figure -> isParty(reading.words(figure.span())))
                    .map(Figure::low)
                    .findFirst()
                    .orElse(null);
        }

        private boolean isParty(String words) {
            return event.recipients().stream()
                    .anyMatch(party -> party.entity() == null && party.name().equals(words));
        }

        private void place(Party place) {
            if (place == null) {
                return;
            }
            Entity entity = reading.entity(place);
            out.name("event_loc");
            out.begin();
            out.field("extracted_place", place.name());
            if (entity != null) {
                optional("resolved_place", entity.english());
                point(entity.place());
                optional("country_code", entity.country());
            }
            out.end();
        }

        private void point(Place place) {
            if (place != null) {
                out.fraction("lat", place.latitude());
                out.fraction("lon", place.longitude());
                optional("province", place.province());
            }
        }

        private void text() {
            Span sentence = reading.setting().around(event.trigger());
            strings("event_text", List.of(reading.words(event.trigger())));
            out.field("text", reading.words(sentence));
            out.name("text_info");
            out.begin();
            out.field("sequence", reading.setting().sentence(event.trigger()));
            out.field("start", sentence.begin());
            out.field("end", sentence.end());
            out.end();
        }

        private void cite(Article article) {
            out.name("cite_info");
            out.begin();
            out.field("citation", reading.ident());
            optional("url", article.url());
            optional("title", article.title());
            optional("publication", article.outlet());
            out.field("language", article.language());
            out.field("codebook", CODEBOOK);
            out.end();
        }

        private void optional(String name, String value) {
            if (value != null) {
                out.field(name, value);
            }
        }

        private void optional(String name, Integer value) {
            if (value != null) {
                out.field(name, value);
            }
        }

        private void strings(String name, List<?> values) {
            out.name(name);
            out.beginList();
            for (Object value : values) {
                out.item();
                out.string(value.toString());
            }
            out.endList();
        }
    }
}
