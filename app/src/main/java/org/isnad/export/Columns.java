package org.isnad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.isnad.export.Column.Type;
import org.isnad.reading.Span;

/** The columns of a table in their order, and the records of a reading that are its rows. */
final class Columns<T> {
    private final Function<Exported, List<T>> records;
    private final List<Column<T>> all = new ArrayList<>();

    private Columns(Function<Exported, List<T>> records) {
        this.records = records;
    }

    static <T> Columns<T> of(Function<Exported, List<T>> records) {
        return new Columns<>(records);
    }

    /** The columns that every kind of record begins with. */
    Columns<T> record(Function<T, String> id) {
        return text("id", (reading, record) -> reading.id(id.apply(record)))
                .text("article", (reading, record) -> reading.ident())
                .text("story", (reading, record) -> reading.story())
                .text("outlet", (reading, record) -> reading.article().outlet())
                .day("published", (reading, record) -> reading.article().published())
                .text("corrected", (reading, record) -> reading.mark(id.apply(record)));
    }

    Columns<T> text(String name, BiFunction<Exported, T, String> value) {
        return add(name, Type.TEXT, value);
    }

    Columns<T> whole(String name, BiFunction<Exported, T, Integer> value) {
        return add(name, Type.WHOLE, value);
    }

    Columns<T> fraction(String name, BiFunction<Exported, T, Double> value) {
        return add(name, Type.FRACTION, value);
    }

    Columns<T> day(String name, BiFunction<Exported, T, LocalDate> value) {
        return add(name, Type.DAY, value);
    }

    Columns<T> texts(String name, BiFunction<Exported, T, List<String>> value) {
        return add(name, Type.TEXTS, value);
    }

    /** The words at a span and the two ends of it. */
    Columns<T> span(String name, Function<T, Span> span) {
        return text(name, (reading, record) -> reading.words(span.apply(record)))
                .whole(name + "_begin", (reading, record) -> begin(span.apply(record)))
                .whole(name + "_end", (reading, record) -> end(span.apply(record)));
    }

    /** The same for spans that are pieces of one thing. */
    Columns<T> spans(String name, Function<T, List<Span>> spans) {
        return texts(name, (reading, record) -> reading.words(spans.apply(record)))
                .wholes(
                        name + "_begin",
                        record -> spans.apply(record).stream().map(Span::begin).toList())
                .wholes(
                        name + "_end",
                        record -> spans.apply(record).stream().map(Span::end).toList());
    }

    /** A TIMEX3 value as it was read, with the first and last day of it where it has such. */
    Columns<T> timex(String name, Function<T, String> value) {
        return text(name, (reading, record) -> value.apply(record))
                .day(name + "_first", (reading, record) -> first(Days.of(value.apply(record))))
                .day(name + "_last", (reading, record) -> last(Days.of(value.apply(record))));
    }

    private Columns<T> wholes(String name, Function<T, List<Integer>> value) {
        return add(name, Type.WHOLES, (reading, record) -> value.apply(record));
    }

    private Columns<T> add(String name, Type type, BiFunction<Exported, T, ?> value) {
        all.add(new Column<>(name, type, value::apply));
        return this;
    }

    List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    List<Type> types() {
        return all.stream().map(Column::type).toList();
    }

    /** The rows of a reading; values that are not there are null. */
    List<Object[]> rows(Exported reading) {
        return records.apply(reading).stream()
                .map(record -> all.stream()
                        .map(column -> column.value().apply(reading, record))
                        .toArray())
                .toList();
    }

    private static Integer begin(Span span) {
        return span == null ? null : span.begin();
    }

    private static Integer end(Span span) {
        return span == null ? null : span.end();
    }

    private static LocalDate first(Days days) {
        return days == null ? null : days.first();
    }

    private static LocalDate last(Days days) {
        return days == null ? null : days.last();
    }
}
