package org.isnad.listing;

import java.time.LocalDate;
import org.isnad.archive.Stored;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;

/**
 * An article and how much was read out of it.
 *
 * @param article the stable name
 * @param id as it came in
 * @param story the number of its story, or null
 * @param corrected {@code corrected} or {@code reviewed} by people, or null
 */
public record ArticleRow(
        String article,
        String id,
        int version,
        LocalDate published,
        String outlet,
        String title,
        String url,
        Integer story,
        int statements,
        int events,
        int figures,
        int names,
        String corrected) {
    public static ArticleRow of(Stored stored) {
        Reading reading = stored.reading();
        Article about = reading.article();
        return new ArticleRow(
                stored.ident(),
                about.id(),
                stored.version(),
                about.published(),
                about.outlet(),
                about.title(),
                about.url(),
                stored.story() == null ? null : stored.story().intValue(),
                reading.statements().size(),
                reading.events().size(),
                reading.figures().size(),
                reading.entities().size(),
                stored.corrected().mark());
    }
}
