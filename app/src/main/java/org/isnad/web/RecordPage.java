package org.isnad.web;

import java.util.List;
import org.isnad.archive.Stored;
import org.isnad.http.Refusal;

/** One record of an article, as it stands beside the text; for a page that has the text already. */
record RecordPage(ArticlePage article) implements Page {
    static Page of(Visit visit) {
        String record = visit.parameter("record");
        if (record == null) {
            throw Refusal.wrong("ask.missing", "record");
        }
        Stored stored = visit.stored();
        Finding chosen = Finding.of(visit.language(), stored.reading(), record)
                .orElseThrow(() -> Refusal.missing("missing.record", record))
                .explained(visit.derivations().of(stored, record));
        return new RecordPage(new ArticlePage(visit.frame("", ""), stored, List.of(), List.of(chosen), chosen));
    }

    @Override
    public Frame frame() {
        return article.frame();
    }
}
