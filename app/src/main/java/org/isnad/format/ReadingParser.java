package org.isnad.format;

import java.util.Map;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Reading;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/**
 * Reads a reading back from JSON: one that {@link ReadingJson} wrote, or a gold one. Evidence is not read back. Methods
 * that read one record throw {@link IllegalArgumentException} where a field is not what it should be.
 */
public final class ReadingParser {
    private ReadingParser() {}

    /** @param line where the reading begins in {@code file}, for messages */
    public static Reading parse(byte[] json, String file, long line) throws Unreadable {
        String text = Utf8.decode(json, file, line);
        try {
            return reading(new Node(JsonTree.parse(text, file, line)));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Unreadable(file, line, e.getMessage(), "mend it; READING.md tells the form of a reading");
        }
    }

    private static Reading reading(Node node) {
        return new Reading(
                article(node.node("article")),
                node.list("blocks", ReadingParser::block),
                node.list("entities", ReadingParser::entity),
                node.list("times", ReadingParser::time),
                node.list("statements", ReadingParser::statement),
                node.list("events", ReadingParser::event),
                node.list("figures", ReadingParser::figure));
    }

    private static Article article(Node node) {
        if (node == null || node.string("id") == null || node.string("text") == null) {
            throw new IllegalArgumentException("a reading has an article with id and text");
        }
        String published = node.string("published");
        return new Article(
                node.string("id"),
                node.string("outlet"),
                node.string("url"),
                published == null ? null : Known.day(published),
                node.string("title"),
                node.string("author"),
                node.string("language"),
                node.string("text"));
    }

    /** One alone, of the fields that it has in a reading. */
    public static Block block(Map<String, ?> fields) {
        return block(new Node(fields));
    }

    private static Block block(Node node) {
        return new Block(node.bounds(), node.constant("kind", Block.Kind.class));
    }

    /** One alone, of the fields that it has in a reading. */
    public static Entity entity(Map<String, ?> fields) {
        return entity(new Node(fields));
    }

    private static Entity entity(Node node) {
        return new Entity(
                node.string("id"),
                node.constant("type", Entity.Type.class),
                node.string("name"),
                node.string("english"),
                node.string("country"),
                node.string("sector"),
                node.list("mentions", Node::bounds),
                place(node.node("place")),
                null);
    }

    private static Place place(Node node) {
        return node == null
                ? null
                : new Place(
                        node.fraction("latitude"),
                        node.fraction("longitude"),
                        node.constant("precision", Place.Precision.class),
                        node.string("province"));
    }

    /** One alone, of the fields that it has in a reading. */
    public static Time time(Map<String, ?> fields) {
        return time(new Node(fields));
    }

    private static Time time(Node node) {
        return new Time(node.bounds(), node.constant("type", Time.Type.class), node.string("value"), null);
    }

    /** One alone, of the fields that it has in a reading. */
    public static Statement statement(Map<String, ?> fields) {
        return statement(new Node(fields));
    }

    private static Statement statement(Node node) {
        return new Statement(
                node.string("id"),
                node.constant("form", Statement.Form.class),
                node.constant("act", Statement.Act.class),
                node.list("cue", Node::bounds),
                node.span("source"),
                speaker(node.node("speaker")),
                node.list("via", ReadingParser::party),
                node.list("content", Node::bounds),
                null);
    }

    private static Speaker speaker(Node node) {
        return node == null
                ? null
                : new Speaker(node.string("name"), node.constant("kind", Speaker.Kind.class), node.string("entity"));
    }

    private static Party party(Node node) {
        return node == null ? null : new Party(node.string("name"), node.string("entity"));
    }

    /** One alone, of the fields that it has in a reading. */
    public static Event event(Map<String, ?> fields) {
        return event(new Node(fields));
    }

    private static Event event(Node node) {
        return new Event(
                node.string("id"),
                node.span("trigger"),
                node.constant("type", Event.Type.class),
                node.string("mode"),
                node.list("actors", ReadingParser::party),
                node.list("recipients", ReadingParser::party),
                party(node.node("place")),
                node.string("date"),
                node.constant("status", Event.Status.class),
                node.string("speaker"),
                null);
    }

    /** One alone, of the fields that it has in a reading. */
    public static Figure figure(Map<String, ?> fields) {
        return figure(new Node(fields));
    }

    private static Figure figure(Node node) {
        return new Figure(
                node.string("id"),
                node.bounds(),
                node.constant("kind", Figure.Kind.class),
                node.number("low"),
                node.number("high"),
                node.constant("modifier", Figure.Modifier.class),
                node.constant("scope", Figure.Scope.class),
                node.string("victims"),
                node.string("place"),
                node.string("date"),
                node.string("since"),
                node.string("speaker"),
                null);
    }
}
