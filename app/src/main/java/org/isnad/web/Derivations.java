package org.isnad.web;

import java.util.Comparator;
import java.util.Map;
import org.isnad.archive.Lately;
import org.isnad.archive.Stored;
import org.isnad.correct.Counted;
import org.isnad.correct.Done;
import org.isnad.correct.Item;
import org.isnad.correct.Name;
import org.isnad.correct.Said;
import org.isnad.correct.When;
import org.isnad.feed.BuiltReader;
import org.isnad.reading.Article;
import org.isnad.reading.Evidence;
import org.isnad.reading.Reading;

/**
 * How records came to be. The archive does not keep it, so the article is read again; who looks at one record will look at
 * others. Thread-safe.
 */
final class Derivations {
    /** So many characters of articles are kept with what was read. */
    private static final long MOST = 200_000;

    private record Again(Article article, Map<String, Item> records) {}

    private final Lately<Long, Again> lately = new Lately<>(MOST);

    /** Null where the article, read now, has no such record in the same words. */
    Evidence of(Stored stored, String id) {
        Item item = Item.all(stored.reading()).get(id);
        return records(stored).entrySet().stream()
                .filter(other -> isSame(item, other.getValue()))
                .min(Comparator.comparing(other -> !other.getKey().equals(id)))
                .map(other -> evidence(other.getValue()))
                .orElse(null);
    }

    private static boolean isSame(Item one, Item other) {
        return one.layer() == other.layer()
                && one.label().equals(other.label())
                && one.spans().equals(other.spans());
    }

    private Map<String, Item> records(Stored stored) {
        Article article = stored.reading().article();
        Again known = lately.get(stored.key());
        if (known == null || !known.article().equals(article)) {
            Reading reading = BuiltReader.get().read(article);
            known = new Again(article, Item.all(reading));
            lately.put(stored.key(), known, article.text().length());
        }
        return known.records();
    }

    private static Evidence evidence(Item item) {
        if (item instanceof Said said) {
            return said.statement().evidence();
        } else if (item instanceof Done done) {
            return done.event().evidence();
        } else if (item instanceof Counted counted) {
            return counted.figure().evidence();
        } else if (item instanceof Name name) {
            return name.entity().evidence();
        }
        return item instanceof When when ? when.time().evidence() : null;
    }
}
