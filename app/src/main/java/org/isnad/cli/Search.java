package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.listing.FoundRow;
import org.isnad.search.Hits;
import org.isnad.search.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches an archive. */
@Command(
        name = "search",
        description = "Finds articles, statements, events and figures of an archive; docs/search.md tells how to ask.",
        footer = {
            "",
            "  isnad search والحوثيين الحديدة",
            "  isnad search 'speaker:لافروف act:deny after:2018-04-01 \"دوما\"'",
            "  isnad search event:ASSAULT place:الحديدة --sort newest",
            "  isnad search 'killed>=10 place:صعدة' --format csv"
        })
final class Search implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InArchive where;

    @Mixin
    private Answer answer;

    @Option(
            names = "--sort",
            paramLabel = "relevance|newest|oldest",
            defaultValue = "relevance",
            description = "the best first (the default), or by day of publication")
    private Page.Order order;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "no more than N hits; 20")
    private int limit;

    @Option(names = "--skip", paramLabel = "N", defaultValue = "0", description = "not the first N hits")
    private int skip;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "what to look for")
    private List<String> words;

    Search(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1 || skip < 0) {
            throw new Refused("--limit is at least 1, --skip at least 0");
        }
        try (Archive archive = where.open()) {
            Hits hits = archive.search(Queries.of(String.join(" ", words)), new Page(skip, limit, order, List.of()));
            answer.begin(terminal, FoundRow.class);
            for (Hits.Hit hit : hits.list()) {
                archive.article(hit.article())
                        .flatMap(article -> FoundRow.of(article, hit.record()))
                        .ifPresent(this::show);
            }
            answer.line(String.format(Locale.ROOT, "%,d found", hits.total()));
        }
        return 0;
    }

    private void show(FoundRow row) {
        answer.line(Answer.joined("  ", row.published(), row.kind())
                + "  " + Answer.plain(Answer.joined(" · ", row.who(), row.whom(), row.place(), row.words()))
                + "  [" + Answer.joined(" ", row.outlet(), row.record()) + "]"
                + (row.corrected() == null ? "" : "  (" + row.corrected() + ")"));
        answer.row(row);
    }
}
