package org.isnad.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What somebody decided about who is who, in words that mean the same in another archive.
 *
 * @param becomes whom the name names by this decision
 */
record Decided(Name name, Person was, Person becomes, String at, String by) {
    private static final String ALL = """
            SELECT name.type, name.spelling, name.known, decision.at, decision.by,
                was.ident, was.type, was.name, was.english, was.country,
                becomes.ident, becomes.type, becomes.name, becomes.english, becomes.country
            FROM decision JOIN name ON name.id = decision.name
            JOIN actor AS was ON was.id = decision.was JOIN actor AS becomes ON becomes.id = decision.becomes
            ORDER BY decision.id
            """;

    /** A spelling, with the English name that the tables know it by or nothing. */
    record Name(String type, String spelling, String known) {}

    /** A row of the table of actors. */
    record Person(String ident, String type, String name, String english, String country) {}

    /** All decisions, the oldest first. */
    static List<Decided> all(Handle handle) {
        return handle.createQuery(ALL)
                .map((row, context) -> new Decided(
                        new Name(row.getString(1), row.getString(2), row.getString(3)),
                        person(row, 6),
                        person(row, 11),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }

    private static Person person(ResultSet row, int first) throws SQLException {
        return new Person(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getString(first + 3),
                row.getString(first + 4));
    }

    /** Decides the same in another archive, if that has the name. */
    void repeat(Handle handle) {
        name(handle).ifPresent(id -> {
            long before = actor(handle, was);
            long after = actor(handle, becomes);
            handle.execute("UPDATE name SET actor = ? WHERE id = ?", after, id);
            handle.execute(
                    "INSERT INTO decision (name, was, becomes, at, by) VALUES (?, ?, ?, ?, ?)",
                    id,
                    before,
                    after,
                    at,
                    by);
        });
    }

    private Optional<Long> name(Handle handle) {
        return handle.createQuery("SELECT id FROM name WHERE type = ? AND spelling = ? AND known = ?")
                .bind(0, name.type)
                .bind(1, name.spelling)
                .bind(2, name.known)
                .mapTo(Long.class)
                .findOne();
    }

    private static long actor(Handle handle, Person person) {
        handle.execute(
                "INSERT OR IGNORE INTO actor (ident, type, name, english, country) VALUES (?, ?, ?, ?, ?)",
                person.ident,
                person.type,
                person.name,
                person.english,
                person.country);
        return handle.createQuery("SELECT id FROM actor WHERE ident = ?")
                .bind(0, person.ident)
                .mapTo(long.class)
                .one();
    }
}
