package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.format.Source;
import org.isnad.reading.Article;
import org.isnad.reading.Block;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Time;

/** Reads every article there is: counts crashes and spans that lie outside the text, and names the slowest article. */
public final class Everything {
    private final Reader reader = Isnad.reader();
    private int crashes;
    private int outside;
    private double slowest;
    private String slowestName = "none";

    private Everything() {}

    /** Argument: the file of articles. */
    public static void main(String[] args) throws Exception {
        Everything everything = new Everything();
        List<Article> articles = Corpus.all(Source.file(Path.of(args[0]).toString()));
        long begun = System.nanoTime();
        articles.forEach(everything::read);
        double seconds = (System.nanoTime() - begun) / 1e9;
        everything.print(articles.size(), Corpus.bytes(articles) / 1e6 / seconds);
        System.exit(everything.crashes + everything.outside == 0 ? 0 : 1);
    }

    private void print(int count, double speed) {
        System.out.println("articles\t" + count);
        System.out.println("crashes\t" + crashes);
        System.out.println("spans outside the text\t" + outside);
        System.out.println(String.format(Locale.ROOT, "MB/s\t%.3f", speed));
        System.out.println(String.format(Locale.ROOT, "slowest ms\t%.3f", slowest));
        System.out.println("slowest article\t" + slowestName);
    }

    private void read(Article article) {
        long begun = System.nanoTime();
        try {
            check(reader.read(article));
        } catch (RuntimeException | StackOverflowError e) {
            crashes++;
            System.err.println(article.id() + ": " + e);
            e.printStackTrace();
        }
        double milliseconds = (System.nanoTime() - begun) / 1e6;
        if (milliseconds > slowest) {
            slowest = milliseconds;
            slowestName = article.id() + " (" + article.text().getBytes(UTF_8).length + " bytes)";
        }
    }

    private void check(Reading reading) {
        String text = reading.article().text();
        int size = text.codePointCount(0, text.length());
        spans(reading).filter(span -> span.end() > size).forEach(span -> {
            outside++;
            System.err.println(reading.article().id() + ": " + span + " of " + size);
        });
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.of(
                        reading.blocks().stream().map(Block::span),
                        reading.entities().stream().flatMap(entity -> entity.mentions().stream()),
                        reading.times().stream().map(Time::span),
                        reading.statements().stream()
                                .flatMap(statement ->
                                        Stream.concat(statement.cue().stream(), statement.content().stream())),
                        reading.events().stream().map(Event::trigger),
                        reading.figures().stream().map(Figure::span))
                .flatMap(spans -> spans);
    }
}
