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
    /** So many characters are shown on either side where a text has no stops. */
    private static final int FAR = 400;

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

    /** The words of the article at {@code span}. */
    public String words(Span span) {
        return span.in(article.text());
    }

    /** The sentence around {@code span}: to the stops on both sides within its line, and no further than a reader's eye goes. */
    public String sentence(Span span) {
        String text = article.text();
        int begin = text.offsetByCodePoints(0, span.begin());
        int end = text.offsetByCodePoints(begin, span.end() - span.begin());
        int from = begin;
        while (from > 0 && begin - from < FAR && !endsSentence(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < FAR && !endsSentence(text, to)) {
            to++;
        }
        return (begin - from == FAR ? "… " : "") + whole(text, from, to).strip() + (to - end == FAR ? " …" : "");
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '؟' || c == '!';
        return c == '\n' || stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** No half of a surrogate pair is left at either end. */
    private static String whole(String text, int from, int to) {
        int first = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
        int last = first < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
        return text.substring(first, last);
    }
}
