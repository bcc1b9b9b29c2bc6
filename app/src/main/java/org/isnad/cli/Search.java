package org.isnad.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
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
            answer.begin(
                    terminal,
                    "record",
                    "published",
                    "outlet",
                    "kind",
                    "who",
                    "whom",
                    "low",
                    "high",
                    "place",
                    "words",
                    "url");
            for (Hits.Hit hit : hits.list()) {
                archive.article(hit.article()).ifPresent(article -> show(article, hit.record()));
            }
            answer.line(String.format(Locale.ROOT, "%,d found", hits.total()));
        }
        return 0;
    }

    private void show(Stored article, String record) {
        Reading reading = article.reading();
        if (record == null) {
            show(
                    article,
                    null,
                    new Row(
                            "article",
                            null,
                            null,
                            null,
                            null,
                            null,
                            reading.article().title()));
            return;
        }
        Stream.of(
                        reading.statements().stream()
                                .filter(one -> one.id().equals(record))
                                .map(one -> row(reading, one)),
                        reading.events().stream()
                                .filter(one -> one.id().equals(record))
                                .map(one -> row(reading, one)),
                        reading.figures().stream()
                                .filter(one -> one.id().equals(record))
                                .map(one -> row(reading, one)))
                .flatMap(rows -> rows)
                .forEach(row -> show(article, record, row));
    }

    private record Row(String kind, String who, String whom, Integer low, Integer high, String place, String words) {}

    private static Row row(Reading reading, Statement statement) {
        String who = statement.speaker() == null ? null : statement.speaker().name();
        String words = statement.content().stream().map(reading::words).collect(Collectors.joining(" … "));
        return new Row(lower(statement.act()), who, names(statement.via()), null, null, null, words);
    }

    private static Row row(Reading reading, Event event) {
        String kind = Answer.joined(" ", event.type(), event.mode(), lower(event.status()));
        String place = event.place() == null ? null : event.place().name();
        String words = reading.words(event.trigger());
        return new Row(kind, names(event.actors()), names(event.recipients()), null, null, place, words);
    }

    private static Row row(Reading reading, Figure figure) {
        String kind = lower(figure.kind()) + " " + lower(figure.scope());
        String words = reading.words(figure.span());
        return new Row(kind, figure.speaker(), figure.victims(), figure.low(), figure.high(), figure.place(), words);
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("، "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void show(Stored article, String record, Row row) {
        var about = article.reading().article();
        String name = record == null ? article.ident() : article.ident() + "#" + record;
        answer.line(Answer.joined("  ", about.published(), row.kind())
                + "  " + Answer.plain(Answer.joined(" · ", row.who(), row.whom(), row.place(), row.words()))
                + "  [" + Answer.joined(" ", about.outlet(), name) + "]");
        answer.row(
                name,
                about.published(),
                about.outlet(),
                row.kind(),
                row.who(),
                row.whom(),
                row.low(),
                row.high(),
                row.place(),
                row.words(),
                about.url());
    }
}
