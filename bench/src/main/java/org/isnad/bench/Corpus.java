package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.format.Known;
import org.isnad.format.Piece;
import org.isnad.format.Source;
import org.isnad.format.Unreadable;
import org.isnad.reading.Article;

/**
 * The articles that are measured: real ones drawn by a fixed seed, from each outlet alike, so that the text is varied and
 * no cache is flattered; where there are none, made ones of the sentences of the samples.
 */
final class Corpus {
    static final int SIZE = 2000;
    private static final long SEED = 20201009;

    private Corpus() {}

    /** {@link #SIZE} articles, from {@code articles} if there is such a file, else out of {@code samples}. */
    static List<Article> draw(Path articles, Path samples) throws Exception {
        return Files.exists(articles) ? drawn(all(Source.file(articles.toString()))) : made(samples);
    }

    /** The length of their texts in UTF-8. */
    static long bytes(List<Article> articles) {
        return articles.stream()
                .mapToLong(article -> article.text().getBytes(UTF_8).length)
                .sum();
    }

    static List<Article> all(Source source) throws InterruptedException {
        List<Article> articles = new ArrayList<>();
        source.read(new Source.Sink() {
            @Override
            public void piece(Piece piece) {
                articles.add(article(piece));
            }

            @Override
            public void unreadable(Unreadable trouble) {
                throw new IllegalStateException(trouble);
            }
        });
        return articles;
    }

    private static Article article(Piece piece) {
        try {
            return piece.article(Known.NOTHING, complaint -> {});
        } catch (Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes round the outlets, taking one of each, until there are enough. */
    private static List<Article> drawn(List<Article> all) {
        Random random = new Random(SEED);
        Map<String, List<Article>> outlets = new TreeMap<>();
        all.forEach(article -> outlets.computeIfAbsent(String.valueOf(article.outlet()), name -> new ArrayList<>())
                .add(article));
        outlets.values().forEach(articles -> Collections.shuffle(articles, random));
        List<Article> drawn = new ArrayList<>();
        for (int round = 0; drawn.size() < Math.min(SIZE, all.size()); round++) {
            int turn = round;
            outlets.values().stream()
                    .filter(articles -> turn < articles.size())
                    .forEach(articles -> drawn.add(articles.get(turn)));
        }
        return shuffled(drawn.subList(0, Math.min(SIZE, drawn.size())), random);
    }

    private static List<Article> made(Path samples) throws Exception {
        List<String> paragraphs = new ArrayList<>();
        for (Source source : Source.folder(samples.toString())) {
            all(source)
                    .forEach(article -> paragraphs.addAll(article.text().lines().toList()));
        }
        Random random = new Random(SEED);
        List<Article> made = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) {
            List<String> some = shuffled(paragraphs, random).subList(0, Math.min(8, paragraphs.size()));
            made.add(Article.of("made-" + i, null, String.join("\n", some)));
        }
        return made;
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
