package org.isnad.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.archive.Stored;
import org.isnad.archive.Telling;
import org.isnad.reading.Event;
import org.isnad.web.Naming.Said;

/**
 * What happened in a story, day by day. Events of one day, type and place that articles tell with the same actors are one
 * entry; those told in most articles come first.
 *
 * @param days by day
 * @param undated events of which no day is known
 */
record Timeline(Language language, List<Day> days, List<Entry> undated) {
    /** So many of a day are shown at once; the rest is folded away. */
    static final int SHOWN = 5;

    /** A day and what happened on it. */
    record Day(LocalDate day, List<Entry> entries) {}

    /**
     * One happening.
     *
     * @param type the event's type of PLOVER in lower case, {@code status} likewise
     * @param where by name, or null
     * @param article the first article that tells it, with the record in it
     * @param articles how many tell it
     */
    record Entry(Finding event, String type, String status, Said where, String article, int articles) {}

    private record Key(Event.Type type, String place, List<String> actors, Event.Status status) {}

    static Timeline of(Language language, Telling telling) {
        Map<LocalDate, Map<Key, List<Told>>> days = new TreeMap<>();
        Map<Key, List<Told>> undated = new LinkedHashMap<>();
        for (Stored article : telling.articles()) {
            Finding.Maker maker = new Finding.Maker(language, article.reading());
            for (Event event : article.reading().events()) {
                LocalDate day = day(event.date());
                Map<Key, List<Told>> entries =
                        day == null ? undated : days.computeIfAbsent(day, some -> new LinkedHashMap<>());
                entries.computeIfAbsent(key(maker.naming(), event), some -> new ArrayList<>())
                        .add(new Told(article, maker, event));
            }
        }
        List<Day> all = new ArrayList<>();
        days.forEach((day, entries) -> all.add(new Day(day, entries(language, entries))));
        return new Timeline(language, all, entries(language, undated));
    }

    private record Told(Stored article, Finding.Maker maker, Event event) {}

    private static Key key(Naming naming, Event event) {
        String place = event.place() == null ? null : naming.of(event.place()).words();
        return new Key(
                event.type(),
                place,
                naming.of(event.actors()).stream().map(Said::words).sorted().toList(),
                event.status());
    }

    private static List<Entry> entries(Language language, Map<Key, List<Told>> entries) {
        return entries.values().stream()
                .map(Timeline::entry)
                .sorted(Comparator.comparingInt((Entry entry) -> -entry.articles())
                        .thenComparing(entry -> -entry.event().fields().size()))
                .toList();
    }

    private static Entry entry(List<Told> told) {
        // The one that says most stands for all.
        Told best = told.stream()
                .max(Comparator.comparingInt(one -> fullness(one.event())))
                .orElseThrow();
        int articles =
                (int) told.stream().map(one -> one.article().key()).distinct().count();
        return new Entry(
                best.maker().of(best.event()),
                best.event().type().name().toLowerCase(java.util.Locale.ROOT),
                best.event().status().name().toLowerCase(java.util.Locale.ROOT),
                best.maker().naming().of(best.event().place()),
                best.article().ident(),
                articles);
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
            return date == null || date.length() < 10 ? null : LocalDate.parse(date.substring(0, 10));
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }
}
