package org.isnad.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.archive.Stored;
import org.isnad.archive.Telling;
import org.isnad.reading.Article;
import org.isnad.story.Dependence;

/**
 * An article of a story.
 *
 * @param dependence why it is no report of its own: copy, reprint, agency or outlet; null where it is one
 * @param of the article that it depends on, or null
 */
public record ReportRow(
        int story,
        String article,
        LocalDate published,
        String outlet,
        String title,
        String url,
        String dependence,
        String of) {
    /** The articles by day. */
    public static List<ReportRow> all(Telling telling) {
        return telling.articles().stream().map(stored -> of(telling, stored)).toList();
    }

    private static ReportRow of(Telling telling, Stored stored) {
        Optional<Dependence> why = telling.dependence(stored);
        Article about = stored.reading().article();
        return new ReportRow(
                (int) telling.story().id(),
                stored.ident(),
                about.published(),
                about.outlet(),
                about.title(),
                about.url(),
                why.map(dependence -> Rows.lower(dependence.kind())).orElse(null),
                why.flatMap(dependence -> ident(telling, dependence.of())).orElse(null));
    }

    private static Optional<String> ident(Telling telling, long key) {
        return telling.articles().stream()
                .filter(article -> article.key() == key)
                .map(Stored::ident)
                .findFirst();
    }
}
