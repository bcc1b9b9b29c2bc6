package org.isnad.archive;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.Actor.Spelling;
import org.isnad.format.JsonText;
import org.isnad.reading.Entity;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/** Who is who in an archive. Stateless but for the database. */
final class People {
    /** Several names may be the same word. */
    private static final int MANY = 4;

    /** Articles that name somebody, older versions left out. */
    private static final String MET = """
            count(DISTINCT part.article) FROM name CROSS JOIN part ON part.name = name.id
            WHERE part.role = 'n' AND part.article NOT IN (SELECT id FROM article WHERE latest = 0)
            """;

    private static final String CHOSEN = " IN (SELECT value FROM json_each(:chosen)) ";

    private final Handle handle;

    People(Handle handle) {
        this.handle = handle;
    }

    /** Actors called by all of these words, in Arabic or English, the most often named first. */
    List<Actor> called(AllNames names, String words, int limit) {
        return actors(names.called(handle, words, limit));
    }

    Optional<Actor> actor(String ident) {
        return handle.createQuery("SELECT id FROM actor WHERE ident = ?")
                .bind(0, ident)
                .mapTo(Long.class)
                .findOne()
                .flatMap(id -> actors(List.of(id)).stream().findFirst());
    }

    /** The most often named first. */
    private List<Actor> actors(List<Long> ids) {
        String chosen = ids.toString();
        Map<Long, List<Spelling>> spellings = spellings(chosen);
        Map<Long, Integer> articles = articles(chosen, spellings);
        return handle
                .createQuery("SELECT * FROM actor WHERE id" + CHOSEN)
                .bind("chosen", chosen)
                .map((row, context) -> {
                    long id = row.getLong("id");
                    return new Actor(
                            id,
                            row.getString("ident"),
                            Entity.Type.valueOf(row.getString("type")),
                            row.getString("name"),
                            row.getString("english"),
                            row.getString("country"),
                            spellings.getOrDefault(id, List.of()),
                            articles.getOrDefault(id, 0));
                })
                .stream()
                .sorted(Comparator.comparing(Actor::articles).reversed().thenComparing(Actor::id))
                .toList();
    }

    /** Of each actor, the most frequent first. */
    private Map<Long, List<Spelling>> spellings(String actors) {
        Map<Long, List<Spelling>> spellings = new HashMap<>();
        Map<Long, Integer> met =
                counts("SELECT name.id, " + MET + " AND name.actor" + CHOSEN + "GROUP BY name.id", actors);
        handle.createQuery("SELECT actor, id, spelling FROM name WHERE actor" + CHOSEN)
                .bind("chosen", actors)
                .map((row, context) -> Map.entry(
                        row.getLong(1),
                        new Spelling(row.getLong(2), row.getString(3), met.getOrDefault(row.getLong(2), 0))))
                .forEach(one -> spellings
                        .computeIfAbsent(one.getKey(), actor -> new ArrayList<>())
                        .add(one.getValue()));
        spellings
                .values()
                .forEach(
                        all -> all.sort(Comparator.comparing(Spelling::articles).reversed()));
        return spellings;
    }

    /** Articles may name somebody in several spellings. */
    private Map<Long, Integer> articles(String actors, Map<Long, List<Spelling>> spellings) {
        Map<Long, Integer> articles = new HashMap<>();
        spellings.forEach((actor, all) -> articles.put(actor, all.get(0).articles()));
        if (spellings.values().stream().anyMatch(all -> all.size() > 1)) {
            articles.putAll(
                    counts("SELECT name.actor, " + MET + " AND name.actor" + CHOSEN + "GROUP BY name.actor", actors));
        }
        return articles;
    }

    private Map<Long, Integer> counts(String query, String chosen) {
        Map<Long, Integer> counts = new HashMap<>();
        handle.createQuery(query)
                .bind("chosen", chosen)
                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Whom that spelling names, the one most often meant where it names several. */
    Optional<Actor> named(Entity.Type type, String spelling) {
        List<Long> ids = handle.createQuery("SELECT DISTINCT actor FROM name WHERE type = ? AND spelling = ?")
                .bind(0, type.name())
                .bind(1, spelling)
                .mapTo(Long.class)
                .list();
        return actors(ids).stream().findFirst();
    }

    /** The English names of those spellings that have one. */
    Map<String, String> english(Collection<String> spellings) {
        JsonText list = new JsonText(false);
        list.beginList();
        for (String spelling : spellings) {
            list.item();
            list.string(spelling);
        }
        list.endList();
        return handle.createQuery("""
                        SELECT spelling, coalesce(actor.english, known) FROM name JOIN actor ON actor.id = name.actor
                        WHERE name.type IN ('PER', 'ORG', 'LOC') AND spelling IN (SELECT value FROM json_each(?))
                            AND coalesce(actor.english, known) <> '' ORDER BY name.type, name.id
                        """).bind(0, list.toString()).reduceRows(new HashMap<>(), (map, row) -> {
            map.putIfAbsent(row.getColumn(1, String.class), row.getColumn(2, String.class));
            return map;
        });
    }

    /** Spellings and English names with a word that begins so, the most often met first. */
    List<String> beginning(AllNames names, String letters, int limit) {
        String begun = ' ' + Folding.fold(letters).strip();
        List<Long> ids = names.beginning(handle, letters, MANY * limit);
        Map<Long, String> words = new HashMap<>();
        handle.createQuery("SELECT id, spelling, folded, known FROM name WHERE id" + CHOSEN)
                .bind("chosen", ids.toString())
                .map((row, context) -> Map.entry(
                        row.getLong(1), (' ' + row.getString(3)).contains(begun) ? row.getString(2) : row.getString(4)))
                .forEach(word -> words.put(word.getKey(), word.getValue()));
        return ids.stream().map(words::get).distinct().limit(limit).toList();
    }

    /** In how many records the actor has each part, month by month. */
    Career career(long actor) {
        List<Career.Month> months = handle.createQuery("""
                        SELECT part.role, substr(article.published, 1, 7) AS month,
                            count(DISTINCT part.article * 10000 + part.record) AS records
                        FROM part JOIN article INDEXED BY article_day ON article.id = part.article
                        WHERE part.name IN (SELECT id FROM name WHERE actor = ?)
                        AND part.article NOT IN (SELECT id FROM article WHERE latest = 0)
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
                        SELECT DISTINCT part.article, part.record
                        FROM part JOIN article INDEXED BY article_day ON article.id = part.article
                        WHERE part.name IN (SELECT id FROM name WHERE actor = ?) AND part.role = ?
                        AND part.article NOT IN (SELECT id FROM article WHERE latest = 0)
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
        String ident = actor.ident() + "/" + spelling.text();
        // There already where the name was split off before and merged again.
        handle.execute(
                "INSERT OR IGNORE INTO actor (ident, type, name) VALUES (?, ?, ?)",
                ident,
                actor.type().name(),
                spelling.text());
        long own = handle.createQuery("SELECT id FROM actor WHERE ident = ?")
                .bind(0, ident)
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
