package org.isnad.claim;

import java.time.LocalDate;
import java.util.List;
import org.isnad.reading.Statement;

/**
 * A statement as one article gave it.
 *
 * @param article the article's stable name; with {@code statement.id()} it names the record
 * @param published the article's day, or null
 * @param copy whether the article repeats another
 * @param party the speaker under one name for all articles, or null where nobody is named
 * @param via through whom it came
 * @param words what was said
 */
public record Claim(
        String article,
        String outlet,
        LocalDate published,
        boolean copy,
        String party,
        List<String> via,
        String words,
        Statement statement) {
    public Claim {
        via = List.copyOf(via);
    }
}
