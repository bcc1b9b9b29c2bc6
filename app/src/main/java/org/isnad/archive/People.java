package org.isnad.archive;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.Actor.Spelling;
import org.isnad.reading.Entity;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/** Who is who in an archive. Stateless but for the database. */
final class People {
    private static final String COUNTED = """
            (SELECT count(DISTINCT part.article) FROM part JOIN article ON article.id = part.article
             WHERE part.role = 'n' AND article.latest = 1 AND part.name %s) AS articles
            """;

    private static final String OF_ACTOR = COUNTED.formatted("IN (SELECT id FROM name WHERE name.actor = actor.id)");
    private static final String OF_NAME = COUNTED.formatted("= name.id");

    private final Handle handle;

    People(Handle handle) {
        this.handle = handle;
    }

    /** Actors called by all of these words, in Arabic or English, the most often named first. */
    List<Actor> called(String words, int limit) {
        String folded = Folding.fold(words).strip();
        String like = "% " + escaped(folded) + " %";
        return handle.createQuery("SELECT actor.*, " + OF_ACTOR + """
                        FROM actor WHERE actor.id IN (
                            SELECT actor FROM name WHERE instr(folded, :words) AND ' ' || folded || ' ' LIKE :like ESCAPE '!'
                            OR :latin AND instr(lower(known), :words) AND ' ' || lower(known) || ' ' LIKE :like ESCAPE '!')
                        ORDER BY articles DESC, actor.id LIMIT :limit
                        """)
                .bind("words", folded)
                .bind("latin", folded.codePoints().anyMatch(c -> c >= 'a' && c <= 'z'))
                .bind("like", like)
                .bind("limit", limit)
                .map((row, context) -> actor(row))
                .list();
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Optional<Actor> actor(String ident) {
        return handle.createQuery("SELECT actor.*, " + OF_ACTOR + " FROM actor WHERE ident = ?")
                .bind(0, ident)
                .map((row, context) -> actor(row))
                .findOne();
    }

    private Actor actor(java.sql.ResultSet row) throws java.sql.SQLException {
        long id = row.getLong("id");
        return new Actor(
                id,
                row.getString("ident"),
                Entity.Type.valueOf(row.getString("type")),
                row.getString("name"),
                row.getString("english"),
                row.getString("country"),
                spellings(id),
                row.getInt("articles"));
    }

    private List<Spelling> spellings(long actor) {
        return handle.createQuery(
                        "SELECT id, spelling, " + OF_NAME + " FROM name WHERE actor = ? ORDER BY articles DESC")
                .bind(0, actor)
                .map((row, context) -> new Spelling(row.getLong(1), row.getString(2), row.getInt(3)))
                .list();
    }

    /** Whom that spelling names, the one most often meant where it names several. */
    Optional<Actor> named(Entity.Type type, String spelling) {
        return handle.createQuery("SELECT actor.*, " + OF_ACTOR + """
                        FROM actor JOIN name ON name.actor = actor.id WHERE name.type = ? AND name.spelling = ?
                        ORDER BY articles DESC LIMIT 1
                        """)
                .bind(0, type.name())
                .bind(1, spelling)
                .map((row, context) -> actor(row))
                .findFirst();
    }

    /** Spellings and English names with a word that begins so, the most often met first. */
    List<String> beginning(String letters, int limit) {
        String like = "% " + escaped(Folding.fold(letters).strip()) + "%";
        return handle.createQuery("""
                        SELECT CASE WHEN ' ' || folded LIKE :like ESCAPE '!' THEN spelling ELSE known END AS word,
                            sum((SELECT count(*) FROM part WHERE part.name = found.id AND part.role = 'n')) AS met
                        FROM (SELECT * FROM name WHERE ' ' || folded LIKE :like ESCAPE '!'
                            OR ' ' || lower(known) LIKE :like ESCAPE '!' LIMIT 2000) AS found
                        GROUP BY word ORDER BY met DESC, word LIMIT :limit
                        """)
                .bind("like", like)
                .bind("limit", limit)
                .mapTo(String.class)
                .list();
    }

    /** In how many records the actor has each part, month by month. */
    Career career(long actor) {
        List<Career.Month> months = handle.createQuery("""
                        SELECT part.role, substr(article.published, 1, 7) AS month,
                            count(DISTINCT part.article * 10000 + part.record) AS records
                        FROM part JOIN article ON article.id = part.article
                        WHERE part.name IN (SELECT id FROM name WHERE actor = ?) AND article.latest = 1
                        GROUP BY part.role, month ORDER BY month
                        """)
                .bind(0, actor)
                .map((row, context) -> new Career.Month(
                        Part.of(row.getString(1)),
                        row.getString(2) == null ? null : YearMonth.parse(row.getString(2)),
                        row.getInt(3)))
                .list();
        return new Career(months);
    }

    /** One number for each record that the actor has that part in: article, and number in it, by day. */
    List<long[]> records(long actor, Part part, int offset, int limit) {
        return handle.createQuery("""
                        SELECT DISTINCT part.article, part.record FROM part JOIN article ON article.id = part.article
                        WHERE part.name IN (SELECT id FROM name WHERE actor = ?) AND part.role = ? AND article.latest = 1
                        ORDER BY article.published DESC, part.article DESC, part.record LIMIT ? OFFSET ?
                        """)
                .bind(0, actor)
                .bind(1, part.letter())
                .bind(2, limit)
                .bind(3, offset)
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .list();
    }

    /** All names of {@code other} name {@code actor} from now on. */
    void merge(Actor actor, Actor other, String by) {
        other.spellings().forEach(spelling -> rename(spelling, other.id(), actor.id(), by));
    }

    /** The name names somebody of its own from now on. */
    void split(Actor actor, Spelling spelling, String by) {
        handle.execute(
                "INSERT INTO actor (ident, type, name) VALUES (?, ?, ?)",
                actor.ident() + "/" + spelling.id(),
                actor.type().name(),
                spelling.text());
        long own = handle.createQuery("SELECT last_insert_rowid()")
                .mapTo(long.class)
                .one();
        rename(spelling, actor.id(), own, by);
    }

    private void rename(Spelling spelling, long was, long becomes, String by) {
        handle.execute("UPDATE name SET actor = ? WHERE id = ?", becomes, spelling.id());
        handle.execute(
                "INSERT INTO decision (name, was, becomes, at, by) VALUES (?, ?, ?, ?, ?)",
                spelling.id(),
                was,
                becomes,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                by);
    }
}
