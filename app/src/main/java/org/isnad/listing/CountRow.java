package org.isnad.listing;

import java.time.LocalDate;
import java.util.List;
import org.isnad.archive.Telling;
import org.isnad.reading.Figure;
import org.isnad.toll.Count;
import org.isnad.toll.Series;

/** A figure of a story, with what its series counts. */
public record CountRow(
        int story,
        Figure.Kind kind,
        Figure.Scope scope,
        String side,
        String place,
        String date,
        String since,
        LocalDate published,
        String outlet,
        String source,
        List<String> via,
        Integer low,
        Integer high,
        Figure.Modifier modifier,
        String copy,
        String record,
        String words) {
    public CountRow {
        via = List.copyOf(via);
    }

    /** All figures of a story, series by series. */
    public static List<CountRow> all(Telling telling) {
        return telling.tolls().stream()
                .flatMap(series -> of((int) telling.story().id(), series).stream())
                .toList();
    }

    /** Those of one series. */
    public static List<CountRow> of(int story, Series series) {
        return series.counts().stream().map(count -> of(story, series, count)).toList();
    }

    private static CountRow of(int story, Series series, Count count) {
        Figure figure = count.figure();
        return new CountRow(
                story,
                series.kind(),
                series.scope(),
                series.side(),
                series.place(),
                series.date(),
                series.since(),
                count.published(),
                count.outlet(),
                count.source(),
                count.via(),
                figure.low(),
                figure.high(),
                figure.modifier(),
                count.copy() ? "copy" : null,
                record(count),
                count.words());
    }

    /** The stable name of the record. */
    public static String record(Count count) {
        return count.article() + "#" + count.figure().id();
    }
}
