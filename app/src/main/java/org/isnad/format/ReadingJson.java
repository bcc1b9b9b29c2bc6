package org.isnad.format;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Evidence;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/**
 * A reading as JSON, in the fields of the contract and their order. What is not known is {@code null}; of a party without
 * an entity the field {@code entity} is left out.
 */
public final class ReadingJson {
    private final JsonText out;
    /** Whether the sectors and places of names are given, which are no part of the contract. */
    private final boolean standing;

    private final boolean evidence;

    private ReadingJson(JsonText out, boolean standing, boolean evidence) {
        this.out = out;
        this.standing = standing;
        this.evidence = evidence;
    }

    /** One line, without its end; {@code evidence} adds to every record why it is there. */
    public static String line(Reading reading, boolean evidence) {
        return write(reading, new ReadingJson(new JsonText(false), evidence, evidence));
    }

    /** One line with all that {@link ReadingParser} takes back: sectors and places of names, too, but no evidence. */
    public static String whole(Reading reading) {
        return write(reading, new ReadingJson(new JsonText(false), true, false));
    }

    /** The same, laid out to be looked at. */
    public static String pretty(Reading reading, boolean evidence) {
        return write(reading, new ReadingJson(new JsonText(true), evidence, evidence));
    }

    /** As {@link #line} without evidence, or {@link #pretty}, with fields after the last that {@code more} writes. */
    public static String with(Reading reading, boolean pretty, Consumer<JsonText> more) {
        ReadingJson json = new ReadingJson(new JsonText(pretty), false, false);
        json.out.begin();
        json.fields(reading);
        more.accept(json.out);
        json.out.end();
        return json.out.toString();
    }

    private static String write(Reading reading, ReadingJson json) {
        json.out.begin();
        json.fields(reading);
        json.out.end();
        return json.out.toString();
    }

    /** Writes records one by one, with all that is kept of them. */
    public static ReadingJson records(JsonText out) {
        return new ReadingJson(out, true, false);
    }

    private void fields(Reading reading) {
        out.name("article");
        article(reading.article());
        list("blocks", reading.blocks(), this::block);
        list("entities", reading.entities(), this::entity);
        list("times", reading.times(), this::time);
        list("statements", reading.statements(), this::statement);
        list("events", reading.events(), this::event);
        list("figures", reading.figures(), this::figure);
    }

    private void article(Article article) {
        out.begin();
        out.field("id", article.id());
        out.field("outlet", article.outlet());
        out.field("url", article.url());
        out.field(
                "published",
                article.published() == null ? null : article.published().toString());
        out.field("title", article.title());
        if (article.author() != null) {
            out.field("author", article.author());
        }
        out.field("language", article.language());
        out.field("text", article.text());
        out.end();
    }

    public void block(Block block) {
        out.begin();
        bounds(block.span());
        out.field("kind", lower(block.kind()));
        out.end();
    }

    public void entity(Entity entity) {
        out.begin();
        out.field("id", entity.id());
        out.field("type", entity.type().name());
        out.field("name", entity.name());
        out.field("english", entity.english());
        out.field("country", entity.country());
        spans("mentions", entity.mentions());
        standing(entity);
        evidence(entity.evidence());
        out.end();
    }

    /** In which sector it acts and where it lies. */
    private void standing(Entity entity) {
        if (standing) {
            out.field("sector", entity.sector());
            place(entity.place());
        }
    }

    private void place(Place place) {
        if (place != null) {
            out.name("place");
            out.begin();
            out.fraction("latitude", place.latitude());
            out.fraction("longitude", place.longitude());
            out.field("precision", lower(place.precision()));
            out.field("province", place.province());
            out.end();
        }
    }

    public void time(Time time) {
        out.begin();
        bounds(time.span());
        out.field("type", time.type().name());
        out.field("value", time.value());
        evidence(time.evidence());
        out.end();
    }

    public void statement(Statement statement) {
        out.begin();
        out.field("id", statement.id());
        out.field("form", lower(statement.form()));
        out.field("act", lower(statement.act()));
        spans("cue", statement.cue());
        span("source", statement.source());
        speaker(statement.speaker());
        list("via", statement.via(), this::party);
        spans("content", statement.content());
        evidence(statement.evidence());
        out.end();
    }

    private void speaker(Speaker speaker) {
        out.name("speaker");
        if (speaker == null) {
            out.nothing();
            return;
        }
        out.begin();
        out.field("name", speaker.name());
        out.field("kind", lower(speaker.kind()));
        entityOf(speaker.entity());
        out.end();
    }

    public void event(Event event) {
        out.begin();
        out.field("id", event.id());
        span("trigger", event.trigger());
        out.field("type", event.type().name());
        out.field("mode", event.mode());
        list("actors", event.actors(), this::party);
        list("recipients", event.recipients(), this::party);
        out.name("place");
        party(event.place());
        out.field("date", event.date());
        out.field("status", lower(event.status()));
        out.field("speaker", event.speaker());
        evidence(event.evidence());
        out.end();
    }

    public void figure(Figure figure) {
        out.begin();
        out.field("id", figure.id());
        bounds(figure.span());
        out.field("kind", lower(figure.kind()));
        out.field("low", figure.low());
        out.field("high", figure.high());
        out.field("modifier", lower(figure.modifier()));
        out.field("scope", lower(figure.scope()));
        out.field("victims", figure.victims());
        out.field("place", figure.place());
        out.field("date", figure.date());
        out.field("since", figure.since());
        out.field("speaker", figure.speaker());
        evidence(figure.evidence());
        out.end();
    }

    private void party(Party party) {
        if (party == null) {
            out.nothing();
            return;
        }
        out.begin();
        out.field("name", party.name());
        entityOf(party.entity());
        out.end();
    }

    private void entityOf(String entity) {
        if (entity != null) {
            out.field("entity", entity);
        }
    }

    private void evidence(Evidence why) {
        if (evidence && why != null) {
            out.name("evidence");
            out.begin();
            out.field("rule", why.rule());
            list("pieces", why.pieces(), this::piece);
            out.end();
        }
    }

    private void piece(Evidence.Piece piece) {
        out.begin();
        out.field("role", piece.role());
        out.field("what", piece.what());
        span("span", piece.span());
        out.end();
    }

    private void spans(String name, List<Span> spans) {
        list(name, spans, this::span);
    }

    private void span(String name, Span span) {
        out.name(name);
        if (span == null) {
            out.nothing();
        } else {
            span(span);
        }
    }

    private void span(Span span) {
        out.begin();
        bounds(span);
        out.end();
    }

    private void bounds(Span span) {
        out.field("begin", span.begin());
        out.field("end", span.end());
    }

    private <T> void list(String name, List<T> items, Consumer<T> each) {
        out.name(name);
        out.beginList();
        for (T item : items) {
            out.item();
            each.accept(item);
        }
        out.endList();
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
