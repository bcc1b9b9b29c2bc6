package org.isnad.archive;

import java.util.HashMap;
import java.util.Map;
import org.isnad.reading.Entity;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/**
 * Names and whom they name. A name is a spelling with the English name that the tables know it by; a new one names the
 * actor of that English name, or is an actor of its own. What people decided otherwise is kept in the rows and holds.
 * Remembers what it has met.
 */
final class Names {
    private record Key(Entity.Type type, String spelling, String known) {}

    private final Map<Key, Long> names = new HashMap<>();
    private final Map<String, Long> actors = new HashMap<>();
    private long lastName;
    private long lastActor;
    /** Whether all names there are were met here. */
    private final boolean isFirst;

    private final Rows name;
    private final Rows actor;
    private final Rows newNames;
    private final Rows newActors;

    Names(Handle handle) {
        lastName = last(handle, "name");
        lastActor = last(handle, "actor");
        isFirst = lastName == 0;
        name = new Rows(handle, "SELECT id FROM name WHERE type = ? AND spelling = ? AND known = ?");
        actor = new Rows(handle, "SELECT id FROM actor WHERE ident = ?");
        newNames = new Rows(
                handle, "INSERT INTO name (id, type, spelling, folded, known, actor) VALUES (?, ?, ?, ?, ?, ?)");
        newActors = new Rows(
                handle, "INSERT INTO actor (id, ident, type, name, english, country) VALUES (?, ?, ?, ?, ?, ?)");
    }

    private static long last(Handle handle, String table) {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM " + table)
                .mapTo(long.class)
                .one();
    }

    /** The number of the name; a new one is written. */
    long of(Entity entity) {
        String known = entity.english() == null ? "" : entity.english();
        return names.computeIfAbsent(new Key(entity.type(), entity.name(), known), key -> {
            long there = isFirst ? 0 : name.number(key.type().name(), key.spelling(), key.known());
            return there > 0 ? there : add(key, entity);
        });
    }

    private long add(Key key, Entity entity) {
        String folded = Folding.fold(key.spelling()).strip();
        String ident = ident(key, folded, entity.country());
        long named = actors.computeIfAbsent(ident, some -> {
            long there = isFirst ? 0 : actor.number(some);
            return there > 0 ? there : addActor(some, entity);
        });
        newNames.write(++lastName, key.type().name(), key.spelling(), folded, key.known(), named);
        return lastName;
    }

    private long addActor(String ident, Entity entity) {
        newActors.write(++lastActor, ident, entity.type().name(), entity.name(), entity.english(), entity.country());
        return lastActor;
    }

    /** {@code PER:Sergey Lavrov}, or by the folded spelling where no English name is known. */
    private static String ident(Key key, String folded, String country) {
        String place = key.type() == Entity.Type.LOC && country != null ? country + ":" : "";
        String what = key.known().isEmpty() ? folded : key.known();
        return key.type() + ":" + place + what;
    }
}
