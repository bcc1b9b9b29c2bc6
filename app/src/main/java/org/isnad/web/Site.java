package org.isnad.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.format.ReadingJson;
import org.isnad.http.Failure;
import org.isnad.http.Refusal;
import org.isnad.http.Routes;
import org.isnad.http.Server;

/** The pages over an archive. Thread-safe. */
public final class Site implements Routes {
    private static final String LANGUAGE = "language";
    private static final int YEAR_SECONDS = 365 * 24 * 3600;

    private final Pages pages = new Pages();
    private final Derivations derivations = new Derivations();
    private final Assets assets = new Assets();
    private final Archive archive;

    public Site(Archive archive) {
        this.archive = archive;
    }

    private interface View {
        Page of(Visit visit);
    }

    @Override
    public String prefix() {
        return "";
    }

    @Override
    public void addTo(RoutesConfig routes) {
        assets.addTo(routes);
        Routes.read(
                routes,
                "/",
                context -> context.redirect("/" + preferred(context).code() + "/"));
        Routes.read(routes, "/gold/{ident}", this::saveAsGold);
        Routes.read(routes, "/complete", new Completion(archive)::answer);
        for (Language language : Language.values()) {
            add(routes, language, "/", StoriesPage::of);
            add(routes, language, "/story/{id}", StoryPage::of);
            for (StoryPage.Part part : StoryPage.Part.values()) {
                add(routes, language, "/story/{id}/" + part.lower(), visit -> StoryPage.of(visit, part));
            }
            add(routes, language, "/article/{ident}", ArticlePage::of);
            add(routes, language, "/article/{ident}/record", RecordPage::of);
            add(routes, language, "/article/{ident}/edit", EditPage::of);
            add(routes, language, "/search", SearchPage::of);
            add(routes, language, "/who", WhoPage::of);
            add(routes, language, "/actor", ActorPage::of);
        }
    }

    private void add(RoutesConfig routes, Language language, String path, View view) {
        Routes.read(routes, "/" + language.code() + path, context -> {
            if (preferred(context) != language) {
                context.cookie(LANGUAGE, language.code(), YEAR_SECONDS);
            }
            Visit visit = visit(context, language);
            pages.send(context, visit.key(), archive.state(), () -> view.of(visit));
        });
    }

    private Visit visit(Context context, Language language) {
        return new Visit(context, language, archive, assets, derivations);
    }

    private static Language preferred(Context context) {
        return Language.of(context.cookie(LANGUAGE))
                .orElseGet(() -> Language.accepted(context.header("Accept-Language")));
    }

    /** A reading in the form that {@code isnad score} measures by. */
    private void saveAsGold(Context context) {
        String ident = context.pathParam("ident");
        Stored stored = archive.article(ident)
                .filter(article -> article.corrected().isReviewed())
                .orElseThrow(() -> Refusal.missing("missing.review", ident));
        context.header("Content-Disposition", "attachment; filename=\"" + stored.ident() + ".gold.json\"");
        context.contentType("application/json; charset=utf-8");
        context.result(ReadingJson.pretty(stored.reading(), false) + "\n");
    }

    @Override
    public void fail(Context context, Failure failure) {
        String to = context.attribute(Server.TO);
        Language language = Language.of(first(to == null ? context.path() : to)).orElseGet(() -> preferred(context));
        pages.draw(context, FailurePage.of(visit(context, language), failure));
    }

    /** The first part of a path. */
    private static String first(String path) {
        String[] parts = path.split("/", 3);
        return parts.length > 1 ? parts[1] : "";
    }
}
