package org.isnad.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.reading.Event;
import org.isnad.reading.Event.Status;
import org.isnad.reading.Event.Type;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/**
 * What the reading of a sentence tells of an event of some type that people would call reported: a deed that the sentence
 * itself tells, not one that it takes as known. It has happened or goes on, and stands in no relative clause, time or charge
 * that tells of it. How much each sign weighs is learnt: see {@link Weights}.
 */
final class Reported {
    private static final Set<String> RELATIVES =
            Set.of("الذي", "التي", "الذين", "اللذين", "اللتين", "اللذان", "اللتان", "ممن");
    private static final Set<String> ASIDE =
            Set.of("غداه", "اعقاب", "بسبب", "بعد", "منذ", "خلفيه", "عقب", "قبل", "وبعد", "وعقب", "ومنذ", "بسلسله");
    private static final Set<String> CHARGES = Set.of(
            "بتهمه", "بتهم", "متهم", "متهمون", "المتهم", "المتهمين", "اتهم", "واتهم", "تهمه", "بارتكاب", "ارتكاب");
    private static final List<String> SHOUTS = List.of("ردد", "يردد", "هتف", "يهتف", "رفع", "ترفع", "حمل");
    private static final List<String> CROWDS = List.of("مئات", "المئات", "الاف", "الالاف", "عشرات", "مليون", "حشود");
    private static final Set<String> ARMS =
            Set.of("explosives", "suicide-attack", "firearms", "heavy-weapons", "aerial", "drone");
    private static final Set<Figure.Kind> HARM =
            Set.of(Figure.Kind.KILLED, Figure.Kind.WOUNDED, Figure.Kind.CASUALTIES);
    private static final List<String> ASSAULT = List.of(
            "is told",
            "by a verb",
            "who did it",
            "to whom",
            "where",
            "when",
            "with what arms",
            "by a verb of such arms",
            "in the first words",
            "people harmed are counted",
            "people killed are counted",
            "the toll is its own",
            "length of the sentence",
            "several are told",
            "what else is told",
            "with an earlier year");
    private static final List<String> PROTEST = List.of(
            "is told", "by a verb", "where or when", "a crowd is counted", "by what is shouted", "in the first words");
    private static final int CLAUSE = 8;
    private static final int CHARGE = 6;
    private static final int NEAR = 40;
    private static final int FIRST = 8;
    /** Digits of a year. */
    private static final int YEAR = 4;
    /** Words in a sentence of usual length. */
    private static final double USUAL = 25;

    private final Reading reading;
    private final String text;
    private final List<Event> told;

    Reported(Reading reading, Type type) {
        this.reading = reading;
        text = reading.article().text();
        told = real(reading, type).filter(event -> !isAside(before(event))).toList();
    }

    /** Those that have happened or go on. */
    static Stream<Event> real(Reading reading, Type type) {
        return reading.events().stream()
                .filter(event -> event.type() == type
                        && (event.status() == Status.OCCURRED || event.status() == Status.ONGOING));
    }

    static List<String> names(Type type) {
        return type == Type.PROTEST ? PROTEST : ASSAULT;
    }

    /** In the order of {@link #names}: 1 where a sign is there, 0 where not. */
    double[] signs(Type type) {
        return type == Type.PROTEST ? protest() : assault();
    }

    private double[] assault() {
        return new double[] {
            any(event -> true),
            any(this::isVerb),
            any(event -> !event.actors().isEmpty()),
            any(event -> !event.recipients().isEmpty()),
            any(event -> event.place() != null),
            any(event -> event.date() != null),
            any(Reported::isArmed),
            any(event -> isArmed(event) && isVerb(event)),
            any(event -> before(event).size() < FIRST),
            figure(figure -> HARM.contains(figure.kind())),
            figure(figure -> figure.kind() == Figure.Kind.KILLED),
            figure(figure -> HARM.contains(figure.kind()) && figure.scope() == Figure.Scope.INCREMENT),
            told.isEmpty() ? 0 : Math.log(words(text).size() / USUAL),
            told.size() > 1 ? 1 : 0,
            told.isEmpty() ? 0 : Math.log1p(others()),
            !told.isEmpty() && words(text).stream().anyMatch(this::isEarlierYear) ? 1 : 0,
        };
    }

    private double[] protest() {
        return new double[] {
            any(event -> true),
            any(this::isVerb),
            any(event -> event.place() != null || event.date() != null),
            any(this::isCrowd),
            any(this::isShout),
            any(event -> before(event).size() < FIRST),
        };
    }

    private double any(Predicate<Event> sign) {
        return told.stream().anyMatch(sign) ? 1 : 0;
    }

    private double figure(Predicate<Figure> sign) {
        return !told.isEmpty() && reading.figures().stream().anyMatch(sign) ? 1 : 0;
    }

    /** How many events of other types the sentence tells, in whatever status. */
    private long others() {
        return reading.events().stream()
                .filter(event -> event.type() != Type.ASSAULT)
                .count();
    }

    /** A year of the last or this century before that of publication. */
    private boolean isEarlierYear(String word) {
        String digits = word.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return digits.length() == YEAR
                && (digits.startsWith("19") || digits.startsWith("20"))
                && Integer.parseInt(digits) < reading.article().published().getYear();
    }

    private static boolean isArmed(Event event) {
        return event.mode() != null && ARMS.contains(event.mode());
    }

    private boolean isVerb(Event event) {
        String trigger = trigger(event);
        return event.evidence().rule().endsWith("verb")
                && !trigger.startsWith("ال")
                && !trigger.startsWith("لل")
                && !trigger.startsWith("ال", 1);
    }

    /** What a crowd that has been told of shouts or carries. */
    private boolean isShout(Event event) {
        String trigger = trigger(event);
        String verb = trigger.startsWith("و") ? trigger.substring(1) : trigger;
        return SHOUTS.stream().anyMatch(verb::startsWith);
    }

    /** Whether people are counted near by. */
    private boolean isCrowd(Event event) {
        String near = text.substring(Math.max(0, begin(event) - NEAR), Math.min(text.length(), end(event) + NEAR));
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

    private List<String> before(Event event) {
        return words(text.substring(0, begin(event)));
    }

    private String trigger(Event event) {
        return Folding.fold(text.substring(begin(event), end(event)));
    }

    private int begin(Event event) {
        return text.offsetByCodePoints(0, event.trigger().begin());
    }

    private int end(Event event) {
        return text.offsetByCodePoints(0, event.trigger().end());
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.fold(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
