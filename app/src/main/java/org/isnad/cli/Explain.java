package org.isnad.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.isnad.feed.BuiltReader;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why records are there. */
@Command(
        name = "explain",
        description =
                "Tells of the records read out of an article which rule made them, from which pieces, out of which words.",
        footer = {
            "",
            "  isnad explain article.txt --at 120       what was read out of the words at code point 120",
            "  isnad explain article.txt --record s1    the first statement"
        })
final class Explain implements Callable<Integer> {
    private static final int LISTED = 12;

    /** One or the other. */
    private static final class Choice {
        @Option(
                names = "--at",
                paramLabel = "OFFSET",
                description = "only records with words at this code point of the text")
        private Integer offset;

        @Option(
                names = "--record",
                paramLabel = "ID",
                description =
                        "only this one: s1 a statement, v2 an event, f3 a figure, e4 a name, t5 a time, b6 a block")
        private String record;
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "an article as for 'isnad read'; - for standard input")
    private String file;

    @Mixin
    private WithPlaces places;

    @ArgGroup
    private Choice choice = new Choice();

    @Option(names = "--article", paramLabel = "ID", description = "which, where the file holds several")
    private String article;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "day of publication if the article gives none, such as 2020-10-09")
    private LocalDate published;

    Explain(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        places.use();
        List<Article> articles = articles();
        if (articles.size() > 1 && (choice.offset != null || choice.record != null)) {
            throw new Refused(
                    file + " holds " + articles.size() + " articles; choose one with --article: " + ids(articles));
        }
        for (Article one : articles) {
            explain(BuiltReader.get().read(one));
        }
        return 0;
    }

    private List<Article> articles() throws InterruptedException {
        List<Article> all = new ArrayList<>();
        for (Source source : Sources.of(List.of(file), terminal)) {
            for (Piece piece : Pieces.of(source)) {
                all.add(article(piece));
            }
        }
        List<Article> chosen = all.stream()
                .filter(one -> article == null || article.equals(one.id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused(
                    file + " holds no article " + (article == null ? "" : article + "; there are ") + ids(all));
        }
        return chosen;
    }

    private Article article(Piece piece) {
        try {
            return piece.article(
                    new Known(published, null), complaint -> terminal.err().println(complaint.getMessage()));
        } catch (Unreadable e) {
            throw new Refused(e.getMessage());
        }
    }

    private static String ids(List<Article> articles) {
        String ids = articles.stream().limit(LISTED).map(Article::id).collect(Collectors.joining(", "));
        return articles.size() > LISTED ? ids + ", …" : ids;
    }

    private void explain(Reading reading) {
        List<Finding> chosen = chosen(reading, Finding.all(reading));
        var out = terminal.lines();
        if (chosen.isEmpty()) {
            out.println("nothing was read here: " + Finding.context(reading, choice.offset));
        }
        chosen.forEach(finding -> out.print(finding.explained(reading)));
        out.flush();
    }

    private List<Finding> chosen(Reading reading, List<Finding> all) {
        if (choice.record != null) {
            return List.of(one(all));
        }
        if (choice.offset == null) {
            return all;
        }
        String text = reading.article().text();
        int length = text.codePointCount(0, text.length());
        if (choice.offset < 0 || choice.offset >= length) {
            throw new Refused("no offset " + choice.offset + "; the text has 0 to " + (length - 1));
        }
        return all.stream().filter(finding -> finding.covers(choice.offset)).toList();
    }

    private Finding one(List<Finding> all) {
        return all.stream()
                .filter(finding -> finding.id().equals(choice.record))
                .findFirst()
                .orElseThrow(() -> new Refused("no record " + choice.record + "; there are " + Finding.ids(all)));
    }
}
