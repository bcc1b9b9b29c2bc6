package org.isnad.export;

import java.util.List;
import java.util.Locale;
import org.isnad.format.JsonText;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/**
 * Records as W3C Web Annotations (JSON-LD), one a line. The target is the article by its URL, or by its URN where it has
 * none; the words are selected by place and by quotation. The body is the record, its fields under a vocabulary of ours.
 */
final class Annotations implements Lines {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String VOCABULARY = "urn:isnad:term:";
    /** How many characters before and after a quotation tell where it stands. */
    private static final int AROUND = 32;

    @Override
    public String of(Exported reading) {
        StringBuilder all = new StringBuilder();
        Reading records = reading.reading();
        records.statements().forEach(statement -> all.append(new Line(reading).statement(statement)));
        records.events().forEach(event -> all.append(new Line(reading).event(event)));
        records.figures().forEach(figure -> all.append(new Line(reading).figure(figure)));
        records.entities().forEach(entity -> all.append(new Line(reading).name(entity)));
        for (int i = 0; i < records.times().size(); i++) {
            all.append(new Line(reading).time("t" + (i + 1), records.times().get(i)));
        }
        return all.toString();
    }

    /** One annotation. */
    private static final class Line {
        private final JsonText out = new JsonText(false);
        private final Exported reading;

        Line(Exported reading) {
            this.reading = reading;
        }

        String statement(Statement statement) {
            begin(statement.id(), "Statement");
            Speaker speaker = statement.speaker();
            known("act", lower(statement.act()));
            known("form", lower(statement.form()));
            known("speaker", speaker == null ? null : speaker.name());
            known("speakerKind", speaker == null ? null : lower(speaker.kind()));
            names("via", statement.via());
            known("sourceWords", reading.words(statement.source()));
            words("cueWords", reading.words(statement.cue()));
            return end(statement.content());
        }

        String event(Event event) {
            begin(event.id(), "Event");
            known("eventType", event.type().name());
            known("mode", event.mode());
            known("status", lower(event.status()));
            names("actor", event.actors());
            names("recipient", event.recipients());
            known("place", event.place() == null ? null : event.place().name());
            known("date", event.date());
            known("speaker", event.speaker());
            return end(List.of(event.trigger()));
        }

        String figure(Figure figure) {
            begin(figure.id(), "Figure");
            known("kind", lower(figure.kind()));
            known("low", figure.low());
            known("high", figure.high());
            known("exactness", lower(figure.modifier()));
            known("scope", lower(figure.scope()));
            known("victims", figure.victims());
            known("place", figure.place());
            known("date", figure.date());
            known("since", figure.since());
            known("speaker", figure.speaker());
            return end(List.of(figure.span()));
        }

        String name(Entity entity) {
            begin(entity.id(), "Name");
            known("entityType", entity.type().name());
            known("fullName", entity.name());
            known("englishName", entity.english());
            known("country", entity.country());
            return end(entity.mentions());
        }

        String time(String id, Time time) {
            begin(id, "Time");
            known("timexType", time.type().name());
            known("timex", time.value());
            return end(List.of(time.span()));
        }

        private void begin(String id, String type) {
            out.begin();
            out.name("@context");
            out.beginList();
            out.item();
            out.string(CONTEXT);
            out.item();
            out.begin();
            out.field("@vocab", VOCABULARY);
            out.end();
            out.endList();
            out.field("id", reading.urn(id));
            out.field("type", "Annotation");
            out.field("motivation", "describing");
            generator();
            out.name("body");
            out.begin();
            out.field("type", type);
            known("corrected", reading.mark(id));
        }

        private void generator() {
            out.name("generator");
            out.begin();
            out.field("type", "Software");
            out.field("name", Coder.NAME);
            out.end();
        }

        private String end(List<Span> spans) {
            out.end();
            out.name("target");
            out.beginList();
            for (Span span : spans) {
                out.item();
                target(span);
            }
            out.endList();
            out.end();
            return out + "\n";
        }

        private void target(Span span) {
            String url = reading.article().url();
            out.begin();
            out.field("type", "SpecificResource");
            out.field("source", url == null ? reading.urn() : url);
            out.name("selector");
            out.beginList();
            out.item();
            position(span);
            out.item();
            quotation(span);
            out.endList();
            out.end();
        }

        private void position(Span span) {
            out.begin();
            out.field("type", "TextPositionSelector");
            out.field("start", span.begin());
            out.field("end", span.end());
            out.end();
        }

        private void quotation(Span span) {
            out.begin();
            out.field("type", "TextQuoteSelector");
            out.field("exact", reading.words(span));
            out.field("prefix", reading.before(span, AROUND));
            out.field("suffix", reading.after(span, AROUND));
            out.end();
        }

        private void known(String name, String value) {
            if (value != null) {
                out.field(name, value);
            }
        }

        private void known(String name, Integer value) {
            if (value != null) {
                out.field(name, value);
            }
        }

        private void names(String name, List<Party> parties) {
            words(name, parties.stream().map(Party::name).toList());
        }

        private void words(String name, List<String> values) {
            if (values.isEmpty()) {
                return;
            }
            out.name(name);
            out.beginList();
            for (String value : values) {
                out.item();
                out.string(value);
            }
            out.endList();
        }

        private static String lower(Enum<?> value) {
            return value == null ? null : value.name().toLowerCase(Locale.ROOT);
        }
    }
}
