package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how fast the reading is, one measure a line, name and value parted by a tab. MB are 10^6 bytes of the article's
 * text in UTF-8, on one core.
 */
public final class Speed {
    private static final int STARTS = 7;

    private final Path home;
    private final Path articles;
    private final boolean isLong;

    private Speed(Path home, Path articles, boolean isLong) {
        this.home = home;
        this.articles = articles;
        this.isLong = isLong;
    }

    /** Arguments: the project's folder, the file of articles, and {@code --long} for more careful measures. */
    public static void main(String[] args) throws Exception {
        new Speed(Path.of(args[0]), Path.of(args[1]), List.of(args).contains("--long")).print();
    }

    private void print() throws Exception {
        double heap = heap() / 1e6;
        List<Article> corpus = Corpus.draw(articles, home.resolve("samples"));
        double megabytes = Corpus.bytes(corpus) / 1e6;
        line("articles", corpus.size());
        line("MB", megabytes);
        line("real articles", Files.exists(articles) ? "yes" : "no, made of samples: there is no " + articles);
        line("reader heap MB", heap);
        line("first record ms", firstRecord(corpus.get(0)));
        Map<String, Double> seconds = measured();
        seconds.forEach((name, each) -> line(name + " MB/s", megabytes / each));
        double reading = seconds.get("reading");
        line("reading articles/s", corpus.size() / reading);
        Stages.measured(corpus, isLong ? 10 : 3)
                .forEach((stage, each) ->
                        line("stage " + stage.name().toLowerCase(Locale.ROOT) + " MB/s", megabytes / each));
        line("ratio reading/analyzer", seconds.get("analyzer") / reading);
        line("ratio reading/decode", seconds.get("decode") / reading);
    }

    private static void line(String name, Object value) {
        String shown = value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
        System.out.println(name + "\t" + shown);
    }

    /** What a reader keeps, with its lexica. */
    private static long heap() throws InterruptedException {
        long before = used();
        Reader reader = Isnad.reader();
        long after = used();
        Reference.reachabilityFence(reader);
        return after - before;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** From the command to its first byte, the median of some starts. */
    private double firstRecord(Article article) throws IOException, InterruptedException {
        Path file = Files.createTempFile("article", ".txt");
        Files.writeString(file, article.text());
        start(file);
        double[] times = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            times[i] = start(file);
        }
        Files.delete(file);
        java.util.Arrays.sort(times);
        return times[STARTS / 2];
    }

    private double start(Path file) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        home.resolve("isnad").toString(), "read", "--format", "jsonl", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream out = process.getInputStream()) {
            if (out.read() < 0) {
                throw new IllegalStateException("isnad read printed nothing");
            }
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            out.readAllBytes();
            process.waitFor();
            return milliseconds;
        }
    }

    /** Seconds for one pass over the corpus, by the name of the benchmark. */
    private Map<String, Double> measured() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getSimpleName())
                        .param("articles", articles.toString())
                        .param("samples", home.resolve("samples").toString())
                        .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseSerialGC")
                        .forks(isLong ? 3 : 1)
                        .warmupIterations(isLong ? 5 : 3)
                        .warmupTime(TimeValue.seconds(isLong ? 5 : 4))
                        .measurementIterations(isLong ? 10 : 4)
                        .measurementTime(TimeValue.seconds(isLong ? 5 : 3))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Double> seconds = new TreeMap<>();
        results.forEach(result -> seconds.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        return seconds;
    }
}
