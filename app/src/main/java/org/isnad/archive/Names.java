package org.isnad.archive;

import java.util.HashMap;
import java.util.Map;
import org.isnad.reading.Entity;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/**
 * Names and whom they name. A name is a spelling with the English name that the tables know it by; a new one names the
 * actor of that English name, or is an actor of its own. What people decided otherwise is kept in the rows and holds.
 */
final class Names {
    private record Key(Entity.Type type, String spelling, String known) {}

    private final Map<Key, Long> names = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private long lastName;
    private long lastActor;
    private final Rows newNames;
    private final Rows newActors;

    Names(Handle handle) {
        handle.createQuery("SELECT id, type, spelling, known FROM name")
                .map((row, context) -> {
                    Key key = new Key(Entity.Type.valueOf(row.getString(2)), row.getString(3), row.getString(4));
                    return Map.entry(key, row.getLong(1));
                })
                .forEach(name -> names.put(name.getKey(), name.getValue()));
        handle.createQuery("SELECT id, ident FROM actor")
                .map((row, context) -> Map.entry(row.getString(2), row.getLong(1)))
                .forEach(actor -> actors.put(actor.getKey(), actor.getValue()));
        lastName = names.size();
        lastActor = actors.size();
        newNames = new Rows(
                handle, "INSERT INTO name (id, type, spelling, folded, known, actor) VALUES (?, ?, ?, ?, ?, ?)");
        newActors = new Rows(
                handle, "INSERT INTO actor (id, ident, type, name, english, country) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** The number of the name; a new one is written. */
    long of(Entity entity) {
        String known = entity.english() == null ? "" : entity.english();
        return names.computeIfAbsent(new Key(entity.type(), entity.name(), known), key -> add(key, entity));
    }

    private long add(Key key, Entity entity) {
        String ident = ident(key, entity.country());
        Long actor = actors.get(ident);
        if (actor == null) {
            actor = ++lastActor;
            actors.put(ident, actor);
            newActors.write(actor, ident, entity.type().name(), entity.name(), entity.english(), entity.country());
        }
        newNames.write(++lastName, key.type().name(), key.spelling(), folded(key), key.known(), actor);
        return lastName;
    }

    /** {@code PER:Sergey Lavrov}, or by the folded spelling where no English name is known. */
    private static String ident(Key key, String country) {
        String place = key.type() == Entity.Type.LOC && country != null ? country + ":" : "";
        String what = key.known().isEmpty() ? folded(key) : key.known();
        return key.type() + ":" + place + what;
    }

    private static String folded(Key key) {
        return Folding.fold(key.spelling()).strip();
    }
}
