package org.isnad.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.story.Fingerprint;
import org.isnad.story.Independence;
import org.isnad.story.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The table of stories. Stateless but for the database. */
final class StoryRows {
    private static final RowMapper<StoryLine> AS_STORY = (row, context) -> new StoryLine(
            row.getLong("id"),
            row.getString("title"),
            day(row.getString("first")),
            day(row.getString("last")),
            row.getInt("articles"),
            lines(row.getString("actors")),
            lines(row.getString("places")));

    private final Handle handle;

    StoryRows(Handle handle) {
        this.handle = handle;
    }

    /** The stories of these articles, the one with the most of them first. */
    List<StoryLine> of(long[] articles, int limit) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        try (Rows story = new Rows(handle, "SELECT story FROM article WHERE id = ?")) {
            Arrays.stream(articles)
                    .map(story::number)
                    .filter(id -> id > 0)
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get).reversed())
                .limit(limit)
                .map(id -> line(id).orElseThrow())
                .toList();
    }

    private Optional<StoryLine> line(long id) {
        return handle.createQuery("SELECT * FROM story WHERE id = ? AND articles > 0")
                .bind(0, id)
                .map(AS_STORY)
                .findOne();
    }

    /** The story with that number, or the one that it went over into. */
    Optional<Telling> telling(long id, Articles articles) {
        long last = last(id);
        return line(last).map(story -> new Telling(story, articles.of(last), Independence.of(reports(last))));
    }

    /** The story with that number, or the one that it went over into, on one page. */
    Optional<Outlined> outlined(long id, Articles articles) {
        return line(last(id))
                .flatMap(story -> new Outlines(handle)
                        .of(story.id())
                        .or(() -> telling(story.id(), articles).map(Telling::outline))
                        .map(outline -> new Outlined(story, outline)));
    }

    private long last(long id) {
        long now = id;
        Optional<Long> next;
        while ((next = becomes(now)).isPresent()) {
            now = next.get();
        }
        return now;
    }

    private Optional<Long> becomes(long story) {
        return handle.createQuery("SELECT becomes FROM story WHERE id = ? AND becomes IS NOT NULL")
                .bind(0, story)
                .mapTo(Long.class)
                .findOne();
    }

    private List<Report> reports(long story) {
        return handle.createQuery("""
                        SELECT article.id, article.outlet, coalesce(sketch.day, 0), sketch.fingerprint
                        FROM sketch JOIN article ON article.id = sketch.article WHERE article.story = ?
                        """)
                .bind(0, story)
                .map((row, context) -> new Report(
                        row.getLong(1), row.getString(2), row.getInt(3), Fingerprint.fromBytes(row.getBytes(4))))
                .list();
    }

    /** Changes with every change of a story. */
    long state() {
        return handle.createQuery("SELECT coalesce(max(id), 0) FROM change")
                .mapTo(long.class)
                .one();
    }

    List<StoryLine> all() {
        return handle.createQuery("SELECT * FROM story WHERE articles > 0")
                .map(AS_STORY)
                .list();
    }

    private static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
