package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.Test;

/** Readings are kept only as long as what they were made of stays. */
class RecentTest {
    private static byte[] body(String text) {
        Article article = Article.of("a", null, text);
        return Body.of(new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void theSameBytesAreTheSameReading() {
        Recent recent = new Recent();
        Reading first = recent.reading(1, body("قال"), "a");
        assertSame(first, recent.reading(1, body("قال"), "a"));
        assertEquals("نفى", recent.reading(1, body("نفى"), "a").article().text());
        assertEquals("قال", recent.reading(1, body("قال"), "a").article().text());
    }
}
