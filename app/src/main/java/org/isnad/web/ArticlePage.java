package org.isnad.web;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.isnad.archive.Stored;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;

/** An article: its text with the records marked, and one of them told in full. */
record ArticlePage(Frame frame, Stored stored, List<Marking.Line> lines, List<Finding> findings, Finding chosen)
        implements Page {
    static final List<String> LAYERS = List.of("s", "v", "f", "e", "t");

    static ArticlePage of(Visit visit) {
        String ident = visit.context().pathParam("ident");
        Stored stored =
                visit.archive().article(ident).orElseThrow(() -> new NotFoundResponse("there is no article " + ident));
        List<Finding> findings = Finding.all(visit.language(), stored.reading());
        String record = visit.parameter("record");
        Finding chosen = record == null ? null : one(findings, record).explained(readAgain(visit, stored));
        String title = stored.reading().article().title();
        Frame frame = visit.frame(title == null ? Words.of(visit.language()).of("untitled") : title, "stories");
        return new ArticlePage(frame, stored, Marking.of(stored.reading(), record), findings, chosen);
    }

    /** The archive does not keep how records came to be, and reading takes no time. */
    private static List<Finding> readAgain(Visit visit, Stored stored) {
        return Finding.all(
                visit.language(), BuiltReader.get().read(stored.reading().article()));
    }

    private static Finding one(List<Finding> findings, String record) {
        return findings.stream()
                .filter(finding -> finding.id().equals(record))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("the article has no record " + record));
    }

    Article article() {
        return stored.reading().article();
    }

    /** Where the outlet has it, or null. */
    String outside() {
        return Link.outside(article().url());
    }

    List<Finding> layer(String layer) {
        return findings.stream()
                .filter(finding -> finding.layer().equals(layer))
                .toList();
    }

    Link record(String id) {
        return frame.to("/article/" + stored.ident()).with("record", id);
    }

    /** The words of a piece of the chosen record's derivation, or null. */
    String words(org.isnad.reading.Evidence.Piece piece) {
        return piece.span() == null ? null : stored.reading().words(piece.span());
    }
}
