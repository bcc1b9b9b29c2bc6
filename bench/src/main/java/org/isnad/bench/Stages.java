package org.isnad.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.Stage;
import org.isnad.reading.Article;

/** How long each stage of the reading takes for one pass over the corpus: the best of some passes, on one core. */
final class Stages {
    private static final int WARMUP = 4;

    private final Reader reader = Isnad.reader();
    private final long[] spent = new long[Stage.values().length];
    private long last;

    private Stages() {}

    /** Seconds for one pass, in the order of the stages. */
    static Map<Stage, Double> measured(List<Article> corpus, int passes) {
        long[] best = new long[Stage.values().length];
        Arrays.fill(best, Long.MAX_VALUE);
        Stages stages = new Stages();
        for (int pass = -WARMUP; pass < passes; pass++) {
            stages.pass(corpus);
            for (int i = 0; pass >= 0 && i < best.length; i++) {
                best[i] = Math.min(best[i], stages.spent[i]);
            }
        }
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            seconds.put(stage, best[stage.ordinal()] / 1e9);
        }
        return seconds;
    }

    private void pass(List<Article> corpus) {
        Arrays.fill(spent, 0);
        for (Article article : corpus) {
            last = System.nanoTime();
            reader.read(article, this::done);
        }
    }

    private void done(Stage stage) {
        long now = System.nanoTime();
        spent[stage.ordinal()] += now - last;
        last = now;
    }
}
