package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.format.ReadingJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes corrected readings as gold readings. */
@Command(
        name = "gold",
        description = "Writes corrected readings as gold readings, a file each, for 'isnad score'.",
        footer = {
            "",
            "Without a query, the articles that somebody went through ('isnad correct accept ARTICLE'). With one, all",
            "that it finds, whether anybody looked at them or not: what the machine read and nobody corrected then",
            "counts as right.",
            "",
            "  isnad gold my-gold && isnad score my-gold"
        })
final class SaveGold implements Callable<Integer> {
    private static final String END = ".gold.json";

    private final Terminal terminal;

    @Mixin
    private InArchive where;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "where to; made if need be")
    private Path folder;

    @Parameters(index = "1..*", paramLabel = "QUERY", arity = "0..*", description = "which articles")
    private List<String> query = List.of();

    SaveGold(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive archive = where.open()) {
            List<Stored> articles = articles(archive).toList();
            if (articles.isEmpty()) {
                throw new Refused(
                        query.isEmpty()
                                ? "no article has been gone through; 'isnad correct accept ARTICLE' says that one has"
                                : "nothing found");
            }
            Files.createDirectories(folder);
            for (Stored article : articles) {
                Files.writeString(
                        folder.resolve(article.ident() + END), ReadingJson.pretty(article.reading(), false) + "\n");
            }
            terminal.lines().println(articles.size() + " gold readings in " + folder);
        }
        return 0;
    }

    private Stream<Stored> articles(Archive archive) {
        return query.isEmpty()
                ? archive.corrected().filter(article -> article.corrected().isReviewed())
                : archive.find(Queries.of(String.join(" ", query)));
    }
}
