package org.isnad.name;

import org.isnad.lexicon.Lexeme;
import org.isnad.reading.Entity;

/**
 * A thing that the gazetteers list, found under one of its names.
 *
 * @param name its usual Arabic name, the same for all its names
 * @param country ISO 3166 alpha-3, or null
 * @param kind the table's own word for what it is, such as {@code city}, {@code agency}, {@code person}
 */
public record Known(Entity.Type type, String name, String english, String country, String kind) implements Lexeme {
    /** Whether it is a state. */
    public boolean isCountry() {
        return kind.equals("country");
    }

    /** Whether it passes news on: an agency, a newspaper, a station, a site. */
    public boolean isOutlet() {
        return kind.startsWith("outlet");
    }
}
