package org.isnad.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import org.isnad.reading.Wording;

/** The tolls of a story out of its articles: those of the story itself first, the biggest of them first. Stateless. */
public final class Tolls {
    private record Key(Figure.Kind kind, Figure.Scope scope, String side, String place, String date, String since) {}

    private final Map<Key, List<Count>> series = new LinkedHashMap<>();
    private final Occasion occasion;
    private final Sources sources = new Sources();
    /** The first wording of each side. */
    private final Map<String, String> sides = new HashMap<>();

    private Tolls(Collection<Told> articles) {
        occasion = new Occasion(articles);
    }

    /** @param articles of one story; those of one day in the order in which they came */
    public static List<Series> of(Collection<Told> articles) {
        Tolls tolls = new Tolls(articles);
        articles.stream()
                .sorted(Comparator.comparing(Tolls::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(tolls::add);
        return tolls.series.entrySet().stream()
                .map(entry -> series(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Series one) -> one.place() != null || one.date() != null)
                        .thenComparing(one -> one.scope() == Figure.Scope.TOTAL)
                        .thenComparing(one -> -one.numbers())
                        .thenComparing(one -> one.scope() == Figure.Scope.PART)
                        .thenComparing(one -> -one.counts().size()))
                .toList();
    }

    private static LocalDate day(Told told) {
        return told.reading().published();
    }

    private static Series series(Key key, List<Count> counts) {
        return new Series(key.kind(), key.scope(), key.side(), key.place(), key.date(), key.since(), counts);
    }

    private void add(Told told) {
        Wording wording = new Wording(told.reading().article().text());
        Occasion.Report report = occasion.report(told);
        Map<Figure.Kind, Figure> wholes = new EnumMap<>(Figure.Kind.class);
        for (Figure figure : told.reading().figures()) {
            if (figure.scope() != Figure.Scope.PART) {
                wholes.put(figure.kind(), figure);
            }
            Key key = key(report, figure, wholes.getOrDefault(figure.kind(), figure));
            series.computeIfAbsent(key, one -> new ArrayList<>()).add(count(told, wording, figure));
        }
    }

    /** A share that is named, such as the children, counts what the children told by themselves do. */
    private Key key(Occasion.Report report, Figure figure, Figure whole) {
        String said = Side.of(figure.victims());
        String side = sides.computeIfAbsent(Side.stem(said), stem -> said);
        Figure scoped = side.equals(Side.ALL) ? figure : whole;
        return new Key(
                figure.kind(), scoped.scope(), side, report.place(figure), occasion.date(figure), scoped.since());
    }

    private Count count(Told told, Wording wording, Figure figure) {
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
                figure.speaker() == null ? reading.article().outlet() : sources.of(reading, figure.speaker()),
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
