package org.isnad.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.reading.Entity;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import org.isnad.reading.Wording;

/** The tolls of a story out of its articles: the biggest series first. Stateless. */
public final class Tolls {
    /** A place is the story's own if so large a share of the articles with a place for a figure name it. */
    private static final double OWN = 0.3;

    /** What happened more months than this before the story is another matter, told for comparison. */
    private static final int MONTHS = 1;

    private record Key(Figure.Kind kind, Figure.Scope scope, String side, String place, String date, String since) {}

    private final Map<Key, List<Count>> series = new LinkedHashMap<>();
    /** The first spelling of each place, by each that it goes by: {@code غزة} may be {@code قطاع غزة}. */
    private final Map<String, String> places;

    private final Collection<String> own;
    /** The day of the first article, or null where none has one. */
    private final LocalDate first;

    private Tolls(Collection<Told> articles, LocalDate first) {
        this.places = places(articles);
        this.own = ownPlaces(articles);
        this.first = first;
    }

    /** @param articles of one story; those of one day in the order in which they came */
    public static List<Series> of(Collection<Told> articles) {
        LocalDate first = articles.stream()
                .map(Tolls::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Tolls tolls = new Tolls(articles, first);
        articles.stream()
                .sorted(Comparator.comparing(Tolls::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(tolls::add);
        return tolls.series.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Series one) -> one.scope() == Figure.Scope.PART)
                        .thenComparing(one -> -one.counts().size()))
                .toList();
    }

    private static LocalDate day(Told told) {
        return told.reading().published();
    }

    private static Series series(Key key, List<Count> counts) {
        return new Series(key.kind(), key.scope(), key.side(), key.place(), key.date(), key.since(), counts);
    }

    private static Map<String, String> places(Collection<Told> articles) {
        Map<String, String> known = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Told told : articles) {
            for (Figure figure : told.reading().figures()) {
                if (figure.place() != null && !places.containsKey(figure.place())) {
                    String first = known.putIfAbsent(known(told.reading(), figure.place()), figure.place());
                    places.put(figure.place(), first == null ? figure.place() : first);
                }
            }
        }
        return places;
    }

    /** What place is meant, where the tables know it. */
    private static String known(Reading reading, String place) {
        return reading.entities().stream()
                .filter(entity ->
                        entity.type() == Entity.Type.LOC && entity.name().equals(place))
                .filter(entity -> entity.english() != null)
                .map(entity -> entity.country() + " " + entity.english())
                .findFirst()
                .orElse(place);
    }

    private Collection<String> ownPlaces(Collection<Told> articles) {
        Map<String, Integer> named = new HashMap<>();
        int articlesWithPlace = 0;
        for (Told told : articles) {
            List<String> here = told.reading().figures().stream()
                    .map(Figure::place)
                    .filter(Objects::nonNull)
                    .map(places::get)
                    .distinct()
                    .toList();
            here.forEach(place -> named.merge(place, 1, Integer::sum));
            articlesWithPlace += here.isEmpty() ? 0 : 1;
        }
        double enough = OWN * articlesWithPlace;
        return named.keySet().stream()
                .filter(place -> named.get(place) >= enough)
                .toList();
    }

    private void add(Told told) {
        Wording wording = new Wording(told.reading().article().text());
        for (Figure figure : told.reading().figures()) {
            String called = places.get(figure.place());
            String place = own.contains(called) ? null : called;
            Key key = new Key(
                    figure.kind(),
                    figure.scope(),
                    Side.of(figure.victims()),
                    place,
                    isPast(figure.date()) ? figure.date() : null,
                    figure.since());
            series.computeIfAbsent(key, one -> new ArrayList<>()).add(count(told, wording, figure));
        }
    }

    /** @param date TIMEX3, or null; what names no year is of the story */
    private boolean isPast(String date) {
        if (first == null || date == null || date.length() < 4 || !isNumber(date, 0, 4)) {
            return false;
        }
        int year = Integer.parseInt(date.substring(0, 4));
        // A year may mean its last month.
        int month = date.length() >= 7 && isNumber(date, 5, 7) ? Integer.parseInt(date.substring(5, 7)) : 12;
        return 12 * year + month < 12 * first.getYear() + first.getMonthValue() - MONTHS;
    }

    private static boolean isNumber(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Count count(Told told, Wording wording, Figure figure) {
        Reading reading = told.reading();
        Statement statement = statement(reading, figure);
        List<String> via = statement == null
                ? List.of()
                : statement.via().stream().map(Party::name).toList();
        return new Count(
                told.ident(),
                reading.article().outlet(),
                reading.published(),
                told.copy(),
                figure.speaker() == null ? reading.article().outlet() : figure.speaker(),
                via,
                wording.sentence(figure.span()),
                figure);
    }

    /** The innermost statement that the figure stands in with that speaker, or null. */
    private static Statement statement(Reading reading, Figure figure) {
        Statement found = null;
        for (Statement statement : reading.statements()) {
            if (statement.speaker() != null
                    && statement.speaker().name().equals(figure.speaker())
                    && statement.content().stream().anyMatch(piece -> piece.covers(figure.span()))) {
                found = statement;
            }
        }
        return found;
    }
}
