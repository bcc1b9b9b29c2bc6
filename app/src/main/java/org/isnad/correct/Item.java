package org.isnad.correct;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.isnad.format.JsonText;
import org.isnad.format.JsonTree;
import org.isnad.format.ReadingJson;
import org.isnad.format.ReadingParser;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;

/** A record of a reading, whatever its layer. */
public sealed interface Item permits Line, Name, When, Said, Done, Counted {
    Layer layer();

    /** The words that it rests on; those of a statement begin with its cue. */
    List<Span> spans();

    /** What it says these words are, as far as that makes it another record: the type of an event, the kind of a figure. */
    default String label() {
        return "";
    }

    /** The same with other places in the text. */
    Item moved(UnaryOperator<Span> move);

    /** The same under another id, where it has one of its own. */
    default Item called(String id) {
        return this;
    }

    /** The same with its parties named as {@code party} says, where it has any. */
    default Item linked(UnaryOperator<Party> party) {
        return this;
    }

    void write(ReadingJson out);

    /** The item as the JSON object that a reading has for it. */
    default String json() {
        JsonText out = new JsonText(false);
        write(ReadingJson.records(out));
        return out.toString();
    }

    /**
     * The item with these fields changed, in the form of a reading's JSON.
     *
     * @throws Unfit where a field does not fit
     */
    default Item with(Map<String, ?> fields) {
        Map<String, Object> all = JsonTree.fields(json());
        all.putAll(fields);
        return of(layer(), all);
    }

    /**
     * @param fields of the item as a reading's JSON has them
     * @throws Unfit where a field does not fit
     */
    static Item of(Layer layer, Map<String, ?> fields) {
        try {
            return switch (layer) {
                case BLOCK -> new Line(ReadingParser.block(fields));
                case NAME -> new Name(ReadingParser.entity(fields));
                case TIME -> new When(ReadingParser.time(fields));
                case STATEMENT -> new Said(ReadingParser.statement(fields));
                case EVENT -> new Done(ReadingParser.event(fields));
                case FIGURE -> new Counted(ReadingParser.figure(fields));
            };
        } catch (IllegalArgumentException e) {
            throw new Unfit(e, "field", e.getMessage());
        }
    }

    /** All records of a reading by their ids, in its order. */
    static Map<String, Item> all(Reading reading) {
        Map<String, Item> all = new LinkedHashMap<>();
        count(all, reading.blocks(), Line::new);
        reading.entities().forEach(entity -> all.put(entity.id(), new Name(entity)));
        count(all, reading.times(), When::new);
        reading.statements().forEach(statement -> all.put(statement.id(), new Said(statement)));
        reading.events().forEach(event -> all.put(event.id(), new Done(event)));
        reading.figures().forEach(figure -> all.put(figure.id(), new Counted(figure)));
        return all;
    }

    private static <T> void count(Map<String, Item> all, List<T> records, Function<T, Item> item) {
        for (int i = 0; i < records.size(); i++) {
            Item one = item.apply(records.get(i));
            all.put(one.layer().id(i + 1), one);
        }
    }
}
