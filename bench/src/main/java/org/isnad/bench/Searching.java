package org.isnad.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.format.Source;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.isnad.search.Entry;
import org.isnad.search.Hits;
import org.isnad.search.Index;
import org.isnad.search.Page;
import org.isnad.search.Query;
import org.isnad.search.Writer;

/**
 * Indexes every article there is, beside Lucene with the bare text, and asks 200 queries. Prints one measure a line, name
 * and value parted by a tab. Seconds are those of one core; milliseconds are from a query as it is written to its first
 * ten hits, the first time it is asked.
 */
public final class Searching {
    private static final int HITS = 10;

    private final Path folder;

    private Searching(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the file of articles. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("isnad-search");
        try {
            new Searching(folder).print(Corpus.all(Source.file(args[0])));
        } finally {
            delete(folder);
        }
    }

    private void print(List<Article> articles) throws Exception {
        line("articles", articles.size());
        line("text MB", Corpus.bytes(articles) / 1e6);
        Questions questions = new Questions();
        double reading = index(articles, questions);
        double bare = bare(articles);
        line("index/bare text", reading / bare);
        line("index MB", size(folder.resolve("index")) / 1e6);
        line("bare text MB", size(folder.resolve("bare")) / 1e6);
        ask(questions.drawn());
    }

    private double index(List<Article> articles, Questions questions) {
        Reader reader = Isnad.reader();
        double seconds = 0;
        try (Writer writer = Writer.create(folder.resolve("index"))) {
            long key = 0;
            for (Article article : articles) {
                Reading reading = reader.read(article);
                questions.learn(reading);
                double begun = now();
                writer.add(new Entry(key++, article.id(), null, reading));
                seconds += now() - begun;
            }
            double begun = now();
            writer.commit(Map.of());
            seconds += now() - begun;
        }
        line("index s", seconds);
        return seconds;
    }

    private double bare(List<Article> articles) throws IOException {
        double begun = now();
        try (Directory directory = FSDirectory.open(folder.resolve("bare"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new ArabicAnalyzer()))) {
            for (Article article : articles) {
                Document document = new Document();
                document.add(new TextField("text", article.text(), Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
        }
        double seconds = now() - begun;
        line("bare text s", seconds);
        return seconds;
    }

    private void ask(List<String> queries) {
        double[] milliseconds = new double[queries.size()];
        long empty = 0;
        try (Index index = Index.open(folder.resolve("index"))) {
            for (int i = 0; i < milliseconds.length; i++) {
                long begun = System.nanoTime();
                Hits hits = index.search(Query.parse(queries.get(i)), Page.of(HITS, Page.Order.RELEVANCE));
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
                empty += hits.total() == 0 ? 1 : 0;
                System.err.println(String.format(
                        Locale.ROOT, "%8.2f ms %7d hits  %s", milliseconds[i], hits.total(), queries.get(i)));
            }
        }
        Arrays.sort(milliseconds);
        line("queries", milliseconds.length);
        line("queries without hits", empty);
        line("median ms", milliseconds[milliseconds.length / 2]);
        line("95th percentile ms", milliseconds[milliseconds.length * 95 / 100]);
        line("slowest ms", milliseconds[milliseconds.length - 1]);
    }

    /** Seconds that this thread has worked; other work on the machine does not count. */
    private static double now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    private static void line(String name, Object value) {
        String shown = value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
        System.out.println(name + "\t" + shown);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
