package org.isnad.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What is read out of one article, in the six layers. Immutable, and safe to share between threads. All spans count code
 * points of {@code article.text()}; each list is in order of the text.
 */
public record Reading(
        Article article,
        List<Block> blocks,
        List<Entity> entities,
        List<Time> times,
        List<Statement> statements,
        List<Event> events,
        List<Figure> figures) {
    public Reading {
        blocks = List.copyOf(blocks);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
    }

    /** The day of publication that relative times were resolved against, or null where none was known. */
    public LocalDate published() {
        return article.published();
    }

    /** The words of the article at {@code span}; see {@link Span#in}. */
    public String words(Span span) {
        return span.in(article.text());
    }

    /** The sentence around {@code span}; see {@link Wording}, which is better where many are asked for. */
    public String sentence(Span span) {
        return new Wording(article.text()).sentence(span);
    }
}
