package org.isnad.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import org.jdbi.v3.core.Handle;

/**
 * Writes which names play which part in which records of a reading. Those of many articles are written at once, in the order
 * that the table has: names are met all over it.
 */
final class Parts {
    private record Row(long name, long article, Part role, int record) {}

    private static final Comparator<Row> ORDER = Comparator.comparingLong(Row::name)
            .thenComparingLong(Row::article)
            .thenComparing(row -> row.role().letter())
            .thenComparingInt(Row::record);

    private final List<Row> waiting = new ArrayList<>();
    private final Names names;
    private final Rows rows;
    private final Rows gone;

    Parts(Handle handle) {
        names = new Names(handle);
        rows = new Rows(handle, "INSERT OR IGNORE INTO part (name, article, role, record) VALUES (?, ?, ?, ?)");
        gone = new Rows(handle, "DELETE FROM part WHERE name = ? AND article = ?");
    }

    /** Takes out what {@link #add} wrote of that reading. */
    void remove(long article, Reading reading) {
        reading.entities().forEach(entity -> gone.write(names.of(entity), article));
    }

    /** Takes up those of a reading, to be written by {@link #write}. */
    void add(long article, Reading reading) {
        Map<String, Long> ids = new HashMap<>();
        for (Entity entity : reading.entities()) {
            long name = names.of(entity);
            ids.put(entity.id(), name);
            add(name, article, Part.NAMED, entity.id());
        }
        for (Statement statement : reading.statements()) {
            if (statement.speaker() != null) {
                add(ids.get(statement.speaker().entity()), article, Part.SPEAKER, statement.id());
            }
            addAll(statement.via(), ids, article, Part.VIA, statement.id());
        }
        for (Event event : reading.events()) {
            addAll(event.actors(), ids, article, Part.ACTOR, event.id());
            addAll(event.recipients(), ids, article, Part.RECIPIENT, event.id());
            if (event.place() != null) {
                add(ids.get(event.place().entity()), article, Part.PLACE, event.id());
            }
        }
    }

    private void addAll(List<Party> parties, Map<String, Long> ids, long article, Part role, String record) {
        for (Party party : parties) {
            add(ids.get(party.entity()), article, role, record);
        }
    }

    /** @param name null where the party has no name */
    private void add(Long name, long article, Part role, String record) {
        if (name != null) {
            waiting.add(new Row(name, article, role, Integer.parseInt(record.substring(1))));
        }
    }

    /** Writes what was taken up. */
    void write() {
        waiting.sort(ORDER);
        waiting.forEach(row -> rows.write(row.name(), row.article(), row.role().letter(), row.record()));
        waiting.clear();
    }
}
