package org.isnad.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.bench.NameScore.Name;
import org.isnad.reading.Entity;
import org.isnad.text.Folding;

/**
 * What training adds: a tagger that learns from the first four fifths of a {@link BioFile} and is scored on the last. An averaged
 * perceptron over sequences (Collins 2002), decoded after Viterbi, whose features are the words around, their beginnings and
 * ends, and what our reader names there, with the rule. Only measured: nothing that is trained on the file is shipped.
 */
public final class TrainedNames {
    private static final int ROUNDS = 15;
    private static final long SEED = 20201009;
    /** Outside, and for each type of name its first word and the others. */
    private static final int TAGS = 1 + 2 * Entity.Type.values().length;

    private static final int OUTSIDE = 0;
    /** Slots for features, which are told apart by their hash alone. */
    private static final int SLOTS = 1 << 20;

    /** The features of each unit, as slots, and its tag. */
    private record Sequence(int[][] features, int[] tags) {}

    private final float[] weights = new float[(SLOTS + TAGS) * TAGS];
    /** The weights summed up over the updates, which are their average in the end. */
    private final double[] sums = new double[weights.length];

    private int step = 1;

    /** Arguments: the file. */
    public static void main(String[] args) throws Exception {
        BioFile file = BioFile.read(Path.of(args[0]));
        NameScore score = new NameScore();
        TrainedNames tagger = new TrainedNames();
        tagger.train(file.articles(1, 4).stream()
                .map(score::pair)
                .map(TrainedNames::sequence)
                .toList());
        List<NameScore.Pair> pairs = new ArrayList<>();
        for (List<BioFile.Unit> units : file.articles(5, 5)) {
            NameScore.Pair pair = score.pair(units);
            List<Name> names = names(tagger.best(sequence(pair).features()));
            pairs.add(new NameScore.Pair(units, pair.gold(), names, names, pair.rules()));
        }
        NameScore.print("trained on the first four fifths, the last", pairs);
    }

    private void train(List<Sequence> sequences) {
        List<Sequence> order = new ArrayList<>(sequences);
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            for (Sequence sequence : order) {
                learn(sequence, best(sequence.features()));
                step++;
            }
        }
        for (int w = 0; w < weights.length; w++) {
            weights[w] -= (float) (sums[w] / step);
        }
    }

    private void learn(Sequence right, int[] guess) {
        for (int i = 0; i < guess.length; i++) {
            int before = i == 0 ? OUTSIDE : right.tags()[i - 1];
            int guessed = i == 0 ? OUTSIDE : guess[i - 1];
            if (guess[i] != right.tags()[i]) {
                for (int slot : right.features()[i]) {
                    move(slot, right.tags()[i], 1);
                    move(slot, guess[i], -1);
                }
            }
            if (guess[i] != right.tags()[i] || guessed != before) {
                move(SLOTS + before, right.tags()[i], 1);
                move(SLOTS + guessed, guess[i], -1);
            }
        }
    }

    private void move(int slot, int tag, int by) {
        weights[slot * TAGS + tag] += by;
        sums[slot * TAGS + tag] += (double) by * step;
    }

    /** The tags that score best together. */
    private int[] best(int[][] features) {
        int[][] back = new int[features.length][TAGS];
        double[] last = new double[TAGS];
        for (int i = 0; i < features.length; i++) {
            double[] now = new double[TAGS];
            for (int tag = 0; tag < TAGS; tag++) {
                double top = Double.NEGATIVE_INFINITY;
                for (int before = 0; before < (i == 0 ? 1 : TAGS); before++) {
                    double score = last[before] + weights[(SLOTS + before) * TAGS + tag];
                    if (score > top && mayFollow(before, tag)) {
                        top = score;
                        back[i][tag] = before;
                    }
                }
                now[tag] = top + own(features[i], tag);
            }
            last = now;
        }
        int[] tags = new int[features.length];
        int tag = highest(last);
        for (int i = features.length - 1; i >= 0; i--) {
            tags[i] = tag;
            tag = back[i][tag];
        }
        return tags;
    }

    private double own(int[] slots, int tag) {
        double score = 0;
        for (int slot : slots) {
            score += weights[slot * TAGS + tag];
        }
        return score;
    }

    /** A word inside a name comes after another one of it; an even tag is inside, the one below opens. */
    private static boolean mayFollow(int before, int tag) {
        return tag == OUTSIDE || tag % 2 == 1 || before == tag || before == tag - 1;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    private static Sequence sequence(NameScore.Pair pair) {
        int size = pair.units().size();
        int[] found = tags(pair.found(), size);
        int[] counted = tags(pair.counted(), size);
        String[] words =
                pair.units().stream().map(unit -> Folding.fold(unit.form())).toArray(String[]::new);
        int[][] features = new int[size][];
        for (int i = 0; i < size; i++) {
            List<String> all = new ArrayList<>();
            addWords(words, i, all);
            addReader("f", found, i, words[i], all);
            addReader("c", counted, i, words[i], all);
            all.add("rule " + pair.rules().getOrDefault(i, "") + found[i]);
            features[i] = all.stream()
                    .mapToInt(feature -> Math.floorMod(feature.hashCode() * 0x9E3779B1, SLOTS))
                    .toArray();
        }
        return new Sequence(features, tags(pair.gold(), size));
    }

    private static void addWords(String[] words, int i, List<String> all) {
        String word = words[i];
        for (int by = -2; by <= 2; by++) {
            all.add(by + " " + at(words, i + by));
        }
        all.add("pair " + at(words, i - 1) + " " + word);
        all.add("pair+ " + word + " " + at(words, i + 1));
        for (int n = 1; n <= 4 && n <= word.length(); n++) {
            all.add("^" + word.substring(0, n));
            all.add(word.substring(word.length() - n) + "$");
        }
        if (word.length() > 3 && "وبلكف".indexOf(word.charAt(0)) >= 0) {
            all.add("0 " + word.substring(1));
        }
        all.add("article " + at(words, i - 1).startsWith("ال") + word.startsWith("ال"));
    }

    private static void addReader(String kind, int[] tags, int i, String word, List<String> all) {
        String here = kind + tags[i];
        String before = kind + (i == 0 ? OUTSIDE : tags[i - 1]);
        String after = kind + (i + 1 == tags.length ? OUTSIDE : tags[i + 1]);
        all.addAll(List.of(here, "<" + before, ">" + after, before + here + after, here + " " + word));
    }

    private static String at(String[] words, int i) {
        return i < 0 || i >= words.length ? "" : words[i];
    }

    private static int[] tags(List<Name> names, int size) {
        int[] tags = new int[size];
        for (Name name : names) {
            for (int u = name.first(); u <= name.last(); u++) {
                tags[u] = 2 * name.type().ordinal() + (u == name.first() ? 1 : 2);
            }
        }
        return tags;
    }

    private static List<Name> names(int[] tags) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] % 2 == 1) {
                int last = i;
                while (last + 1 < tags.length && tags[last + 1] == tags[i] + 1) {
                    last++;
                }
                names.add(new Name(Entity.Type.values()[tags[i] / 2], i, last));
            }
        }
        return names;
    }
}
