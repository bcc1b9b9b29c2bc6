package org.isnad.reading;

import java.util.List;

/**
 * One named thing of an article with every place that names it, however it is spelt there.
 *
 * @param id unique in its reading, {@code e1} and on
 * @param name the fullest form in the article, without title
 * @param english the usual English name, or {@code null}
 * @param country the ISO 3166 alpha-3 code of the country it belongs to, or {@code null}
 * @param mentions in order of the text
 * @param place where it lies, if it is a place that the gazetteer knows where to find; otherwise {@code null}
 */
public record Entity(
        String id,
        Type type,
        String name,
        String english,
        String country,
        List<Span> mentions,
        Place place,
        Evidence evidence) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** An entity without a place on the map. */
    public Entity(
            String id, Type type, String name, String english, String country, List<Span> mentions, Evidence evidence) {
        this(id, type, name, english, country, mentions, null, evidence);
    }

    /** Person, organisation or place. */
    public enum Type {
        PER,
        ORG,
        LOC
    }
}
