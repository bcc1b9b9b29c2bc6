package org.isnad.listing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.Archive;
import org.isnad.archive.Stored;
import org.isnad.export.Exported;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;
import org.isnad.search.Hits;
import org.isnad.search.Page;
import org.isnad.search.Query;

/** What a query finds in an archive, as readings that hold the records found, oldest first. */
public final class Found {
    private Found() {}

    /**
     * @param query null for everything
     * @param whole whether readings hold all their records
     */
    public static Stream<Exported> of(Archive archive, Query query, boolean whole) {
        if (query == null) {
            return archive.all().map(stored -> exported(stored, Set.of()));
        }
        return records(archive.search(query, Page.all(Page.Order.OLDEST))).entrySet().stream()
                .map(found -> archive.article(found.getKey())
                        .map(stored -> exported(stored, whole ? Set.of() : found.getValue())))
                .flatMap(Optional::stream);
    }

    /** For each article the records found in it; none where the article itself was. */
    private static Map<Long, Set<String>> records(Hits hits) {
        Map<Long, Set<String>> found = new LinkedHashMap<>();
        Set<Long> wholly = new HashSet<>();
        for (Hits.Hit hit : hits.list()) {
            Set<String> records = found.computeIfAbsent(hit.article(), article -> new HashSet<>());
            if (hit.record() == null) {
                wholly.add(hit.article());
            } else {
                records.add(hit.record());
            }
        }
        wholly.forEach(article -> found.get(article).clear());
        return found;
    }

    private static Exported exported(Stored stored, Set<String> records) {
        return new Exported(
                stored.ident(),
                stored.corrected(),
                only(records, stored.reading()),
                stored.story() == null ? null : stored.story().toString());
    }

    /** The reading with these statements, events and figures alone; its names and times stay. */
    private static Reading only(Set<String> records, Reading reading) {
        return records.isEmpty()
                ? reading
                : new Reading(
                        reading.article(),
                        reading.blocks(),
                        reading.entities(),
                        reading.times(),
                        only(records, reading.statements(), Statement::id),
                        only(records, reading.events(), Event::id),
                        only(records, reading.figures(), Figure::id));
    }

    private static <T> List<T> only(Set<String> records, List<T> all, Function<T, String> id) {
        return all.stream().filter(record -> records.contains(id.apply(record))).toList();
    }
}
