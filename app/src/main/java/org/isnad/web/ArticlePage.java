package org.isnad.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.archive.Stored;
import org.isnad.correct.Effect;
import org.isnad.correct.Verdict;
import org.isnad.http.Refusal;
import org.isnad.reading.Article;
import org.isnad.reading.Evidence;

/** An article: its text with the records marked, and one of them told in full. */
record ArticlePage(Frame frame, Stored stored, List<Marking.Line> lines, List<Finding> findings, Finding chosen)
        implements Page {
    static final List<String> LAYERS = List.of("s", "v", "f", "e", "t");

    static ArticlePage of(Visit visit) {
        Stored stored = visit.stored();
        List<Finding> findings = Finding.all(visit.language(), stored.reading());
        String record = visit.parameter("record");
        Finding chosen = record == null
                ? null
                : one(findings, record).explained(visit.derivations().of(stored, record));
        String title = stored.reading().article().title();
        Frame frame = visit.frame(title == null ? Words.of(visit.language()).of("untitled") : title, "stories");
        return new ArticlePage(frame, stored, Marking.of(stored.reading(), record), findings, chosen);
    }

    private static Finding one(List<Finding> findings, String record) {
        return findings.stream()
                .filter(finding -> finding.id().equals(record))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("missing.record", record));
    }

    Article article() {
        return stored.reading().article();
    }

    /** Where the outlet has it, or null. */
    String outside() {
        return Link.outside(article().url());
    }

    /** What people have corrected, the latest first. */
    List<Effect> corrections() {
        List<Effect> all = new ArrayList<>(stored.corrected().effects());
        Collections.reverse(all);
        return all;
    }

    /** The words that a correction is about, or null where it is about all of the article or they are there no more. */
    String words(Effect effect) {
        return effect.state() != Effect.State.GONE && effect.correction().verdict() instanceof Verdict.OnRecord one
                ? Finding.shortened(one.anchor().spans().stream()
                        .map(stored.reading()::words)
                        .collect(Collectors.joining(" … ")))
                : null;
    }

    String verb(Effect effect) {
        return frame.word("verb", effect.correction().verdict().verb().toString());
    }

    /** How the record came to be as it is, if people had a hand in it; otherwise null. */
    String mark(Finding finding) {
        String mark = stored.corrected().mark(finding.id());
        return mark == null ? null : frame.word("mark", mark);
    }

    List<Finding> layer(String layer) {
        return findings.stream()
                .filter(finding -> finding.layer().equals(layer))
                .toList();
    }

    /** The same with another record told in full. */
    ArticlePage choosing(Finding finding) {
        return new ArticlePage(frame, stored, lines, findings, finding);
    }

    Link record(String id) {
        return frame.assets() == null
                ? new Link("#record")
                : frame.to("/article/" + stored.ident()).with("record", id);
    }

    /** The words of a piece of the chosen record's derivation, or what was found where it has none of its own. */
    String words(Evidence.Piece piece) {
        return piece.span() == null
                ? Dates.timex(frame.language(), piece.what())
                : stored.reading().words(piece.span());
    }

    @Override
    public Map<String, Link> data() {
        String article = Link.API + "/articles/" + stored.ident();
        Map<String, Link> data = new LinkedHashMap<>();
        data.put("JSON", new Link(article + "/reading"));
        for (String table : List.of("statements", "events", "figures")) {
            data.put(
                    table + ".csv",
                    new Link(Link.API + "/export")
                            .with("q", "id:" + stored.ident())
                            .with("format", "csv")
                            .with("table", table));
        }
        return data;
    }
}
