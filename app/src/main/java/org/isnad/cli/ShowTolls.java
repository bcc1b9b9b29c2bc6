package org.isnad.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.archive.Archive;
import org.isnad.archive.Telling;
import org.isnad.listing.CountRow;
import org.isnad.listing.Rows;
import org.isnad.reading.Figure;
import org.isnad.toll.Count;
import org.isnad.toll.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the tolls of a story. */
@Command(
        name = "tolls",
        description = "Shows the tolls of a story: every figure with its source, in series, and where they disagree.",
        footer = {
            "",
            "Figures of one series count the same people in the same way: what happened to them, in this event or as",
            "a total or a share, which side, where. They are set side by side, never added up.",
            "",
            "  isnad tolls 12",
            "  isnad tolls 12 --kind killed --format csv"
        })
final class ShowTolls implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private InArchive where;

    @Mixin
    private Answer answer;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "only killed, wounded, casualties, detained, missing or displaced")
    private Figure.Kind kind;

    @Parameters(paramLabel = "STORY", description = "a story's number; 'isnad story' lists them")
    private String story;

    ShowTolls(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Archive archive = where.open()) {
            answer.begin(terminal, CountRow.class);
            show(Tell.story(archive, story));
        }
        return 0;
    }

    private void show(Telling telling) {
        answer.line(Answer.plain(String.valueOf(telling.story().title())));
        List<Series> tolls = telling.tolls().stream()
                .filter(series -> kind == null || series.kind() == kind)
                .toList();
        for (Series series : tolls) {
            show((int) telling.story().id(), series);
        }
        if (tolls.isEmpty()) {
            answer.line("no figures");
        }
    }

    private void show(int number, Series series) {
        answer.line("");
        answer.line(head(series));
        for (Count count : series.counts()) {
            answer.line("  " + Answer.joined("  ", count.published(), range(count.figure()), source(count))
                    + (count.copy() ? "  (copy)" : ""));
            answer.line("      " + Answer.plain(count.words()) + "  [" + CountRow.record(count) + "]");
        }
        CountRow.of(number, series).forEach(answer::row);
        pairs("corrected", " → ", series.revisions());
        pairs("contradiction", " / ", series.contradictions());
        pairs("cannot be decided whether both count the same", " / ", series.undecided());
    }

    private static String head(Series series) {
        String scope = series.scope() == Figure.Scope.INCREMENT ? "in this event" : Rows.lower(series.scope());
        String since = series.since() == null ? null : "since " + series.since();
        return Answer.joined(
                " · ",
                Rows.lower(series.kind()),
                scope,
                series.side(),
                series.place(),
                series.date(),
                since,
                span(series.low(), series.high()));
    }

    private static String span(Integer low, Integer high) {
        return low == null ? "no number" : low.equals(high) ? low.toString() : low + "–" + high;
    }

    private void pairs(String what, String between, List<Series.Pair> pairs) {
        for (Series.Pair pair : pairs) {
            answer.line("  " + what + ": " + said(pair.one()) + between + said(pair.other()));
        }
    }

    private static String said(Count count) {
        return range(count.figure()) + " (" + Answer.joined(", ", source(count), count.published()) + ")";
    }

    private static String source(Count count) {
        String via = Answer.joined(" ← ", count.via().toArray());
        String source = count.source() == null ? "?" : count.source();
        return Answer.plain(via.isEmpty() ? source : source + " ← " + via);
    }

    private static String range(Figure figure) {
        if (figure.low() == null && figure.high() == null) {
            return "?";
        }
        if (figure.low() == null) {
            return "≤" + figure.high();
        }
        if (figure.high() == null) {
            return "≥" + figure.low();
        }
        String about = figure.modifier() == Figure.Modifier.ABOUT ? "~" : "";
        return about + span(figure.low(), figure.high());
    }
}
