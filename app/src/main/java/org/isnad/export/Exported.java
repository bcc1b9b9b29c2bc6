package org.isnad.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isnad.correct.Corrected;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.text.Text;

/**
 * A reading on its way out: under what name its records go, to what story it belongs, and the look-ups that every format
 * needs. For one thread.
 */
public final class Exported {
    private final String ident;
    private final Corrected corrected;
    private final Reading reading;
    private final String story;
    private final Text text;
    private final Map<String, Entity> entities = new HashMap<>();
    private Setting setting;

    /**
     * @param ident what the article is called for good; the ids of its records begin with it
     * @param story the id of the story that the article belongs to, or null
     */
    public Exported(String ident, Reading reading, String story) {
        this(ident, Corrected.nothing(reading), reading, story);
    }

    /**
     * @param corrected what people have corrected in it
     * @param reading of the corrected reading as much as is to go out
     */
    public Exported(String ident, Corrected corrected, Reading reading, String story) {
        this.corrected = corrected;
        this.ident = Objects.requireNonNull(ident, "ident");
        this.reading = reading;
        this.story = story;
        this.text = Text.of(reading.article().text());
        reading.entities().forEach(entity -> entities.put(entity.id(), entity));
    }

    /** A reading straight from the reader: its article goes by its own id. */
    public static Exported of(Reading reading) {
        return new Exported(reading.article().id(), reading, null);
    }

    public String ident() {
        return ident;
    }

    public Reading reading() {
        return reading;
    }

    public Article article() {
        return reading.article();
    }

    public String story() {
        return story;
    }

    /** The whole reading as people have corrected it. */
    Corrected corrected() {
        return corrected;
    }

    /** How people brought that record about: accepted, changed, added or reviewed; null where it is as it was read. */
    String mark(String record) {
        return corrected.mark(record);
    }

    /** The id of a record anywhere: {@code ident#s3}; null for null. */
    String id(String record) {
        return record == null ? null : ident + "#" + record;
    }

    /** The same as a URN, which any ident may become part of. */
    String urn(String record) {
        return urn() + "#" + record;
    }

    /** The article's URN. */
    String urn() {
        return "urn:isnad:" + Urn.encode(ident);
    }

    /** The entity of this id, or null. */
    Entity entity(String id) {
        return id == null ? null : entities.get(id);
    }

    /** The entity that a party is, or null where it is described and not named. */
    Entity entity(Party party) {
        return party == null ? null : entity(party.entity());
    }

    /** The words at a span; null for null. */
    String words(Span span) {
        return span == null ? null : text.words(span.begin(), span.end());
    }

    List<String> words(List<Span> spans) {
        return spans.stream().map(this::words).toList();
    }

    /** At most so many characters before and after a span. */
    String before(Span span, int most) {
        return text.words(Math.max(0, span.begin() - most), span.begin());
    }

    String after(Span span, int most) {
        return text.words(span.end(), Math.min(text.length(), span.end() + most));
    }

    /** The figures within a span. */
    List<Figure> figures(Span span) {
        List<Figure> all = reading.figures();
        int from = 0;
        for (int to = all.size(); from < to; ) {
            int middle = from + to >>> 1;
            if (all.get(middle).span().begin() < span.begin()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return all.subList(from, all.size()).stream()
                .takeWhile(figure -> figure.span().begin() < span.end())
                .toList();
    }

    /** The sentences of the text and what their words tell of the events in them. */
    Setting setting() {
        if (setting == null) {
            setting = Setting.of(article());
        }
        return setting;
    }
}
