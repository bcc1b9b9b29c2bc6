package org.isnad.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.correct.Form;
import org.isnad.correct.Item;
import org.isnad.correct.Layer;
import org.isnad.format.JsonTree;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Span;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Time;

/**
 * A record as a form to be filled in; the fields are those of {@link Form}.
 *
 * @param record the id of the record that is changed, or null where one is added
 */
record Editing(String record, Layer layer, List<Input> inputs) {
    /**
     * One field.
     *
     * @param value as {@link Form} reads it
     * @param choices what it may be, where that is fixed
     * @param isPlace whether it stands for words of the text
     */
    record Input(String name, String value, List<String> choices, boolean isPlace) {}

    private static final String BETWEEN = " | ";
    private static final List<String> PLACES = List.of("cue", "source", "content", "trigger", "words", "mentions");

    /** Changes {@code item}. */
    static Editing of(String record, Item item) {
        Map<String, Object> tree = JsonTree.fields(item.json());
        return new Editing(
                record,
                item.layer(),
                Form.names(item.layer()).stream()
                        .map(name -> input(item.layer(), name, value(tree, name)))
                        .toList());
    }

    /** Adds a record that rests on these words; they are the content of a statement. */
    static Editing of(Layer layer, Span words) {
        String main = layer == Layer.STATEMENT
                ? "content"
                : layer == Layer.EVENT ? "trigger" : layer == Layer.NAME ? "mentions" : "words";
        return new Editing(
                null,
                layer,
                Form.names(layer).stream()
                        .map(name -> input(layer, name, name.equals(main) ? place(words.begin(), words.end()) : ""))
                        .toList());
    }

    private static Input input(Layer layer, String name, String value) {
        return new Input(name, value, choices(layer, name), PLACES.contains(name));
    }

    private static String value(Map<String, Object> tree, String name) {
        Map<?, ?> speaker = tree.get("speaker") instanceof Map<?, ?> one ? one : Map.of();
        return switch (name) {
            case "words" -> text(tree);
            case "speaker_kind" -> text(speaker.get("kind"));
            default -> text(tree.get(name));
        };
    }

    /** Spans, parties and lists of them as one text. */
    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Editing::text).collect(Collectors.joining(BETWEEN));
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.containsKey("begin")
                    ? place(fields.get("begin"), fields.get("end"))
                    : Objects.toString(fields.get("name"), "");
        }
        return Objects.toString(value, "");
    }

    private static String place(Object begin, Object end) {
        return begin + "-" + end;
    }

    private static List<String> choices(Layer layer, String name) {
        return switch (layer + " " + name) {
            case "statement act" -> lower(Statement.Act.values());
            case "statement form" -> lower(Statement.Form.values());
            case "statement speaker_kind" -> optional(lower(Speaker.Kind.values()));
            case "event type" -> names(Event.Type.values());
            case "event status" -> lower(Event.Status.values());
            case "figure kind" -> lower(Figure.Kind.values());
            case "figure modifier" -> lower(Figure.Modifier.values());
            case "figure scope" -> lower(Figure.Scope.values());
            case "name type" -> names(Entity.Type.values());
            case "time type" -> names(Time.Type.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> lower(Enum<?>[] values) {
        return names(values).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> optional(List<String> values) {
        return Stream.concat(Stream.of(""), values.stream()).toList();
    }

    /** The word for a choice of a field. */
    static String word(Frame frame, Layer layer, Input input, String choice) {
        String kind = switch (layer + " " + input.name()) {
            case "statement speaker_kind" -> "source";
            case "event type" -> "event";
            case "figure kind" -> "figure";
            case "time type" -> "time";
            default -> input.name();
        };
        return frame.word(kind, choice.toLowerCase(Locale.ROOT));
    }

    /** The letter that ids of the layer begin with. */
    static String letter(Layer layer) {
        return layer.id(1).substring(0, 1);
    }

    /** All but blocks, which are never added. */
    static List<Layer> layers() {
        return Stream.of(Layer.values()).filter(layer -> layer != Layer.BLOCK).toList();
    }
}
