package org.isnad.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;

/** The pairs of {@code pairs.tsv} and the articles that they are of. */
final class JudgedPairs {
    private static final Path ARTICLES = Path.of("..", "..", "shared", "data", "articles.jsonl.gz");

    private JudgedPairs() {}

    /**
     * Whether two articles, known by their ids, tell the same happening.
     *
     * @param stands for so many pairs like it, or 0 where that is not known
     */
    record Judged(String one, String other, boolean same, String part, int stands) {}

    static boolean articlesAreThere() {
        return Files.exists(ARTICLES);
    }

    static List<Judged> all() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(JudgedPairs.class.getResourceAsStream("pairs.tsv"), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(row -> new Judged(
                            row[0],
                            row[1],
                            row[2].equals("yes"),
                            row[3],
                            row[4].equals("-") ? 0 : Integer.parseInt(row[4])))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The articles that have a day and are {@code wanted}, in their order. */
    static List<Article> articles(Predicate<Article> wanted) throws InterruptedException {
        List<Article> articles = new ArrayList<>();
        Source.file(ARTICLES.toString()).read(new Source.Sink() {
            @Override
            public void piece(Piece piece) {
                article(piece)
                        .filter(article -> article.published() != null)
                        .filter(wanted)
                        .forEach(articles::add);
            }

            @Override
            public void unreadable(Unreadable trouble) {
                throw new IllegalStateException(trouble);
            }
        });
        return articles;
    }

    private static Stream<Article> article(Piece piece) {
        try {
            return Stream.of(piece.article(Known.NOTHING, complaint -> {}));
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sketch of each article by its id. */
    static Map<String, Sketch> sketches(List<Article> articles) {
        Reader reader = Isnad.reader();
        Map<String, Sketch> sketches = new HashMap<>();
        articles.parallelStream()
                .map(article -> Map.entry(article.id(), Sketch.of(reader.read(article))))
                .toList()
                .forEach(entry -> sketches.put(entry.getKey(), entry.getValue()));
        return sketches;
    }
}
