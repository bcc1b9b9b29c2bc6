package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
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
    /** How much more a pair counts that was drawn at random, where it is not known for how many it stands. */
    private static final double DRAWN = 3;
    /** Else it counts one for so many; thus most of them count 3, too. */
    private static final double STANDING = 20;
    /** So many pairs of articles of the same days, drawn by seed, that hardly ever tell the same, and what each counts. */
    private static final int STRANGERS = 2_000;

    private static final double STRANGE = 0.5;

    @Test
    void writesTheWeights() throws Exception {
        List<Judged> pairs = JudgedPairs.all().stream()
                .filter(pair -> !pair.part().equals("kept"))
                .toList();
        Map<String, Member> members = new LinkedHashMap<>();
        Weeks weeks = weeks(pairs, members);
        Rows rows = new Rows(weeks);
        for (Judged pair : pairs) {
            rows.add(members.get(pair.one()), members.get(pair.other()), pair.same(), count(pair));
        }
        List<Member> all = List.copyOf(members.values());
        Random random = new Random(1);
        while (rows.traits.size() < pairs.size() + STRANGERS) {
            Member one = all.get(random.nextInt(all.size()));
            Member other = all.get(random.nextInt(all.size()));
            if (one != other && Math.abs(one.day() - other.day()) <= Weeks.REACH) {
                rows.add(one, other, false, STRANGE);
            }
        }
        write(Logistic.fit(
                rows.traits.toArray(double[][]::new),
                rows.same.stream().mapToDouble(Double::doubleValue).toArray(),
                rows.counts.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static double count(Judged pair) {
        if (!pair.part().equals("drawn")) {
            return 1;
        }
        return pair.stands() == 0 ? DRAWN : pair.stands() / STANDING;
    }

    /** What is fitted to. */
    private static final class Rows {
        final List<double[]> traits = new ArrayList<>();
        final List<Double> same = new ArrayList<>();
        final List<Double> counts = new ArrayList<>();
        private final Weeks weeks;

        Rows(Weeks weeks) {
            this.weeks = weeks;
        }

        void add(Member one, Member other, boolean alike, double count) {
            weeks.settle(one);
            weeks.settle(other);
            traits.add(Likeness.traits(one, other));
            same.add(alike ? 1.0 : 0.0);
            counts.add(count);
        }
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
