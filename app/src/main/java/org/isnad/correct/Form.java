package org.isnad.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;

/**
 * The fields of a record as people write them, one word or line each: {@code act=deny}, {@code via=رويترز | سانا},
 * {@code trigger=قصف} or {@code trigger=120-123}. A place in the text is given by its offsets, counted in code points, or
 * by the words there, if they stand there only once. An empty value takes a field away.
 */
public final class Form {
    private static final String BETWEEN = "|";

    /** What stands in a field. */
    private enum Value {
        TEXT,
        NUMBER,
        SPEAKER,
        KIND,
        PARTY,
        PARTIES,
        SPAN,
        SPANS,
        BOUNDS
    }

    private static final Map<Layer, Map<String, Value>> FIELDS = Map.of(
            Layer.BLOCK,
            fields("words", Value.BOUNDS, "kind", Value.TEXT),
            Layer.NAME,
            fields("mentions", Value.SPANS, texts("type", "name", "english", "country")),
            Layer.TIME,
            fields("words", Value.BOUNDS, texts("type", "value")),
            Layer.STATEMENT,
            statement(),
            Layer.EVENT,
            event(),
            Layer.FIGURE,
            figure());

    private static final Map<Layer, Map<String, ?>> NEW = Map.of(
            Layer.BLOCK, Map.of("kind", "paragraph"),
            Layer.NAME, Map.of(),
            Layer.TIME, Map.of("type", "DATE"),
            Layer.STATEMENT, Map.of("form", "indirect", "act", "inform"),
            Layer.EVENT, Map.of("status", "occurred"),
            Layer.FIGURE, Map.of("modifier", "exact", "scope", "increment"));

    private final Reading reading;

    public Form(Reading reading) {
        this.reading = reading;
    }

    private static Map<String, Value> fields(Object... fields) {
        Map<String, Value> all = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] instanceof Map<?, ?> more) {
                more.forEach((name, value) -> all.put((String) name, (Value) value));
            } else {
                all.put((String) fields[i], (Value) fields[++i]);
            }
        }
        return all;
    }

    private static Map<String, Value> texts(String... names) {
        Map<String, Value> all = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> all.put(name, Value.TEXT));
        return all;
    }

    private static Map<String, Value> statement() {
        return fields(
                texts("act", "form"),
                "speaker",
                Value.SPEAKER,
                "speaker_kind",
                Value.KIND,
                "via",
                Value.PARTIES,
                "cue",
                Value.SPANS,
                "source",
                Value.SPAN,
                "content",
                Value.SPANS);
    }

    private static Map<String, Value> event() {
        return fields(
                "trigger",
                Value.SPAN,
                texts("type", "mode", "status"),
                "actors",
                Value.PARTIES,
                "recipients",
                Value.PARTIES,
                "place",
                Value.PARTY,
                texts("date", "speaker"));
    }

    private static Map<String, Value> figure() {
        return fields(
                "words",
                Value.BOUNDS,
                texts("kind"),
                "low",
                Value.NUMBER,
                "high",
                Value.NUMBER,
                texts("modifier", "scope", "victims", "place", "date", "since", "speaker"));
    }

    /** The fields that a record of the layer has. */
    public static List<String> names(Layer layer) {
        return List.copyOf(FIELDS.get(layer).keySet());
    }

    /**
     * A record of the layer with these fields.
     *
     * @throws Unfit where one of them does not fit, or lacks
     */
    public Item made(Layer layer, Map<String, String> fields) {
        Map<String, Object> all = new LinkedHashMap<>(NEW.get(layer));
        all.putAll(tree(layer, fields, new LinkedHashMap<>()));
        return Fitting.of(Item.of(layer, all), reading);
    }

    /**
     * The record with these fields changed.
     *
     * @throws Unfit where one of them does not fit
     */
    public Item changed(Item item, Map<String, String> fields) {
        Map<String, Object> speaker = new LinkedHashMap<>();
        if (item instanceof Said said && said.statement().speaker() != null) {
            speaker.put("name", said.statement().speaker().name());
            speaker.put("kind", said.statement().speaker().kind().name());
            speaker.put("entity", said.statement().speaker().entity());
        }
        return Fitting.of(item.with(tree(item.layer(), fields, speaker)), reading);
    }

    private Map<String, Object> tree(Layer layer, Map<String, String> fields, Map<String, Object> speaker) {
        Map<String, Object> tree = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            Value kind = FIELDS.get(layer).get(name);
            if (kind == null) {
                throw new Unfit("no-field", layer, name, String.join(", ", new TreeMap<>(FIELDS.get(layer)).keySet()));
            }
            put(tree, name, kind, value.strip(), speaker);
        });
        return tree;
    }

    private void put(Map<String, Object> tree, String name, Value kind, String value, Map<String, Object> speaker) {
        boolean none = value.isEmpty();
        switch (kind) {
            case TEXT -> tree.put(name, none ? null : value);
            case NUMBER -> tree.put(name, none ? null : number(name, value));
            case PARTY -> tree.put(name, none ? null : Map.of("name", value));
            case PARTIES ->
                tree.put(name, parts(value).map(part -> Map.of("name", part)).toList());
            case SPAN -> tree.put(name, none ? null : tree(span(name, value)));
            case SPANS ->
                tree.put(name, parts(value).map(part -> tree(span(name, part))).toList());
            case BOUNDS -> tree.putAll(tree(span(name, value)));
            case SPEAKER, KIND -> {
                speaker.putIfAbsent("kind", "person");
                if (kind == Value.SPEAKER) {
                    speaker.remove("entity");
                }
                speaker.put(kind == Value.KIND ? "kind" : "name", value);
                tree.put("speaker", none && kind == Value.SPEAKER ? null : speaker);
            }
        }
    }

    private static Stream<String> parts(String value) {
        return Arrays.stream(value.split("\\" + BETWEEN)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Integer number(String name, String value) {
        try {
            return Integer.valueOf(value);
        } catch (NumberFormatException e) {
            throw new Unfit(e, "number", name, value);
        }
    }

    private static Map<String, Object> tree(Span span) {
        return Map.of("begin", span.begin(), "end", span.end());
    }

    /** The place of these words, or between these offsets. */
    private Span span(String name, String value) {
        int dash = value.indexOf('-');
        if (dash > 0 && isNumber(value.substring(0, dash)) && isNumber(value.substring(dash + 1))) {
            return offsets(name, value, dash);
        }
        List<Integer> places = new ArrayList<>();
        String text = reading.article().text();
        for (int at = text.indexOf(value); at >= 0 && !value.isEmpty(); at = text.indexOf(value, at + 1)) {
            places.add(text.codePointCount(0, at));
        }
        if (places.size() != 1) {
            throw places.isEmpty()
                    ? new Unfit("nowhere", name, value)
                    : new Unfit("several", name, value, places.stream().limit(9).toList());
        }
        return new Span(places.get(0), places.get(0) + value.codePointCount(0, value.length()));
    }

    private static Span offsets(String name, String value, int dash) {
        try {
            return new Span(Integer.parseInt(value.substring(0, dash)), Integer.parseInt(value.substring(dash + 1)));
        } catch (IllegalArgumentException e) {
            throw new Unfit(e, "no-place", name, value);
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
