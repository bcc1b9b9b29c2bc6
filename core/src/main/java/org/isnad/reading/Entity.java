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
 */
public record Entity(
        String id, Type type, String name, String english, String country, List<Span> mentions, Evidence evidence) {
    public Entity {
        mentions = List.copyOf(mentions);
    }

    /** Person, organisation or place. */
    public enum Type {
        PER,
        ORG,
        LOC
    }
}
