package org.isnad.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Span;

/**
 * How well names are found, beside a {@link BioFile}. A name is right if it covers the same words and has the same type, as
 * conlleval counts; in the overlap score it is enough that it shares a word with one of its type, since head words, such as
 * {@code نادي}, belong to names for some annotators and not for us. Where the {@link Convention} of the file is another than
 * ours throughout, both counts are given.
 */
public final class NameScore {
    private static final Map<String, Entity.Type> TYPES = Map.of(
            "PERS", Entity.Type.PER,
            "PER", Entity.Type.PER,
            "LOC", Entity.Type.LOC,
            "ORG", Entity.Type.ORG);

    /** A name as its first and last unit, both inclusive. */
    record Name(Entity.Type type, int first, int last) {
        boolean overlaps(Name other) {
            return type == other.type && first <= other.last && other.first <= last;
        }
    }

    /** What an article names, by the file, by us, and by us as the file counts names; our rules by the first units. */
    record Pair(
            List<BioFile.Unit> units,
            List<Name> gold,
            List<Name> found,
            List<Name> counted,
            Map<Integer, String> rules) {
        Pair asCounted() {
            return new Pair(units, gold, counted, counted, rules);
        }
    }

    private final Reader reader = Isnad.reader();

    /** Arguments: the file, the first and the last fifth of it to read, and perhaps {@code --errors}. */
    public static void main(String[] args) throws Exception {
        NameScore score = new NameScore();
        List<Pair> pairs =
                BioFile.read(Path.of(args[0])).articles(Integer.parseInt(args[1]), Integer.parseInt(args[2])).stream()
                        .map(score::pair)
                        .toList();
        if (args.length > 3) {
            pairs.stream().map(Pair::asCounted).forEach(NameScore::printErrors);
        }
        print("as found", pairs);
        print("as ANERcorp counts", pairs.stream().map(Pair::asCounted).toList());
    }

    static void print(String title, List<Pair> pairs) {
        System.out.println(title);
        System.out.println("          exact P      R     F1   overlap P      R     F1    gold   found");
        for (Entity.Type type : Entity.Type.values()) {
            print(type.name(), pairs, List.of(type));
        }
        print("all", pairs, List.of(Entity.Type.values()));
    }

    Pair pair(List<BioFile.Unit> units) {
        String text = BioFile.text(units);
        Convention convention = new Convention(units);
        List<Name> found = new ArrayList<>();
        List<Name> counted = new ArrayList<>();
        Map<Integer, String> rules = new HashMap<>();
        for (Entity entity :
                reader.read(Article.of("bio", LocalDate.of(2005, 1, 1), text)).entities()) {
            for (Span span : entity.mentions()) {
                Name name = found(entity.type(), span, text, units);
                found.add(name);
                rules.put(name.first(), entity.evidence().rule());
                Name other = convention.counted(entity, name);
                if (other != null) {
                    counted.add(other);
                }
            }
        }
        return new Pair(units, gold(units), found, counted, rules);
    }

    private static Name found(Entity.Type type, Span span, String text, List<BioFile.Unit> units) {
        int begin = text.offsetByCodePoints(0, span.begin());
        int end = text.offsetByCodePoints(0, span.end());
        int[] covered = IntStream.range(0, units.size())
                .filter(u -> units.get(u).isWord()
                        && units.get(u).begin() < end
                        && units.get(u).end() > begin)
                .toArray();
        return new Name(type, covered[0], covered[covered.length - 1]);
    }

    private static List<Name> gold(List<BioFile.Unit> units) {
        List<Name> gold = new ArrayList<>();
        String last = "O";
        for (int u = 0; u < units.size(); u++) {
            String tag = units.get(u).tag();
            Entity.Type type = tag.length() > 2 ? TYPES.get(tag.substring(2)) : null;
            boolean goesOn = tag.startsWith("I-") && last.endsWith(tag.substring(2));
            if (type != null && goesOn) {
                gold.add(new Name(type, gold.remove(gold.size() - 1).first(), u));
            } else if (type != null) {
                gold.add(new Name(type, u, u));
            }
            last = tag;
        }
        return gold;
    }

    private static void print(String label, List<Pair> pairs, Collection<Entity.Type> types) {
        double[] counts = new double[5];
        for (Pair pair : pairs) {
            List<Name> gold = pair.gold().stream()
                    .filter(name -> types.contains(name.type()))
                    .toList();
            List<Name> found = pair.found().stream()
                    .filter(name -> types.contains(name.type()))
                    .toList();
            counts[0] += found.stream().filter(gold::contains).count();
            counts[1] += found.stream()
                    .filter(name -> gold.stream().anyMatch(name::overlaps))
                    .count();
            counts[2] += gold.stream()
                    .filter(name -> found.stream().anyMatch(name::overlaps))
                    .count();
            counts[3] += gold.size();
            counts[4] += found.size();
        }
        System.out.println(String.format(Locale.ROOT, "%-9s", label)
                + scores(counts[0] / counts[4], counts[0] / counts[3]) + "    "
                + scores(counts[1] / counts[4], counts[2] / counts[3])
                + String.format(Locale.ROOT, " %7.0f %7.0f", counts[3], counts[4]));
    }

    private static String scores(double precision, double recall) {
        return String.format(
                Locale.ROOT, "  %.3f  %.3f  %.3f", precision, recall, 2 * precision * recall / (precision + recall));
    }

    /** The names missed and those wrongly found, with what the other side has there, and the words around. */
    private static void printErrors(Pair pair) {
        printMissing("-", pair.gold(), pair.found(), pair.units());
        printMissing("+", pair.found(), pair.gold(), pair.units());
    }

    private static void printMissing(String sign, List<Name> names, List<Name> others, List<BioFile.Unit> units) {
        for (Name name : names) {
            if (!others.contains(name)) {
                String instead = others.stream()
                        .filter(other -> name.first() <= other.last() && other.first() <= name.last())
                        .map(other -> other.type() + " " + words(units, other.first(), other.last() + 1))
                        .collect(Collectors.joining(", "));
                String before = words(units, name.first() - 6, name.first());
                String itself = words(units, name.first(), name.last() + 1);
                String after = words(units, name.last() + 1, name.last() + 6);
                System.out.println(sign + " " + name.type() + "\t" + itself + "\t" + instead + "\t" + before + " ["
                        + itself + "] " + after);
            }
        }
    }

    private static String words(List<BioFile.Unit> units, int from, int to) {
        return units.subList(Math.max(0, from), Math.min(units.size(), to)).stream()
                .map(BioFile.Unit::form)
                .collect(Collectors.joining(" "));
    }
}
