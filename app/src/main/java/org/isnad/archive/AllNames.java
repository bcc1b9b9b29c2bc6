package org.isnad.archive;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.isnad.text.Folding;
import org.jdbi.v3.core.Handle;

/**
 * All names in one text in memory, for a name is found by any of its words. Takes in new ones as they come. Thread-safe.
 */
final class AllNames {
    private static final char NAME = '\u0001';
    private static final char ENGLISH = '\u0002';
    /** How often names are met is counted again when there are so many times as many articles. */
    private static final double GROWN = 1.02;

    /**
     * @param text for each name its mark, and between spaces what it is folded and what it is in English
     * @param begins where each name begins in the text
     * @param ids their numbers, rising
     * @param actors whom they name
     * @param decided the number of the last decision about who is who
     */
    private record Names(String text, int[] begins, long[] ids, long[] actors, long decided) {
        static final Names NONE = new Names("", new int[0], new long[0], new long[0], 0);

        long last() {
            return ids.length == 0 ? 0 : ids[ids.length - 1];
        }

        /** Those in whose text the words stand. */
        int[] having(String words) {
            IntStream.Builder found = IntStream.builder();
            each(words, found::add);
            return found.build().toArray();
        }

        private void each(String words, IntConsumer found) {
            int at = text.indexOf(words);
            while (at >= 0) {
                int place = Arrays.binarySearch(begins, at);
                int name = place >= 0 ? place : -place - 2;
                found.accept(name);
                at = name + 1 < begins.length ? text.indexOf(words, begins[name + 1]) : -1;
            }
        }
    }

    private record Row(long id, String folded, String known, long actor) {}

    private Names names = Names.NONE;
    /** In how many articles each of the names is met, about; the newest are missing. */
    private int[] met = {};

    private long counted = -1;

    /** Actors called by all of these words in a row, about the most often named first. */
    synchronized List<Long> called(Handle handle, String words, int limit) {
        refresh(handle);
        Map<Long, Integer> found = new HashMap<>();
        for (int name : names.having(' ' + sought(words) + ' ')) {
            found.merge(names.actors[name], met(name), Integer::sum);
        }
        return first(found, limit);
    }

    /** Names with a word that begins so, about the most often met first. */
    synchronized List<Long> beginning(Handle handle, String letters, int limit) {
        refresh(handle);
        Map<Long, Integer> found = new HashMap<>();
        for (int name : names.having(' ' + sought(letters))) {
            found.put(names.ids[name], met(name));
        }
        return first(found, limit);
    }

    private static String sought(String words) {
        return Folding.fold(words).strip().toLowerCase(Locale.ROOT);
    }

    private static List<Long> first(Map<Long, Integer> found, int limit) {
        return found.entrySet().stream()
                .sorted(Map.Entry.<Long, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void refresh(Handle handle) {
        long decided = number(handle, "SELECT coalesce(max(id), 0) FROM decision");
        long last = number(handle, "SELECT coalesce(max(id), 0) FROM name");
        if (decided != names.decided || last < names.last()) {
            names = more(handle, new Names("", new int[0], new long[0], new long[0], decided));
        } else if (last > names.last()) {
            names = more(handle, names);
        }
        long articles = Articles.last(handle);
        if (articles > counted * GROWN) {
            met = counts(handle, names);
            counted = articles;
        }
    }

    private static long number(Handle handle, String query) {
        return handle.createQuery(query).mapTo(long.class).one();
    }

    private static Names more(Handle handle, Names names) {
        List<Row> rows = handle.createQuery("SELECT id, folded, known, actor FROM name WHERE id > ? ORDER BY id")
                .bind(0, names.last())
                .map((row, context) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
        int before = names.ids.length;
        StringBuilder text = new StringBuilder(names.text);
        int[] begins = Arrays.copyOf(names.begins, before + rows.size());
        long[] ids = Arrays.copyOf(names.ids, before + rows.size());
        long[] actors = Arrays.copyOf(names.actors, before + rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            begins[before + i] = text.length();
            ids[before + i] = row.id();
            actors[before + i] = row.actor();
            text.append(NAME).append(' ').append(row.folded()).append(' ');
            text.append(ENGLISH)
                    .append(' ')
                    .append(row.known().toLowerCase(Locale.ROOT))
                    .append(' ');
        }
        return new Names(text.toString(), begins, ids, actors, names.decided);
    }

    private int met(int name) {
        return name < met.length ? met[name] : 0;
    }

    private static int[] counts(Handle handle, Names names) {
        int[] met = new int[names.ids.length];
        handle.createQuery("SELECT name, count(*) FROM part WHERE role = 'n' GROUP BY name")
                .map((row, context) -> new long[] {row.getLong(1), row.getLong(2)})
                .forEach(row -> {
                    int name = Arrays.binarySearch(names.ids, row[0]);
                    if (name >= 0) {
                        met[name] = (int) row[1];
                    }
                });
        return met;
    }
}
