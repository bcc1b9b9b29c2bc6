package org.isnad.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.reading.Event;
import org.isnad.reading.Party;
import org.isnad.toll.Told;

/**
 * What happened in a story, day by day, the undated last. Events of one day, type and place that articles tell with the same
 * actors are one; those told in most articles come first. Immutable.
 */
public final class Happenings {
    private static final int DATE = 10;

    private record Key(Event.Type type, String place, List<String> actors, Event.Status status) {}

    private record Telling(Told article, Called.By called, Event event) {}

    /** One happening by all who tell it, the first of them the one that says most. */
    private record One(LocalDate day, Telling best, int articles) {
        Happening told() {
            Event event = best.event;
            return new Happening(
                    day,
                    event.type(),
                    event.mode(),
                    event.status(),
                    called(event.actors()),
                    called(event.recipients()),
                    best.called.of(event.place()),
                    best.article.ident(),
                    event.id(),
                    articles,
                    best.article.reading().sentence(event.trigger()));
        }

        private List<Called> called(List<Party> parties) {
            return parties.stream().map(best.called::of).toList();
        }

        int fullness() {
            return Happenings.fullness(best.event);
        }
    }

    private final Map<LocalDate, List<One>> days = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));

    private Happenings() {}

    /** @param articles of one story, by day */
    public static Happenings of(Collection<Told> articles) {
        Map<LocalDate, Map<Key, List<Telling>>> told = new LinkedHashMap<>();
        for (Told article : articles) {
            Called.By called = Called.By.of(article.reading());
            for (Event event : article.reading().events()) {
                told.computeIfAbsent(day(event.date()), some -> new LinkedHashMap<>())
                        .computeIfAbsent(key(called, event), some -> new ArrayList<>())
                        .add(new Telling(article, called, event));
            }
        }
        Happenings happenings = new Happenings();
        told.forEach((day, all) -> happenings.days.put(day, sorted(day, all.values())));
        return happenings;
    }

    private static Key key(Called.By called, Event event) {
        return new Key(
                event.type(),
                event.place() == null ? null : called.of(event.place()).key(),
                event.actors().stream()
                        .map(called::of)
                        .map(Called::key)
                        .sorted()
                        .toList(),
                event.status());
    }

    private static List<One> sorted(LocalDate day, Collection<List<Telling>> all) {
        return all.stream()
                .map(tellings -> one(day, tellings))
                .sorted(Comparator.comparingInt((One one) -> -one.articles).thenComparing(one -> -one.fullness()))
                .toList();
    }

    private static One one(LocalDate day, List<Telling> tellings) {
        Telling best = tellings.stream()
                .max(Comparator.comparingInt(telling -> fullness(telling.event)))
                .orElseThrow();
        long articles = tellings.stream()
                .map(telling -> telling.article.ident())
                .distinct()
                .count();
        return new One(day, best, (int) articles);
    }

    private static int fullness(Event event) {
        return event.actors().size()
                + event.recipients().size()
                + (event.mode() == null ? 0 : 1)
                + (event.place() == null ? 0 : 1);
    }

    /** The day that a date names, or null where it names none. */
    private static LocalDate day(String date) {
        try {
            return date == null || date.length() < DATE ? null : LocalDate.parse(date.substring(0, DATE));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of that day, or of all days where it is null: so many after the first {@code offset}. */
    public List<Happening> list(LocalDate day, int offset, int limit) {
        return days.entrySet().stream()
                .filter(one -> day == null || day.equals(one.getKey()))
                .flatMap(one -> one.getValue().stream())
                .skip(offset)
                .limit(limit)
                .map(One::told)
                .toList();
    }

    /** How many there are on that day, or in all where it is null. */
    public int count(LocalDate day) {
        return days.entrySet().stream()
                .filter(one -> day == null || day.equals(one.getKey()))
                .mapToInt(one -> one.getValue().size())
                .sum();
    }

    /**
     * The ones told most often, in the order of days; of those told as often rather the first of each day.
     *
     * @param most so many in all
     * @param ofDay and so many of one day
     */
    List<Day> chosen(int most, int ofDay) {
        List<One> all = new ArrayList<>();
        for (int rank = 0; rank < ofDay; rank++) {
            for (List<One> day : days.values()) {
                all.addAll(day.subList(Math.min(rank, day.size()), Math.min(rank + 1, day.size())));
            }
        }
        Set<One> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream()
                .sorted(Comparator.comparingInt(one -> -one.articles))
                .limit(most)
                .forEach(chosen::add);
        return days.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), chosen))
                .toList();
    }

    private static Day day(LocalDate day, List<One> all, Set<One> chosen) {
        List<Happening> shown =
                all.stream().filter(chosen::contains).map(One::told).toList();
        return new Day(day, shown, all.size() - shown.size());
    }
}
