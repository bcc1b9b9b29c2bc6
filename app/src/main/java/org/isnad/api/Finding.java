package org.isnad.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.Archive;
import org.isnad.export.Export;
import org.isnad.export.Exported;
import org.isnad.export.Format;
import org.isnad.export.Kind;
import org.isnad.export.Lines;
import org.isnad.format.JsonText;
import org.isnad.http.Refusal;
import org.isnad.listing.Found;
import org.isnad.listing.FoundRow;
import org.isnad.search.Field;
import org.isnad.search.Hits;
import org.isnad.search.Page;
import org.isnad.search.Query;

/** What a query finds: page by page, or whole in some format. */
final class Finding {
    private static final List<Field> COUNTED = List.of(Field.OUTLET, Field.ACT, Field.EVENT, Field.SPEAKER);

    private final Archive archive;

    Finding(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/search", this::search), Endpoint.get("/export", this::export));
    }

    private void search(Ask ask) {
        Page page = new Page(
                ask.cursor(), ask.limit(), ask.choice("sort", Page.Order.class, Page.Order.RELEVANCE), facets(ask));
        Hits hits = archive.search(Query.parse(ask.required("q")), page);
        List<FoundRow> rows = hits.list().stream()
                .map(hit -> archive.article(hit.article()).flatMap(article -> FoundRow.of(article, hit.record())))
                .flatMap(Optional::stream)
                .toList();
        long end = page.offset() + (long) hits.list().size();
        Long next = end < hits.total() && !hits.list().isEmpty() ? end : null;
        Reply.page(ask, FoundRow.class, rows, (int) hits.total(), next, out -> {
            out.field("unsearchable", Math.toIntExact(archive.unsearchable()));
            write(hits.facets(), out);
        });
    }

    private static List<Field> facets(Ask ask) {
        String names = ask.parameter("facets");
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(Finding::facet).distinct().toList();
    }

    private static Field facet(String name) {
        return COUNTED.stream()
                .filter(field -> field.toString().equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.wrong("ask.facets", COUNTED, name));
    }

    private static void write(Map<Field, List<Hits.Facet>> facets, JsonText out) {
        out.name("facets");
        out.begin();
        facets.forEach((field, values) -> {
            out.name(field.toString());
            out.beginList();
            for (Hits.Facet facet : values) {
                out.item();
                out.begin();
                out.field("value", facet.value());
                out.field("count", facet.count());
                out.end();
            }
            out.endList();
        });
        out.end();
    }

    private void export(Ask ask) {
        Format format = ask.choice("format", Format.class, Format.JSONL);
        if (format == Format.PARQUET) {
            throw Refusal.wrong("ask.parquet");
        }
        Kind table = ask.choice("table", Kind.class, Kind.ARTICLES);
        Lines lines = Export.lines(format, format == Format.CSV ? table : null, false);
        String query = ask.parameter("q");
        boolean whole = ask.is("whole") || format == Format.JSONL;
        Iterator<Exported> readings = Found.of(archive, query == null ? null : Query.parse(query), whole)
                .iterator();
        ask.context().contentType(type(format));
        write(lines, readings, ask);
    }

    private static String type(Format format) {
        return switch (format) {
            case CSV -> "text/csv; charset=utf-8";
            case POLECAT -> "text/tab-separated-values; charset=utf-8";
            default -> "application/x-ndjson";
        };
    }

    /** Straight into the answer, for it may be large. */
    private static void write(Lines lines, Iterator<Exported> readings, Ask ask) {
        try {
            OutputStream out = ask.context().outputStream();
            out.write(lines.head().getBytes(UTF_8));
            while (readings.hasNext()) {
                out.write(lines.of(readings.next()).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
