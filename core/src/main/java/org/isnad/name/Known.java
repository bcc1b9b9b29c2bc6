package org.isnad.name;

import org.isnad.lexicon.Lexeme;
import org.isnad.reading.Entity;
import org.isnad.reading.Place;

/**
 * A thing that the gazetteers list, found under one of its names.
 *
 * @param name its usual Arabic name, the same for all its names
 * @param country ISO 3166 alpha-3, or null
 * @param kind the table's own word for what it is, such as {@code city}, {@code agency}, {@code person}
 * @param sector the PLOVER sector of an actor, or null
 * @param latitude degrees north, or not a number
 * @param longitude degrees east, or not a number
 */
public record Known(
        Entity.Type type,
        String name,
        String english,
        String country,
        String kind,
        String sector,
        double latitude,
        double longitude)
        implements Lexeme {
    /** A thing that lies nowhere, or nobody knows where. */
    static Known of(Entity.Type type, String name, String english, String country, String kind, String sector) {
        return new Known(type, name, english, country, kind, sector, Double.NaN, Double.NaN);
    }

    /** Whether it is a state. */
    public boolean isCountry() {
        return kind.equals("country");
    }

    /** Whether it passes news on: an agency, a newspaper, a station, a site. */
    public boolean isOutlet() {
        return kind.startsWith("outlet");
    }

    /** Where it lies, or null. A region that crosses borders lies nowhere. */
    public Place place() {
        if (Double.isNaN(latitude) || country == null && !kind.equals("site")) {
            return null;
        }
        return new Place(
                latitude,
                longitude,
                switch (kind) {
                    case "country" -> Place.Precision.COUNTRY;
                    case "region", "water" -> Place.Precision.PROVINCE;
                    default -> Place.Precision.EXACT;
                });
    }
}
