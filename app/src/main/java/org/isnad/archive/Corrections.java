package org.isnad.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.correct.Alignment;
import org.isnad.correct.Anchor;
import org.isnad.correct.Corrected;
import org.isnad.correct.Correction;
import org.isnad.correct.Item;
import org.isnad.correct.Layer;
import org.isnad.correct.Unfit;
import org.isnad.correct.Verb;
import org.isnad.correct.Verdict;
import org.isnad.format.JsonTree;
import org.isnad.format.ReadingJson;
import org.isnad.format.ReadingParser;
import org.isnad.format.Unreadable;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.jdbi.v3.core.Handle;

/** The corrections that an archive keeps. Stateless but for the database. */
final class Corrections {
    private static final String ROWS = """
            SELECT correction.*, article.ident, undoing.at AS undone_at, undoing.by AS undone_by
            FROM correction JOIN article ON article.id = correction.article
            LEFT JOIN correction AS undoing ON undoing.undoes = correction.id
            WHERE correction.undoes IS NULL
            """;

    private final Handle handle;

    Corrections(Handle handle) {
        this.handle = handle;
    }

    /** The reading with what was decided about it and about older versions of its article. */
    Corrected of(long article, Reading machine) {
        List<Correction> corrections = new ArrayList<>();
        List<Correction> gone = new ArrayList<>();
        Map<Long, Alignment> alignments = new java.util.HashMap<>();
        for (Decision one : holding(article)) {
            Correction correction = one.correction();
            Optional<Verdict> verdict = one.article() == article
                    ? Optional.of(correction.verdict())
                    : alignments
                            .computeIfAbsent(one.article(), older -> aligned(older, machine))
                            .carry(correction.verdict());
            verdict.ifPresentOrElse(
                    carried ->
                            corrections.add(new Correction(correction.id(), carried, correction.at(), correction.by())),
                    () -> gone.add(correction));
        }
        return Corrected.of(machine, corrections, gone);
    }

    private Alignment aligned(long older, Reading machine) {
        byte[] body = handle.createQuery("SELECT body FROM reading WHERE article = ?")
                .bind(0, older)
                .mapTo(byte[].class)
                .one();
        String text = Body.reading(body, String.valueOf(older)).article().text();
        return Alignment.of(text, machine.article().text());
    }

    private List<Decision> holding(long article) {
        return handle.createQuery(ROWS + """
                        AND undoing.id IS NULL AND correction.article IN (
                            SELECT older.id FROM article AS older JOIN article AS this ON this.source = older.source
                            WHERE this.id = ? AND older.version <= this.version)
                        ORDER BY correction.id
                        """)
                .bind(0, article)
                .map((row, context) -> decision(row))
                .list();
    }

    /** The history: all that was ever decided, about that article or about all, the oldest first. */
    List<Decision> all(Long article) {
        return handle.createQuery(
                        ROWS + " AND (:article IS NULL OR correction.article = :article) ORDER BY correction.id")
                .bind("article", article)
                .map((row, context) -> decision(row))
                .list();
    }

    Optional<Decision> decision(long id) {
        return handle.createQuery(ROWS + " AND correction.id = ?")
                .bind(0, id)
                .map((row, context) -> decision(row))
                .findOne();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        String undone = row.getString("undone_at");
        return new Decision(
                row.getLong("article"),
                row.getString("ident"),
                new Correction(
                        row.getLong("id"), verdict(row), Instant.parse(row.getString("at")), row.getString("by")),
                undone == null ? null : Instant.parse(undone),
                row.getString("undone_by"));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        Verb verb = Verb.valueOf(row.getString("verb"));
        String body = row.getString("body");
        if (verb == Verb.REVIEW) {
            return new Verdict.Review(reading(body, row.getString("ident")));
        }
        Layer layer = Layer.valueOf(row.getString("layer"));
        Anchor anchor = new Anchor(layer, spans(row.getString("spans")), row.getString("label"));
        return switch (verb) {
            case ACCEPT -> new Verdict.Accept(anchor, item(layer, body));
            case CHANGE -> new Verdict.Change(anchor, item(layer, body));
            case ADD -> new Verdict.Add(item(layer, body));
            default -> new Verdict.Reject(anchor);
        };
    }

    private static Item item(Layer layer, String body) {
        return Item.of(layer, JsonTree.fields(body));
    }

    private static Reading reading(String body, String ident) {
        try {
            return ReadingParser.parse(body.getBytes(java.nio.charset.StandardCharsets.UTF_8), ident, 0);
        } catch (Unreadable e) {
            throw new ArchiveException("the review of " + ident + " is damaged: " + e.getMessage(), e);
        }
    }

    private static List<Span> spans(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(span -> span.split("-"))
                        .map(ends -> new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])))
                        .toList();
    }

    /** Keeps a verdict for good. */
    Correction add(long article, Verdict verdict, String by) {
        Anchor anchor = verdict instanceof Verdict.OnRecord one ? one.anchor() : null;
        Instant now = now();
        handle.execute(
                "INSERT INTO correction (article, verb, layer, spans, label, body, at, by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                verdict.verb().name(),
                anchor == null ? null : anchor.layer().name(),
                anchor == null ? null : text(anchor.spans()),
                anchor == null ? null : anchor.label(),
                body(verdict),
                now.toString(),
                by);
        return new Correction(last(), verdict, now, by);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private long last() {
        return handle.createQuery("SELECT last_insert_rowid()")
                .mapTo(long.class)
                .one();
    }

    private static String text(List<Span> spans) {
        return spans.stream()
                .map(span -> String.format(Locale.ROOT, "%d-%d", span.begin(), span.end()))
                .collect(Collectors.joining(" "));
    }

    private static String body(Verdict verdict) {
        if (verdict instanceof Verdict.Review review) {
            return ReadingJson.whole(review.reading());
        }
        return verdict instanceof Verdict.Decided decided ? decided.item().json() : null;
    }

    /**
     * Takes a verdict back; what held before holds again.
     *
     * @throws Unfit where it is undone already, or a later one of the same record or a later review holds
     */
    void undo(Decision decision, String by) {
        Correction correction = decision.correction();
        if (decision.undoneAt() != null) {
            throw new Unfit("undone", correction.id());
        }
        holding(decision.article()).stream()
                .map(Decision::correction)
                .filter(other -> other.id() > correction.id() && rests(other.verdict(), correction.verdict()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Unfit("later", other.id());
                });
        handle.execute(
                "INSERT INTO correction (article, verb, undoes, at, by) VALUES (?, 'UNDO', ?, ?, ?)",
                decision.article(),
                correction.id(),
                now().toString(),
                by);
    }

    /** Whether the later verdict rests on the earlier one. */
    private static boolean rests(Verdict later, Verdict earlier) {
        return later instanceof Verdict.Review
                || earlier instanceof Verdict.Review
                || ((Verdict.OnRecord) later).anchor().equals(((Verdict.OnRecord) earlier).anchor());
    }
}
