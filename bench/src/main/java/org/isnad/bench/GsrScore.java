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
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/**
 * Whether a sentence reports an assault or a protest, beside what people judged, and whether verb, source and target are the
 * words that they marked. What people mean by such an event is a deed that the sentence itself reports, not one that it takes
 * as known: it has happened or goes on, and stands in no relative clause, time or charge. Of an assault those harmed are
 * counted, or a verb tells it by its weapon, or by who did it to whom, and where or when; kidnapping, killings of chosen people,
 * torture, rape and destruction by the verb only. A protest is told by a verb, not by what is shouted, and its crowd is counted,
 * or who protests where or when.
 */
public final class GsrScore {
    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان", "ممن");
    private static final Set<String> ASIDE =
            Set.of("غداه", "اعقاب", "بسبب", "بعد", "منذ", "خلفيه", "عقب", "قبل", "وبعد", "وعقب", "ومنذ", "بسلسله");
    private static final Set<String> CHARGES = Set.of(
            "بتهمه", "بتهم", "متهم", "متهمون", "المتهم", "المتهمين", "اتهم", "واتهم", "تهمه", "بارتكاب", "ارتكاب");
    private static final List<String> SHOUTS = List.of("ردد", "يردد", "هتف", "يهتف", "رفع", "ترفع", "حمل");
    private static final List<String> CROWDS = List.of("مئات", "المئات", "الاف", "الالاف", "عشرات", "مليون", "حشود");
    /** Against single people, which the judges seldom take for an assault. */
    private static final Set<String> HELD = Set.of("abduct", "targeted", "torture", "sexual", "destroy");

    private static final Set<String> ARMS =
            Set.of("explosives", "suicide-attack", "firearms", "heavy-weapons", "aerial", "drone");
    private static final Set<Kind> HARM = Set.of(Kind.KILLED, Kind.WOUNDED, Kind.CASUALTIES);
    private static final int CLAUSE = 8;
    private static final int CHARGE = 6;
    private static final int NEAR = 40;

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

    private void detection(Type type) throws Exception {
        int[][] counts = new int[6][3];
        for (Sentence sentence : JudgedSentences.read(folder.resolve(name(type) + ".jsonl"))) {
            if (!sentence.label().equals("ambiguous")) {
                boolean yes = sentence.label().equals("yes");
                Reading reading = read(sentence);
                List<Event> real = reading.events().stream()
                        .filter(event -> event.type() == type && isReal(event))
                        .toList();
                boolean reported = real.stream().anyMatch(event -> isReported(event, reading));
                count(counts[sentence.half()], yes, !real.isEmpty());
                count(counts[2 + sentence.half()], yes, reported);
                if (!sentence.isSplit()) {
                    count(counts[4 + sentence.half()], yes, reported);
                }
            }
        }
        String[] what = {"any real", "reported", "reported, no ties"};
        for (int i = 0; i < counts.length; i++) {
            print(type + " " + what[i / 2] + (i % 2 == 0 ? ", developed on" : ", kept aside"), counts[i]);
        }
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
        if (isAside(words(text.substring(0, begin)))) {
            return false;
        }
        String trigger = Folding.fold(text.substring(begin, end));
        boolean verb = event.evidence().rule().endsWith("verb") && !isDefinite(trigger);
        boolean scene = event.place() != null || event.date() != null;
        return event.type() == Type.PROTEST
                ? verb
                        && !isShout(trigger)
                        && (isCrowd(text, begin, end)
                                || scene && !event.actors().isEmpty())
                : isAttack(event, verb, scene, reading);
    }

    private static boolean isAttack(Event event, boolean verb, boolean scene, Reading reading) {
        boolean harm = reading.figures().stream().anyMatch(figure -> HARM.contains(figure.kind()));
        boolean parties = !event.actors().isEmpty() && !event.recipients().isEmpty();
        String mode = event.mode() == null ? "" : event.mode();
        return harm && !HELD.contains(mode) || verb && (ARMS.contains(mode) || scene && parties);
    }

    private static boolean isDefinite(String trigger) {
        return trigger.startsWith("ال") || trigger.startsWith("لل") || trigger.startsWith("ال", 1);
    }

    /** What a crowd that has been told of shouts or carries. */
    private static boolean isShout(String trigger) {
        String verb = trigger.startsWith("و") ? trigger.substring(1) : trigger;
        return SHOUTS.stream().anyMatch(verb::startsWith);
    }

    /** Whether people are counted near by. */
    private static boolean isCrowd(String text, int begin, int end) {
        String near = text.substring(Math.max(0, begin - NEAR), Math.min(text.length(), end + NEAR));
        return words(near).stream().anyMatch(word -> CROWDS.stream().anyMatch(word::endsWith));
    }

    /** Whether the last of these words put what follows aside: a relative clause, a time or a charge that tells of it. */
    private static boolean isAside(List<String> words) {
        int last = words.size() - 1;
        if (last >= 0 && ASIDE.contains(words.get(last))) {
            return true;
        }
        for (int i = last; i >= Math.max(0, last - CLAUSE); i--) {
            String word = words.get(i);
            if (RELATIVES.contains(word) || i > last - CHARGE && CHARGES.contains(word)) {
                return true;
            }
            if (!Character.isLetterOrDigit(word.charAt(word.length() - 1))) {
                return false;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.fold(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
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
                Locale.ROOT, "%-41s %.3f  %.3f  %.3f %7d %7d", label, precision, recall, f1, counts[1], counts[2]));
    }
}
