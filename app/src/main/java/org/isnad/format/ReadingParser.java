package org.isnad.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Place;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/** Reads a reading back from JSON: one that {@link ReadingJson} wrote, or a gold one. Evidence is not read back. */
public final class ReadingParser {
    private ReadingParser() {}

    /** @param line where the reading begins in {@code file}, for messages */
    public static Reading parse(byte[] json, String file, long line) throws Unreadable {
        String text = Utf8.decode(json, file, line);
        try (JsonParser in = ArticleJson.JSON.createParser(text)) {
            in.nextToken();
            return reading(new Node(value(in)));
        } catch (JsonProcessingException e) {
            throw ArticleJson.broken(e, file, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new Unreadable(file, line, e.getMessage(), "mend it; READING.md tells the form of a reading");
        }
    }

    private static Object value(JsonParser in) throws IOException {
        JsonToken token = in.currentToken();
        if (token == null) {
            throw new IllegalArgumentException("there is no JSON value");
        }
        return switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> list(in);
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
            default -> in.getText();
        };
    }

    private static Map<String, Object> object(JsonParser in) throws IOException {
        Map<String, Object> fields = new HashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String name = in.currentName();
            in.nextToken();
            fields.put(name, value(in));
        }
        return fields;
    }

    private static List<Object> list(JsonParser in) throws IOException {
        List<Object> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(in));
        }
        return items;
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
                node.string("language"),
                node.string("text"));
    }

    private static Block block(Node node) {
        return new Block(node.bounds(), node.constant("kind", Block.Kind.class));
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

    private static Time time(Node node) {
        return new Time(node.bounds(), node.constant("type", Time.Type.class), node.string("value"), null);
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

    /** A JSON object whose fields are of the kinds asked for, or refused by name. */
    private record Node(Map<?, ?> fields) {
        Node(Object value) {
            this(cast("an object", value, Map.class));
        }

        String string(String name) {
            return cast(name, fields.get(name), String.class);
        }

        Integer number(String name) {
            return cast(name, fields.get(name), Integer.class);
        }

        double fraction(String name) {
            Number value = cast(name, fields.get(name), Number.class);
            if (value == null) {
                throw new IllegalArgumentException("a place has latitude and longitude");
            }
            return value.doubleValue();
        }

        Node node(String name) {
            return fields.get(name) == null ? null : new Node(fields.get(name));
        }

        Span span(String name) {
            return fields.get(name) == null ? null : node(name).bounds();
        }

        Span bounds() {
            if (number("begin") == null || number("end") == null) {
                throw new IllegalArgumentException("a span has begin and end");
            }
            return new Span(number("begin"), number("end"));
        }

        <T> List<T> list(String name, Function<Node, T> each) {
            List<?> items = cast(name, fields.get(name), List.class);
            return items == null
                    ? List.of()
                    : items.stream().map(item -> each.apply(new Node(item))).toList();
        }

        <E extends Enum<E>> E constant(String name, Class<E> type) {
            String value = string(name);
            if (value == null) {
                return null;
            }
            try {
                return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                String choices = Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
                throw new IllegalArgumentException(name + " is '" + value + "', not one of " + choices, e);
            }
        }

        private static <T> T cast(String name, Object value, Class<T> type) {
            if (value != null && !type.isInstance(value)) {
                throw new IllegalArgumentException(name + " is of the wrong kind: " + value);
            }
            return type.cast(value);
        }
    }
}
