package org.isnad.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.reading.Figure;
import org.isnad.reading.Figure.Kind;
import org.isnad.reading.Figure.Scope;

/**
 * What figures of an article tell of each other: a share is of the place and time of its whole, and the same number of the same
 * harm told again is of the same happening.
 */
final class Tellings {
    /** Place and day of a number; whether its tellings differ in one. */
    private static final class Known {
        private String place;
        private String date;
        private boolean places;
        private boolean dates;

        private void add(Figure figure) {
            places |= place != null && figure.place() != null && !place.equals(figure.place());
            dates |= date != null && figure.date() != null && !date.equals(figure.date());
            place = place == null ? figure.place() : place;
            date = date == null ? figure.date() : date;
        }
    }

    private record Number(Kind kind, int low, Scope scope) {}

    private Tellings() {}

    /** The same figures with what others tell of them; {@code sentences} holds for each the sentence it stands in. */
    static List<Figure> settle(List<Figure> figures, int[] sentences) {
        return shares(retold(figures), sentences);
    }

    private static List<Figure> retold(List<Figure> figures) {
        Map<Number, Known> known = new HashMap<>();
        for (Figure figure : figures) {
            if (tells(figure)) {
                known.computeIfAbsent(number(figure), n -> new Known()).add(figure);
            }
        }
        List<Figure> settled = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            Known told = tells(figure) ? known.get(number(figure)) : null;
            boolean dated = figure.scope() != Scope.TOTAL && told != null && !told.dates;
            String place = told == null || told.places ? null : told.place;
            settled.add(with(
                    figure,
                    figure.place() == null ? place : figure.place(),
                    figure.date() == null && dated ? told.date : figure.date(),
                    figure.since()));
        }
        return settled;
    }

    /** One or two might be anybody. */
    private static boolean tells(Figure figure) {
        return figure.low() != null && figure.low() > 2;
    }

    private static Number number(Figure figure) {
        return new Number(figure.kind(), figure.low(), figure.scope());
    }

    private static List<Figure> shares(List<Figure> figures, int[] sentences) {
        List<Figure> settled = new ArrayList<>(figures.size());
        int whole = -1;
        for (int i = 0; i < sentences.length; i++) {
            Figure figure = figures.get(i);
            boolean share = figure.scope() == Scope.PART && whole >= 0 && sentences[i] - sentences[whole] <= 1;
            settled.add(share ? share(figure, settled.get(whole)) : figure);
            whole = figure.scope() == Scope.PART ? whole : i;
        }
        return settled;
    }

    private static Figure share(Figure figure, Figure whole) {
        String place = figure.place() == null ? whole.place() : figure.place();
        if (whole.scope() == Scope.TOTAL) {
            return with(figure, place, null, whole.since());
        }
        return with(figure, place, figure.date() == null ? whole.date() : figure.date(), figure.since());
    }

    private static Figure with(Figure figure, String place, String date, String since) {
        boolean same = Objects.equals(place, figure.place())
                && Objects.equals(date, figure.date())
                && Objects.equals(since, figure.since());
        return same
                ? figure
                : new Figure(
                        figure.id(),
                        figure.span(),
                        figure.kind(),
                        figure.low(),
                        figure.high(),
                        figure.modifier(),
                        figure.scope(),
                        figure.victims(),
                        place,
                        date,
                        since,
                        figure.speaker(),
                        figure.evidence());
    }
}
