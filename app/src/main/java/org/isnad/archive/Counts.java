package org.isnad.archive;

import org.jdbi.v3.core.Handle;

/**
 * How much there is in an archive.
 *
 * @param articles the latest versions
 * @param versions older versions
 * @param bigger stories of several articles
 * @param actors persons, organisations and places
 * @param spellings of these
 * @param corrections that hold
 */
public record Counts(
        int articles, int versions, int outlets, int stories, int bigger, int actors, int spellings, int corrections) {
    static Counts of(Handle handle) {
        return new Counts(
                count(handle, "article WHERE latest = 1"),
                count(handle, "article WHERE latest = 0"),
                count(handle, "(SELECT DISTINCT outlet FROM article)"),
                count(handle, "story WHERE articles > 0"),
                count(handle, "story WHERE articles > 1"),
                count(handle, "(SELECT DISTINCT actor FROM name)"),
                count(handle, "name"),
                count(
                        handle,
                        "correction AS made WHERE undoes IS NULL"
                                + " AND NOT EXISTS (SELECT 1 FROM correction WHERE undoes = made.id)"));
    }

    private static int count(Handle handle, String from) {
        return handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(int.class)
                .one();
    }
}
