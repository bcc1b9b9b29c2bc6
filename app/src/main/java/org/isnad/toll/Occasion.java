package org.isnad.toll;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.export.Days;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;

/**
 * Where and when a story takes place, by what most of its articles say of their figures: its main place with those that are
 * part of it or that it is part of, and its main days. What happened elsewhere or well before is another matter, told for
 * comparison.
 */
final class Occasion {
    /** A day is the story's own if so large a share of the articles with a day for a figure name it. */
    private static final double OWN = 0.3;

    /** Articles tell a day as that of the night before or of the news. */
    private static final int NEAR = 1;
    /** What happened more months than this before the story is another matter, however often it is told. */
    private static final int MONTHS = 1;
    /** Fewer may be as many elsewhere by chance. */
    private static final int FEW = 5;

    private final Places places;
    /** By the places' first spellings; null where no figure has one. */
    private final String main;

    /** What befell how many in the main place. */
    private final Set<List<Object>> numbers;

    /** The day that more than half of the tellings of a day name, or null where the story is of many days. */
    private final LocalDate day;

    private final Set<LocalDate> days;
    /** What befell how many on that day, or on none that is told. */
    private final Set<List<Object>> dayNumbers;

    /** The day of the first article, or null where none has one. */
    private final LocalDate first;

    Occasion(Collection<Told> articles) {
        places = new Places(articles);
        main = places.main(told(articles, figure -> Optional.ofNullable(places.first(figure.place()))));
        first = articles.stream()
                .map(told -> told.reading().published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Map<LocalDate, Integer> dated = told(articles, figure -> Optional.ofNullable(day(figure.date())));
        day = only(dated);
        days = day == null ? own(dated) : Set.of(day);
        numbers = numbers(articles, this::isOfMain);
        dayNumbers = numbers(articles, figure -> figure.date() == null || isOwn(Days.of(figure.date())));
    }

    /** In how many articles each is told. */
    private static <T> Map<T, Integer> told(Collection<Told> articles, Function<Figure, Optional<T>> what) {
        Map<T, Integer> told = new HashMap<>();
        for (Told article : articles) {
            article.reading().figures().stream()
                    .flatMap(figure -> what.apply(figure).stream())
                    .distinct()
                    .forEach(one -> told.merge(one, 1, Integer::sum));
        }
        return told;
    }

    private Set<LocalDate> own(Map<LocalDate, Integer> told) {
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return told.keySet().stream()
                .filter(day -> told.get(day) >= OWN * most && isLately(day))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private LocalDate only(Map<LocalDate, Integer> told) {
        int all = told.values().stream().mapToInt(Integer::intValue).sum();
        return told.keySet().stream()
                .filter(day -> 2 * told.get(day) > all && isLately(day))
                .findFirst()
                .orElse(null);
    }

    private boolean isLately(LocalDate day) {
        return first == null || !day.isBefore(first.minusMonths(MONTHS));
    }

    private static Set<List<Object>> numbers(Collection<Told> articles, Predicate<Figure> of) {
        return articles.stream()
                .flatMap(told -> told.reading().figures().stream())
                .filter(of)
                .map(Occasion::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static LocalDate day(String date) {
        Days days = Days.of(date);
        return days != null && days.first().equals(days.last()) ? days.first() : null;
    }

    /** Where the figures of one article are of. */
    final class Report {
        /** The places in countries by the days that the article tells them with. */
        private final Map<String, Set<String>> narrow = new HashMap<>();
        /** What it counts in the main place, by kind and scope. */
        private final Set<List<Object>> ofMain = new HashSet<>();

        private Report(Reading reading) {
            for (Figure figure : reading.figures()) {
                String place = places.first(figure.place());
                if (places.isNarrow(place)) {
                    narrow.computeIfAbsent(figure.date(), date -> new HashSet<>())
                            .add(place);
                }
                if (isOfMain(figure)) {
                    ofMain.add(List.of(figure.kind(), figure.scope()));
                }
            }
        }

        /** Where, if that is not where the story takes place; otherwise null. */
        String place(Figure figure) {
            String place = narrowed(figure);
            if (place == null || place.equals(main)) {
                return null;
            }
            boolean around = figure.scope() != Figure.Scope.TOTAL && places.isAround(place, main);
            return around || places.isWithin(place, main) && isAll(figure) ? null : place;
        }

        /** Where the article tells of what happened that day, if it is one place; for it may name that only once. */
        private String narrowed(Figure figure) {
            String place = places.first(figure.place());
            Set<String> told = narrow.getOrDefault(figure.date(), Set.of());
            if (figure.date() == null
                    || figure.scope() == Figure.Scope.TOTAL
                    || places.isNarrow(place)
                    || told.size() != 1) {
                return place;
            }
            String only = told.iterator().next();
            return place == null || places.isAround(place, only) ? only : place;
        }

        /** Whether it is the whole story's: the number is, or the article has none of the main place beside it. */
        private boolean isAll(Figure figure) {
            boolean own = isOwn(Days.of(figure.date()));
            boolean same = (own || figure.date() == null) && isKnown(numbers, figure);
            return same || own && !ofMain.contains(List.of(figure.kind(), figure.scope()));
        }
    }

    Report report(Told told) {
        return new Report(told.reading());
    }

    private static boolean isKnown(Set<List<Object>> numbers, Figure figure) {
        List<Object> number = number(figure);
        return number != null && numbers.contains(number);
    }

    private boolean isOfMain(Figure figure) {
        return main != null && main.equals(places.first(figure.place()));
    }

    /** What befell how many, or null where they are few. */
    private static List<Object> number(Figure figure) {
        return figure.low() == null || figure.low() < FEW ? null : List.of(figure.kind(), figure.low());
    }

    private boolean isOwn(Days told) {
        return told != null && days.stream().anyMatch(own -> isNear(told, own));
    }

    private static boolean isNear(Days told, LocalDate day) {
        return told != null
                && !day.isBefore(told.first().minusDays(NEAR))
                && !day.isAfter(told.last().plusDays(NEAR));
    }

    /** When, if that is before the story, or not on the one day that it is of; otherwise null. */
    String date(Figure figure) {
        Days told = Days.of(figure.date());
        if (told == null || first == null || isOwn(told)) {
            return null;
        }
        LocalDate begin = day == null ? first : day;
        boolean before = told.last().isBefore(begin.minusDays(NEAR));
        boolean after = day != null && told.first().isAfter(begin) && !isKnown(dayNumbers, figure);
        return before || after ? figure.date() : null;
    }
}
