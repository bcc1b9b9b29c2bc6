package org.isnad.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.reading.Figure;

/**
 * Figures that count the same people in the same way, in the order in which they were told. They are set side by side and
 * never added up.
 *
 * @param scope {@code PART} for shares of a whole
 * @param side {@code all}, or who is counted
 * @param place where, if it is not where the story takes place; otherwise null
 * @param date when, if it is long before the story; otherwise null
 * @param since where a total starts, or null
 */
public record Series(
        Figure.Kind kind,
        Figure.Scope scope,
        String side,
        String place,
        String date,
        String since,
        List<Count> counts) {
    /** Two counts told so close to each other contradict each other; after that one may just be newer. */
    private static final long CLOSE_DAYS = 1;

    private static final int FAR = 4;

    public Series {
        counts = List.copyOf(counts);
    }

    /** The last word of each source, in the order in which the sources first spoke. */
    public List<Count> latest() {
        Map<String, Count> latest = new LinkedHashMap<>();
        words().forEach(count -> latest.put(String.valueOf(count.source()), count));
        return List.copyOf(latest.values());
    }

    /** What each source says in each article: its first number there, for those after it are mostly of before. */
    private Collection<Count> words() {
        Map<List<String>, Count> words = new LinkedHashMap<>();
        counts.stream()
                .filter(Count::isNumber)
                .forEach(count -> words.putIfAbsent(List.of(count.article(), String.valueOf(count.source())), count));
        return words.values();
    }

    /** How many of the counts say a number. */
    long numbers() {
        return counts.stream().filter(Count::isNumber).count();
    }

    /** The least that a source's last word names, an upper bound taken at what it names; null where none says a number. */
    public Integer low() {
        Collection<Count> latest = latest();
        return latest.isEmpty()
                ? null
                : latest.stream().mapToInt(Count::least).min().getAsInt();
    }

    /** The most that a source's last word names, open bounds taken at what they name; null where none says a number. */
    public Integer high() {
        Collection<Count> latest = latest();
        return latest.isEmpty()
                ? null
                : latest.stream()
                        .mapToInt(count -> count.figure().high() == null ? count.low() : count.high())
                        .max()
                        .getAsInt();
    }

    /** A source that changed its number from one article to another, the older count first. */
    public List<Pair> revisions() {
        List<Pair> revisions = new ArrayList<>();
        Map<String, Count> last = new LinkedHashMap<>();
        for (Count count : words()) {
            Count before = count.source() == null ? count : last.getOrDefault(count.source(), count);
            Pair pair = new Pair(before, count);
            // So many come back to life by no correction: it counts something else.
            boolean other = pair.isFarApart() && count.least() < before.least();
            if (!other && differs(before, count)) {
                revisions.add(pair);
            }
            if (!other) {
                last.put(String.valueOf(count.source()), count);
            }
        }
        return revisions;
    }

    /** Sources whose numbers cannot both be right, told within a day of each other, the later not just newer. */
    public List<Pair> contradictions() {
        return disagreeing().stream().filter(pair -> !pair.isFarApart()).toList();
    }

    /**
     * Where it cannot be told whether two numbers count the same: both stand in one text on one word, or they are so far
     * apart that one of them may be the toll of something greater. The same two numbers are told once, whoever gives them.
     */
    public List<Pair> undecided() {
        List<Pair> undecided = new ArrayList<>();
        Map<List<String>, Count> first = new LinkedHashMap<>();
        for (Count count : counts) {
            Count before = first.putIfAbsent(List.of(count.article(), String.valueOf(count.source())), count);
            if (before != null && !before.agreesWith(count)) {
                undecided.add(new Pair(before, count));
            }
        }
        disagreeing().stream().filter(Pair::isFarApart).forEach(undecided::add);
        Set<List<Integer>> numbers = new HashSet<>();
        undecided.removeIf(pair -> !numbers.add(pair.numbers()));
        return undecided;
    }

    private List<Pair> disagreeing() {
        List<Count> latest = latest();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < latest.size(); i++) {
            for (int j = i + 1; j < latest.size(); j++) {
                Pair pair = new Pair(latest.get(i), latest.get(j));
                if (pair.isClose() && !pair.one.agreesWith(pair.other) && !mayBeNewer(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    /** "29" after "at least 29" is no correction, nor "about 250" after "252". */
    private static boolean differs(Count one, Count other) {
        boolean about = one.leeway() > 0 || other.leeway() > 0;
        return !about && one.least() != other.least() || !one.agreesWith(other);
    }

    /** Whether one was told on a later day and may have become what it is since: the dead only become more. */
    private boolean mayBeNewer(Pair pair) {
        long days = pair.days();
        boolean grows = kind == Figure.Kind.KILLED || kind == Figure.Kind.WOUNDED || kind == Figure.Kind.CASUALTIES;
        boolean more = pair.other.low() > pair.one.low();
        return days != 0 && (!grows || more == days > 0);
    }

    /** Two counts that belong together in some way. */
    public record Pair(Count one, Count other) {
        /** Both, in the order in which they were told. */
        public List<Count> counts() {
            return List.of(one, other);
        }

        /** How many days after the one the other was told; none where a day is not known. */
        private long days() {
            LocalDate first = one.published();
            LocalDate second = other.published();
            return first == null || second == null ? 0 : second.toEpochDay() - first.toEpochDay();
        }

        private boolean isClose() {
            return Math.abs(days()) <= CLOSE_DAYS;
        }

        /** The less first. */
        private List<Integer> numbers() {
            return List.of(Math.min(one.least(), other.least()), Math.max(one.least(), other.least()));
        }

        /** Whether one is several times the other, as the toll of a war is of a raid's. */
        private boolean isFarApart() {
            return numbers().get(1) > FAR * Math.max(1, numbers().get(0));
        }
    }
}
