package org.isnad.web;

import java.util.Arrays;
import java.util.List;
import org.isnad.archive.Stored;
import org.isnad.correct.Item;
import org.isnad.correct.Layer;
import org.isnad.http.Refusal;
import org.isnad.reading.Span;

/** The form in which a record is changed or added, for a page that has the text already. */
record EditPage(Frame frame, Stored stored, Editing editing) implements Page {
    static Page of(Visit visit) {
        Stored stored = visit.stored();
        return new EditPage(visit.frame("", ""), stored, editing(visit, stored));
    }

    private static Editing editing(Visit visit, Stored stored) {
        String record = visit.parameter("record");
        if (record == null) {
            return Editing.of(layer(visit.parameter("layer")), new Span(visit.offset("begin"), visit.offset("end")));
        }
        Item item = Item.all(stored.reading()).get(record);
        if (item == null) {
            throw Refusal.missing("missing.record", record);
        }
        return Editing.of(record, item);
    }

    private static Layer layer(String name) {
        return Arrays.stream(Layer.values())
                .filter(layer -> layer.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("ask.choice", "layer", List.of(Layer.values()), name));
    }
}
