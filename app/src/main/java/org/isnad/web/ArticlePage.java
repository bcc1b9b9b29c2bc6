package org.isnad.web;

import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.isnad.archive.Stored;
import org.isnad.reading.Article;

/** An article. */
record ArticlePage(Frame frame, Stored stored) implements Page {
    static Page of(Visit visit) {
        String ident = visit.context().pathParam("ident");
        Stored stored =
                visit.archive().article(ident).orElseThrow(() -> new NotFoundResponse("there is no article " + ident));
        return new ArticlePage(visit.frame(stored.reading().article().title(), "stories"), stored);
    }

    Article article() {
        return stored.reading().article();
    }

    String outside() {
        return Link.outside(article().url());
    }

    List<String> lines() {
        return article().text().lines().filter(line -> !line.isBlank()).toList();
    }
}
