package org.isnad.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.isnad.lexicon.Common;
import org.isnad.lexicon.Table;
import org.isnad.text.Folding;

/**
 * Tells from its letters whether a word that no table knows is rather a name, foreign as a rule, or an Arabic word:
 * {@code ستانيكزاي} or {@code يتعرضن}. A naive Bayes classifier over letters in threes, learnt from the tables of names and
 * of common words; the build compiles it into one file beside the classes. Immutable.
 */
final class Shapes {
    private static final String COMPILED = "shapes.bin";
    /** The letters that folding leaves, after the edge of a word and before whatever else. */
    private static final String LETTERS = " ءابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private static final int SIZE = 32;
    private static final int SCALE = 8;
    private static final Shapes SHAPES = load();

    /** For each row of three letters the logarithm of how much likelier it is in names, times {@link #SCALE}. */
    private final byte[] weights;

    private Shapes(byte[] weights) {
        this.weights = weights;
    }

    /** How much more a folded word looks like a name: the logarithm of the odds. */
    static int score(String folded) {
        int sum = 0;
        int two = 0;
        for (int i = 0; i <= folded.length(); i++) {
            int three = two << 5 | letter(i < folded.length() ? folded.charAt(i) : ' ');
            sum += SHAPES.weights[three];
            two = three & (1 << 10) - 1;
        }
        return sum / SCALE;
    }

    /** The score of a word whose first letter may be a conjunction or preposition, which the tables lack: the lower one. */
    static int cautious(String folded) {
        int whole = score(folded);
        return "بلكفو".indexOf(folded.charAt(0)) < 0 ? whole : Math.min(whole, score(folded.substring(1)));
    }

    private static int letter(char c) {
        int letter = LETTERS.indexOf(c);
        return letter < 0 ? SIZE - 1 : letter;
    }

    private static Shapes load() {
        try (InputStream in = Shapes.class.getResourceAsStream(COMPILED)) {
            return in == null ? learnt() : new Shapes(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(COMPILED, e);
        }
    }

    /** Writes what {@link #load} takes back into the folder of the compiled classes. */
    static void compile(Path classes) throws IOException {
        Files.write(classes.resolve(Path.of("org", "isnad", "name", COMPILED)), learnt().weights);
    }

    private static Shapes learnt() {
        Set<String> known = new HashSet<>();
        Threes words = words(known);
        Threes names = names(known);
        byte[] weights = new byte[SIZE * SIZE * SIZE];
        for (int three = 0; three < weights.length; three++) {
            weights[three] = (byte) Math.round(SCALE * Math.log(names.share(three) / words.share(three)));
        }
        return new Shapes(weights);
    }

    private static Threes words(Set<String> known) {
        Threes words = new Threes();
        for (Table.Row row : Table.read(Common.class, "common.tsv", 3)) {
            String[] endings = row.get(0).equals("verb") ? Threes.VERBAL : Threes.NOMINAL;
            for (String word : (row.get(1) + "|" + row.get(2)).split("\\|")) {
                words.addAll(Folding.fold(word), endings, known);
            }
        }
        return words;
    }

    private static Threes names(Set<String> known) {
        Threes names = new Threes();
        String[][] tables = {
            {"given.tsv", "4", "2"},
            {"surnames.tsv", "2", "1"},
            {"persons.tsv", "6", "1"},
            {"places.tsv", "8", "1"},
            {"places-world.tsv", "8", "1"}
        };
        for (String[] table : tables) {
            for (Table.Row row : Table.read(Gazetteer.class, table[0], Integer.parseInt(table[1]))) {
                String all = row.get(0) + "|" + row.get(Integer.parseInt(table[2]));
                for (String word : all.split("[| ]")) {
                    names.addName(Folding.fold(word), known);
                }
            }
        }
        return names;
    }

    /** Counts letters in threes, with those in twos behind them where threes are rare. */
    private static final class Threes {
        /** Enough of the inflection to know its letters by. */
        private static final String[] VERBAL = {"", "ت", "وا", "ها", "ه", "نا", "ون"};

        private static final String[] NOMINAL = {"", "ها", "هم", "ا", "ه", "ين", "ون", "ات"};

        private final double[] three = new double[SIZE * SIZE * SIZE];
        private final double[] opening = new double[SIZE * SIZE];
        private final double[] two = new double[SIZE * SIZE];
        private final double[] one = new double[SIZE];
        private double all;

        void addAll(String word, String[] endings, Set<String> known) {
            boolean feminine = endings == NOMINAL && word.endsWith("ه");
            String stem = feminine ? word.substring(0, word.length() - 1) + "ت" : word;
            for (String ending : endings) {
                String form = ending.isEmpty() ? word : stem + ending;
                if (form.length() > 2 && known.add(form)) {
                    add(form);
                }
            }
        }

        void addName(String word, Set<String> known) {
            if (word.length() > 2 && !word.startsWith("ال") && known.add(word)) {
                add(word);
            }
        }

        private void add(String word) {
            int last = 0;
            for (int i = 0; i <= word.length(); i++) {
                int now = last << 5 | letter(i < word.length() ? word.charAt(i) : ' ');
                three[now]++;
                opening[now >> 5]++;
                last = now & SIZE * SIZE - 1;
                two[last]++;
                one[last & SIZE - 1]++;
                all++;
            }
        }

        /** The share of the last of three letters after the first two. */
        double share(int letters) {
            int last = letters & SIZE - 1;
            int middle = letters >> 5 & SIZE - 1;
            double alone = (one[last] + 0.5) / (all + 0.5 * SIZE);
            double pair = (two[middle << 5 | last] + 5 * alone) / (one[middle] + 5);
            return (three[letters] + 3 * pair) / (opening[letters >> 5] + 3);
        }
    }
}
