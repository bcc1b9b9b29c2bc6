package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.story.JudgedPairs.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Fits the weights of {@link Likeness} to the judged pairs that are not kept back; {@code bench/stories} asks for it. */
@EnabledIfSystemProperty(named = "isnad.fit", matches = "write")
class LikenessFitTest {
    private static final Path WEIGHTS = Path.of("src", "main", "resources", "org", "isnad", "story", "likeness.tsv");
    /** Rarity looks three weeks around. */
    private static final int AROUND = 14;
    /** How much more a pair counts that was drawn at random. */
    private static final double DRAWN = 3;

    @Test
    void writesTheWeights() throws Exception {
        List<Judged> pairs = JudgedPairs.all().stream()
                .filter(pair -> !pair.part().equals("kept"))
                .toList();
        Map<String, Member> members = new HashMap<>();
        Weeks weeks = weeks(pairs, members);
        double[][] traits = new double[pairs.size()][];
        double[] same = new double[traits.length];
        double[] counts = new double[traits.length];
        for (int i = 0; i < traits.length; i++) {
            Judged pair = pairs.get(i);
            weeks.settle(members.get(pair.one()));
            weeks.settle(members.get(pair.other()));
            traits[i] = Likeness.traits(members.get(pair.one()), members.get(pair.other()));
            same[i] = pair.same() ? 1 : 0;
            counts[i] = pair.part().equals("drawn") ? DRAWN : 1;
        }
        write(Logistic.fit(traits, same, counts));
    }

    private static Weeks weeks(List<Judged> pairs, Map<String, Member> members) throws InterruptedException {
        Set<String> ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .collect(Collectors.toSet());
        TreeSet<Long> days = new TreeSet<>();
        JudgedPairs.articles(article -> ids.contains(article.id()))
                .forEach(article -> days.add(article.published().toEpochDay()));
        List<Article> articles = JudgedPairs.articles(article -> {
            long day = article.published().toEpochDay();
            return !days.subSet(day - AROUND, day + AROUND + 1).isEmpty();
        });
        Map<String, Sketch> sketches = JudgedPairs.sketches(articles);
        Weeks weeks = new Weeks(Window.EMPTY);
        for (Article article : articles) {
            Member member = new Member(members.size() + 1L, 0, sketches.get(article.id()));
            members.put(article.id(), member);
            weeks.add(member);
        }
        return weeks;
    }

    private static void write(double[] weights) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<String> old = Files.lines(WEIGHTS)) {
            old.filter(line -> line.startsWith("#")).forEach(lines::add);
        }
        Arrays.stream(Likeness.Trait.values())
                .map(trait -> String.format(Locale.ROOT, "%s\t%.3f", trait, weights[trait.ordinal()]))
                .sorted()
                .forEach(lines::add);
        Files.write(WEIGHTS, lines);
        assertTrue(Double.isFinite(weights[0]));
    }
}
