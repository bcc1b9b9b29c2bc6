package org.isnad.bench;

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
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/**
 * Whether a sentence reports an assault or a protest, beside what people judged, and whether verb, source and target are the
 * words that they marked. What people mean by such an event is a deed that the sentence itself reports, not one that it takes
 * as known: it has happened or goes on, is told by no noun with the article and in no relative clause, by a verb or beside a
 * count of those harmed, and it is told where or when, and of an assault whom it hit.
 */
public final class GsrScore {
    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان", "ممن");
    private static final int CLAUSE = 9;

    private final Reader reader = Isnad.reader();
    private final Path folder;

    private GsrScore(Path folder) {
        this.folder = folder;
    }

    /** Argument: the folder with {@code assault.jsonl}, {@code protest.jsonl} and their {@code _spans.jsonl}. */
    public static void main(String[] args) throws Exception {
        GsrScore score = new GsrScore(Path.of(args[0]));
        System.out.println("                                    P      R     F1     yes   found");
        for (Type type : List.of(Type.ASSAULT, Type.PROTEST)) {
            score.detection(type);
        }
        for (Type type : List.of(Type.ASSAULT, Type.PROTEST)) {
            score.words(type);
        }
    }

    private void detection(Type type) throws Exception {
        int[][] counts = new int[4][3];
        for (Sentence sentence : JudgedSentences.read(folder.resolve(name(type) + ".jsonl"))) {
            if (!sentence.label().equals("ambiguous")) {
                boolean yes = sentence.label().equals("yes");
                Reading reading = read(sentence);
                List<Event> real = reading.events().stream()
                        .filter(event -> event.type() == type && isReal(event))
                        .toList();
                count(counts[sentence.half()], yes, !real.isEmpty());
                count(counts[2 + sentence.half()], yes, real.stream().anyMatch(event -> isReported(event, reading)));
            }
        }
        print(type + " any real, developed on", counts[0]);
        print(type + " any real, kept aside", counts[1]);
        print(type + " reported, developed on", counts[2]);
        print(type + " reported, kept aside", counts[3]);
    }

    private static void count(int[] counts, boolean yes, boolean found) {
        counts[0] += yes && found ? 1 : 0;
        counts[1] += yes ? 1 : 0;
        counts[2] += found ? 1 : 0;
    }

    private static boolean isReal(Event event) {
        return event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
    }

    private static boolean isReported(Event event, Reading reading) {
        String text = reading.article().text();
        int begin = text.offsetByCodePoints(0, event.trigger().begin());
        int end = text.offsetByCodePoints(0, event.trigger().end());
        String trigger = Folding.fold(text.substring(begin, end));
        boolean known = trigger.startsWith("ال") || trigger.startsWith("لل") || trigger.startsWith("ال", 1);
        boolean told =
                event.evidence().rule().endsWith("verb") || !reading.figures().isEmpty();
        boolean whom = event.type() != Type.ASSAULT || !event.recipients().isEmpty();
        return !known && told && whom && (event.place() != null || event.date() != null) && !isDescribing(text, begin);
    }

    /** Whether a relative pronoun stands between the last mark and the trigger. */
    private static boolean isDescribing(String text, int begin) {
        String[] words = Folding.fold(text.substring(0, begin)).strip().split("\\s+");
        for (int i = words.length - 1; i >= Math.max(0, words.length - CLAUSE); i--) {
            if (RELATIVES.contains(words[i])) {
                return true;
            }
            if (!words[i].isEmpty() && !Character.isLetterOrDigit(words[i].charAt(words[i].length() - 1))) {
                return false;
            }
        }
        return false;
    }

    private Reading read(Sentence sentence) {
        return reader.read(Article.of(sentence.id(), sentence.published(), sentence.text()));
    }

    private void words(Type type) throws Exception {
        int[][] counts = new int[3][3];
        for (Sentence sentence : JudgedSentences.read(folder.resolve(name(type) + "_spans.jsonl"))) {
            String text = sentence.text();
            List<Event> events = read(sentence).events().stream()
                    .filter(event -> event.type() == type)
                    .toList();
            Event best = events.stream()
                    .max(Comparator.comparingDouble(event -> best(sentence, Marked::verb, trigger(event, text))))
                    .orElse(null);
            add(counts[0], sentence, Marked::verb, best == null ? Set.of() : trigger(best, text));
            add(counts[1], sentence, Marked::source, best == null ? Set.of() : names(best.actors()));
            add(counts[2], sentence, Marked::target, best == null ? Set.of() : names(best.recipients()));
        }
        print(type + " words of the verb", counts[0]);
        print(type + " words of the source", counts[1]);
        print(type + " words of the target", counts[2]);
    }

    /** Counts the words found beside the judge who agrees best. */
    private static void add(int[] counts, Sentence sentence, Function<Marked, List<String>> part, Set<String> found) {
        Set<String> gold = sentence.marked().stream()
                .map(part)
                .map(GsrScore::folded)
                .max(Comparator.comparingDouble(words -> dice(words, found)))
                .orElse(Set.of());
        counts[0] += (int) found.stream().filter(gold::contains).count();
        counts[1] += gold.size();
        counts[2] += found.size();
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

    private static void print(String label, int[] counts) {
        double precision = counts[2] == 0 ? 0 : (double) counts[0] / counts[2];
        double recall = counts[1] == 0 ? 0 : (double) counts[0] / counts[1];
        double f1 = counts[0] == 0 ? 0 : 2 * precision * recall / (precision + recall);
        System.out.println(String.format(
                Locale.ROOT, "%-32s %.3f  %.3f  %.3f %7d %7d", label, precision, recall, f1, counts[1], counts[2]));
    }
}
