package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Isnad;
import org.isnad.Reader;
import org.isnad.bench.JudgedSentences.Marked;
import org.isnad.bench.JudgedSentences.Sentence;
import org.isnad.reading.Article;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/**
 * Whether a sentence reports an assault or a protest, beside what people judged: see {@link Detection}; and whether verb, source
 * and target are the words that they marked, beside the judge who agrees best.
 */
public final class GsrScore {
    private final Reader reader = Isnad.reader();
    private final Path folder;

    private GsrScore(Path folder) {
        this.folder = folder;
    }

    /** Argument: the folder with {@code assault.jsonl}, {@code protest.jsonl} and their {@code _spans.jsonl}. */
    public static void main(String[] args) throws Exception {
        GsrScore score = new GsrScore(Path.of(args[0]));
        System.out.println("                                             P      R     F1     yes   found");
        for (Type type : List.of(Type.ASSAULT, Type.PROTEST)) {
            score.detection(type);
        }
        for (Type type : List.of(Type.ASSAULT, Type.PROTEST)) {
            score.words(type);
        }
    }

    private void detection(Type type) throws IOException {
        Detection detection = new Detection(type);
        for (Sentence sentence : JudgedSentences.read(folder.resolve(name(type) + ".jsonl"))) {
            detection.add(sentence, read(sentence));
        }
        detection.print();
    }

    private Reading read(Sentence sentence) {
        return reader.read(Article.of(sentence.id(), sentence.published(), sentence.text()));
    }

    private void words(Type type) throws IOException {
        Tally[] tallies = {new Tally(), new Tally(), new Tally()};
        for (Sentence sentence : JudgedSentences.read(folder.resolve(name(type) + "_spans.jsonl"))) {
            String text = sentence.text();
            List<Event> events = read(sentence).events().stream()
                    .filter(event -> event.type() == type)
                    .toList();
            Event best = events.stream()
                    .max(Comparator.comparingDouble(event -> best(sentence, Marked::verb, trigger(event, text))))
                    .orElse(null);
            add(tallies[0], sentence, Marked::verb, best == null ? Set.of() : trigger(best, text));
            add(tallies[1], sentence, Marked::source, best == null ? Set.of() : names(best.actors()));
            add(tallies[2], sentence, Marked::target, best == null ? Set.of() : names(best.recipients()));
        }
        tallies[0].print(type + " words of the verb");
        tallies[1].print(type + " words of the source");
        tallies[2].print(type + " words of the target");
    }

    /** Counts the words found beside the judge who agrees best. */
    private static void add(Tally tally, Sentence sentence, Function<Marked, List<String>> part, Set<String> found) {
        Set<String> gold = sentence.marked().stream()
                .map(part)
                .map(GsrScore::folded)
                .max(Comparator.comparingDouble(words -> dice(words, found)))
                .orElse(Set.of());
        tally.add(found.stream().filter(gold::contains).count(), gold.size(), found.size());
    }

    private static double best(Sentence sentence, Function<Marked, List<String>> part, Set<String> found) {
        return sentence.marked().stream()
                .mapToDouble(marked -> dice(folded(part.apply(marked)), found))
                .max()
                .orElse(0);
    }

    private static double dice(Set<String> one, Set<String> other) {
        int sum = one.size() + other.size();
        return sum == 0 ? 1 : 2.0 * one.stream().filter(other::contains).count() / sum;
    }

    private static Set<String> trigger(Event event, String text) {
        int begin = text.offsetByCodePoints(0, event.trigger().begin());
        return folded(List.of(
                text.substring(begin, text.offsetByCodePoints(0, event.trigger().end()))
                        .split(" ")));
    }

    private static Set<String> names(List<Party> parties) {
        return folded(parties.stream()
                .flatMap(party -> Stream.of(party.name().split(" ")))
                .toList());
    }

    /** Words without marks, the article and the clitics before it. */
    private static Set<String> folded(List<String> words) {
        return words.stream()
                .map(GsrScore::bare)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String bare(String word) {
        String letters = Folding.fold(word)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> clitics = List.of("وال", "بال", "فال", "كال", "ال", "لل");
        for (String clitic : clitics) {
            if (letters.startsWith(clitic) && letters.length() > clitic.length() + 2) {
                return letters.substring(clitic.length());
            }
        }
        return letters;
    }

    private static String name(Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
