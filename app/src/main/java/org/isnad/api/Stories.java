package org.isnad.api;

import java.util.List;
import org.isnad.archive.Archive;
import org.isnad.archive.StoryChoice;
import org.isnad.archive.StoryLine;
import org.isnad.archive.StoryList;
import org.isnad.archive.Telling;
import org.isnad.http.Refusal;
import org.isnad.listing.ClaimRow;
import org.isnad.listing.CountRow;
import org.isnad.listing.ReportRow;
import org.isnad.listing.Rows;
import org.isnad.listing.StoryRow;
import org.isnad.reading.Figure;
import org.isnad.search.Query;

/** Stories, their reports, tolls and claims. */
final class Stories {
    private static final long MOST = Integer.MAX_VALUE;

    private final Archive archive;

    Stories(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/stories", this::list),
                Endpoint.get("/stories/{story}", this::one),
                Endpoint.get(
                        "/stories/{story}/articles",
                        ask -> Reply.all(ask, ReportRow.class, ReportRow.all(telling(ask)))),
                Endpoint.get("/stories/{story}/tolls", this::tolls),
                Endpoint.get(
                        "/stories/{story}/claims", ask -> Reply.all(ask, ClaimRow.class, ClaimRow.all(telling(ask)))));
    }

    private Telling telling(Ask ask) {
        long id = Ask.number("the story", ask.part("story"), 1, MOST);
        return archive.story(id).orElseThrow(() -> Refusal.missing("missing.story", id));
    }

    private void list(Ask ask) {
        String query = ask.parameter("q");
        if (query != null) {
            List<StoryLine> found = archive.stories(Query.parse(query), ask.limit());
            Reply.all(ask, StoryRow.class, found.stream().map(StoryRow::of).toList());
            return;
        }
        StoryChoice choice = new StoryChoice(
                ask.choice("order", StoryChoice.Order.class, StoryChoice.Order.BIGGEST),
                ask.parameter("actor"),
                ask.parameter("place"),
                ask.day("after"),
                ask.day("before"));
        StoryList stories = archive.stories(choice, ask.cursor(), ask.limit());
        long end = ask.cursor() + (long) stories.list().size();
        Reply.page(
                ask,
                StoryRow.class,
                stories.list().stream().map(StoryRow::of).toList(),
                (int) stories.total(),
                end < stories.total() && !stories.list().isEmpty() ? end : null,
                out -> {});
    }

    private void one(Ask ask) {
        Telling telling = telling(ask);
        Reply.object(ask, out -> {
            Rows.fields(StoryRow.of(telling.story()), out);
            out.field("independent_reports", telling.independence().count());
            Rows.list("reports", ReportRow.all(telling), out);
        });
    }

    private void tolls(Ask ask) {
        Figure.Kind kind = ask.choice("kind", Figure.Kind.class, null);
        List<CountRow> counts = CountRow.all(telling(ask)).stream()
                .filter(count -> kind == null || count.kind() == kind)
                .toList();
        Reply.all(ask, CountRow.class, counts);
    }
}
