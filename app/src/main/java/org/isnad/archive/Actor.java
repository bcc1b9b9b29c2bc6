package org.isnad.archive;

import java.util.List;
import org.isnad.reading.Entity;

/**
 * A person, organisation or place under one identity.
 *
 * @param id its number in this archive
 * @param ident its stable name, such as {@code PER:Sergey Lavrov}
 * @param name in Arabic, as first met
 * @param english the usual English name, or null
 * @param country ISO 3166 alpha-3, or null
 * @param spellings all that it is called, the most frequent first
 * @param articles in how many articles it is named
 */
public record Actor(
        long id,
        String ident,
        Entity.Type type,
        String name,
        String english,
        String country,
        List<Spelling> spellings,
        int articles) {
    public Actor {
        spellings = List.copyOf(spellings);
    }

    /** One of its names, and in how many articles it is called so. */
    public record Spelling(long id, String text, int articles) {}
}
