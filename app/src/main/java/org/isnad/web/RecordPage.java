package org.isnad.web;

import io.javalin.http.NotFoundResponse;

/** One record of an article, as it stands beside the text; for a page that has the text already. */
record RecordPage(ArticlePage article) implements Page {
    static Page of(Visit visit) {
        ArticlePage article = ArticlePage.of(visit);
        if (article.chosen() == null) {
            throw new NotFoundResponse("say which record");
        }
        return new RecordPage(article);
    }

    @Override
    public Frame frame() {
        return article.frame();
    }
}
