package org.isnad.bench;

import com.sun.management.OperatingSystemMXBean;
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
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.format.Source;
import org.isnad.reading.Article;
import org.isnad.search.Entry;
import org.isnad.search.Hits;
import org.isnad.search.Index;
import org.isnad.search.Page;
import org.isnad.search.Query;
import org.isnad.search.Writer;

/**
 * Adds every article there is to an archive, then indexes what it read beside Lucene with the bare text, batch by batch in
 * turn as an archive does, and asks 200 queries. Prints one measure a line, name and value parted by a tab. Seconds are
 * those of the processor, of this thread or, for adding, of the whole process with its compiler; milliseconds are from a
 * query as it is written to its first ten hits, the first time it is asked.
 */
public final class Searching {
    private static final int HITS = 10;
    /** As many articles as an archive gives to its index at once. */
    private static final int BATCH = 500;

    private final Path folder;

    private Searching(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the file of articles. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("isnad-search");
        try {
            new Searching(folder).print(Source.file(args[0]));
        } finally {
            delete(folder);
        }
    }

    private void print(Source source) throws Exception {
        Questions questions = new Questions();
        try (Archive archive = Archive.create(folder.resolve("archive"))) {
            double adding = add(archive, Corpus.all(source));
            double bare = index(archive, questions);
            line("add/bare text", adding / bare);
        }
        line("archive MB", size(folder.resolve("archive")) / 1e6);
        line("index MB", size(folder.resolve("index")) / 1e6);
        line("bare text MB", size(folder.resolve("bare")) / 1e6);
        ask(questions.drawn());
    }

    private static double add(Archive archive, List<Article> articles) {
        line("articles", articles.size());
        line("text MB", Corpus.bytes(articles) / 1e6);
        double begun = all();
        try (org.isnad.archive.Writer writer = archive.writer()) {
            articles.forEach(writer::add);
        }
        double seconds = all() - begun;
        line("add s", seconds);
        return seconds;
    }

    /** The seconds that the bare text takes. */
    private double index(Archive archive, Questions questions) throws IOException {
        try (Writer writer = Writer.create(folder.resolve("index"));
                Directory directory = FSDirectory.open(folder.resolve("bare"));
                IndexWriter lucene = new IndexWriter(directory, new IndexWriterConfig(new ArabicAnalyzer()))) {
            double indexing = 0;
            double bare = 0;
            List<Stored> batch;
            for (long last = 0; !(batch = archive.after(last, BATCH)).isEmpty(); last = last(batch)) {
                List<Entry> entries = batch.stream().map(Searching::entry).toList();
                entries.forEach(entry -> questions.learn(entry.reading()));
                indexing += seconds(() -> add(entries, writer));
                bare += seconds(() -> add(entries, lucene));
            }
            indexing += seconds(() -> writer.commit(Map.of()));
            bare += seconds(lucene::commit);
            line("index s", indexing);
            line("bare text s", bare);
            line("index/bare text", indexing / bare);
            return bare;
        }
    }

    private static Entry entry(Stored one) {
        return new Entry(one.key(), one.ident(), one.story(), one.reading());
    }

    private static void add(List<Entry> entries, Writer writer) {
        entries.forEach(writer::add);
    }

    private static void add(List<Entry> entries, IndexWriter lucene) throws IOException {
        for (Entry entry : entries) {
            lucene.addDocument(bare(entry.reading().article()));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        double begun = now();
        work.run();
        return now() - begun;
    }

    private static long last(List<Stored> batch) {
        return batch.get(batch.size() - 1).key();
    }

    private static Document bare(Article article) {
        Document document = new Document();
        document.add(new TextField("text", article.text(), Store.NO));
        return document;
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

    /** Seconds that all threads have worked. */
    private static double all() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static void line(String name, Object value) {
        String shown = value instanceof Double number ? String.format(Locale.ROOT, "%.3f", number) : value.toString();
        System.out.println(name + "\t" + shown);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
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
