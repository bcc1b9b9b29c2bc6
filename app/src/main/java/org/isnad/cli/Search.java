package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.format.Plain;
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
            Queries.warn(archive, terminal);
            answer.begin(terminal, FoundRow.class);
            for (Hits.Hit hit : hits.list()) {
                archive.article(hit.article())
                        .flatMap(article -> FoundRow.of(article, hit.record()))
                        .ifPresent(this::show);
            }
            answer.line(total(hits));
        }
        return 0;
    }

    private String total(Hits hits) {
        long shown = hits.list().size();
        return String.format(Locale.ROOT, "%,d found", hits.total())
                + (shown == hits.total()
                        ? ""
                        : String.format(Locale.ROOT, ", %,d of them shown; more with --limit and --skip", shown));
    }

    private void show(FoundRow row) {
        answer.line(Answer.joined("  ", row.published(), row.kind(), told(row))
                + "  [" + Answer.joined(" ", row.outlet(), row.record()) + "]"
                + (row.corrected() == null ? "" : "  (" + row.corrected() + ")"));
        answer.row(row);
    }

    /** Who is who is told by the same signs and words as {@code isnad read} tells it by. */
    private static String told(FoundRow row) {
        String words = named("", row.words());
        String place = named("in ", row.place());
        return switch (row.record().replaceFirst("^[^#]*#?", "").replaceFirst("[0-9]+$", "")) {
            case "s" -> Answer.joined(" → ", some(row.who()), named("", row.whom())) + ": " + words;
            case "v" -> Answer.joined(" · ", some(row.who()) + " → " + some(row.whom()), place, words);
            case "f" -> Answer.joined(" · ", words, named("who ", row.whom()), place, named("says ", row.who()));
            default -> words;
        };
    }

    /** A question mark for whom the text does not name. */
    private static String some(String names) {
        return names == null || names.isEmpty() ? "?" : named("", names);
    }

    private static String named(String what, String name) {
        return name == null || name.isEmpty() ? "" : what + Plain.isolated(name);
    }
}
