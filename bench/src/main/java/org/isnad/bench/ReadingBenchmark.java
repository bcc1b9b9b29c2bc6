package org.isnad.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One pass over the whole corpus, on one core: reading it; Lucene's Arabic analyzer, which is what everybody already does
 * to Arabic text; and decoding its bytes with one look at each character, which is near what the machine can do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ReadingBenchmark {
    /** The file that the corpus is drawn from. */
    @Param("")
    public String articles;

    /** The folder that it is made of where there is no such file. */
    @Param("")
    public String samples;

    private final Reader reader = Isnad.reader();
    private final Analyzer lucene = new ArabicAnalyzer();
    private List<Article> corpus;
    private List<byte[]> encoded;

    @Setup
    public void draw() throws Exception {
        corpus = Corpus.draw(Path.of(articles), Path.of(samples));
        encoded = corpus.stream().map(article -> article.text().getBytes(UTF_8)).toList();
    }

    @Benchmark
    public void reading(Blackhole sink) {
        for (Article article : corpus) {
            sink.consume(reader.read(article));
        }
    }

    @Benchmark
    public int analyzer() throws IOException {
        int sum = 0;
        for (Article article : corpus) {
            sum += analyzed(article.text());
        }
        return sum;
    }

    private int analyzed(String text) throws IOException {
        int sum = 0;
        try (TokenStream tokens = lucene.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                // Some words are stemmed to nothing.
                sum += term.length() == 0 ? 1 : term.charAt(0);
            }
            tokens.end();
        }
        return sum;
    }

    @Benchmark
    public int decode() {
        int sum = 0;
        for (byte[] bytes : encoded) {
            String text = new String(bytes, UTF_8);
            for (int i = 0; i < text.length(); i++) {
                sum = 31 * sum + text.charAt(i);
            }
        }
        return sum;
    }
}
