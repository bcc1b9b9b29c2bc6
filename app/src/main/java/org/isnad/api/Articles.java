package org.isnad.api;

import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.archive.Writer;
import org.isnad.correct.Item;
import org.isnad.format.JsonText;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.ReadingJson;
import org.isnad.format.Unreadable;
import org.isnad.http.Refusal;
import org.isnad.listing.ArticleRow;
import org.isnad.listing.FoundRow;
import org.isnad.listing.Rows;
import org.isnad.reading.Article;

/** Articles, their readings and records. */
final class Articles {
    private final Archive archive;

    Articles(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/articles", this::list),
                Endpoint.post("/articles", this::add),
                Endpoint.get("/articles/{article}", this::one),
                Endpoint.get("/articles/{article}/reading", this::reading),
                Endpoint.get("/articles/{article}/records", this::records),
                Endpoint.get("/articles/{article}/records/{record}", this::record),
                Endpoint.get("/readings", this::readings));
    }

    /** @throws Refusal where there is none of that name */
    static Stored article(Archive archive, Ask ask) {
        String ident = ask.part("article");
        return archive.article(ident).orElseThrow(() -> Refusal.missing("missing.article", ident));
    }

    private void list(Ask ask) {
        List<Stored> found = archive.after(ask.cursor(), ask.limit() + 1);
        Reply.page(
                ask,
                ArticleRow.class,
                found.stream().limit(ask.limit()).map(ArticleRow::of).toList(),
                (int) archive.size(),
                next(ask, found),
                out -> {});
    }

    /** @param found one more than is wanted, if there is one */
    private static Long next(Ask ask, List<Stored> found) {
        return found.size() > ask.limit() ? found.get(ask.limit() - 1).key() : null;
    }

    private void readings(Ask ask) {
        List<Stored> found = archive.after(ask.cursor(), ask.limit() + 1);
        Long next = next(ask, found);
        Reply.link(ask.context(), next);
        Reply.object(ask, out -> {
            out.field("total", (int) archive.size());
            out.field("next", next == null ? null : next.toString());
            out.name("items");
            out.beginList();
            found.stream().limit(ask.limit()).forEach(stored -> {
                out.item();
                out.raw(stored.corrected().json());
            });
            out.endList();
        });
    }

    private void one(Ask ask) {
        Stored stored = article(archive, ask);
        Article article = stored.reading().article();
        Reply.object(ask, out -> {
            Rows.fields(ArticleRow.of(stored), out);
            out.field("language", article.language());
            out.field("text", article.text());
        });
    }

    private void reading(Ask ask) {
        Stored stored = article(archive, ask);
        String json = ask.is("machine")
                ? ReadingJson.line(stored.corrected().machine(), false)
                : stored.corrected().json();
        Reply.send(ask.context(), Reply.JSON, json);
    }

    private void records(Ask ask) {
        Stored stored = article(archive, ask);
        String layer = ask.parameter("layer");
        Reply.object(ask, out -> {
            out.name("items");
            out.beginList();
            for (Map.Entry<String, Item> entry : Item.all(stored.reading()).entrySet()) {
                if (layer == null || entry.getValue().layer().toString().equals(layer)) {
                    out.item();
                    out.begin();
                    write(stored, entry.getKey(), entry.getValue(), out);
                    out.end();
                }
            }
            out.endList();
        });
    }

    private void record(Ask ask) {
        Stored stored = article(archive, ask);
        String id = ask.part("record");
        Item item = Item.all(stored.reading()).get(id);
        if (item == null) {
            throw Refusal.missing("missing.record", id);
        }
        Reply.object(ask, out -> write(stored, id, item, out));
    }

    private static void write(Stored stored, String id, Item item, JsonText out) {
        FoundRow row = FoundRow.of(stored, id).orElseThrow();
        out.field("record", row.record());
        out.field("layer", item.layer().toString());
        out.field("words", row.words());
        out.field("corrected", row.corrected());
        out.raw("fields", item.json());
    }

    private void add(Ask ask) {
        List<String> troubles = new ArrayList<>();
        Piece piece = new Piece("posted", 1, Piece.Form.JSON, ask.json());
        Article article = article(piece, troubles);
        Writer.Outcome outcome;
        try (Writer writer = archive.writer()) {
            outcome = writer.add(writer.prepare(article, piece.names(article)));
        }
        Stored stored = archive.article(article, piece.names(article)).orElseThrow();
        ask.context().status(outcome == Writer.Outcome.KNOWN ? HttpStatus.OK : HttpStatus.CREATED);
        ask.context().header("Location", Api.PREFIX + "/articles/" + stored.ident());
        Reply.object(ask, out -> {
            out.field("outcome", Rows.lower(outcome));
            Rows.fields(ArticleRow.of(stored), out);
            out.strings("troubles", troubles);
        });
    }

    private static Article article(Piece piece, List<String> troubles) {
        try {
            return piece.article(Known.NOTHING, trouble -> troubles.add(trouble.getMessage()));
        } catch (Unreadable e) {
            throw Refusal.wrong("ask.unreadable", e.getMessage());
        }
    }
}
