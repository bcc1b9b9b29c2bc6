package org.isnad.name;

import java.util.List;
import org.isnad.atlas.Site;
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
 * @param tenures the years of a person in the highest offices of the country
 * @param until the last year in which a person held an office; 0 where it goes on or nobody knows
 * @param province the English name of the first-level division that a place lies in, or null
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
        int until,
        List<Tenure> tenures,
        String province,
        double latitude,
        double longitude)
        implements Lexeme {
    /** Of a degree of latitude. */
    private static final double KILOMETRES = 111;

    @Override
    public boolean isName() {
        return true;
    }

    /** A thing that lies nowhere, or nobody knows where. */
    static Known of(Entity.Type type, String name, String english, String country, String kind, String sector) {
        return new Known(type, name, english, country, kind, sector, 0, List.of(), null, Double.NaN, Double.NaN);
    }

    /** A place that only an atlas lists. */
    static Known of(Site site) {
        return new Known(
                Entity.Type.LOC,
                site.name(),
                site.english(),
                site.country(),
                site.kind(),
                null,
                0,
                List.of(),
                site.province(),
                site.latitude(),
                site.longitude());
    }

    /** A person in an office until the end of a year, or with no end known: 0. */
    static Known person(String name, String english, String country, String sector, int until, List<Tenure> tenures) {
        return new Known(
                Entity.Type.PER,
                name,
                english,
                country,
                "person",
                sector,
                until,
                tenures,
                null,
                Double.NaN,
                Double.NaN);
    }

    /** The same where nobody can tell which of several places it is; {@code in} is the country of all of them, or null. */
    Known nowhere(String in) {
        return new Known(type, name, english, in, kind, sector, until, tenures, null, Double.NaN, Double.NaN);
    }

    /** How much is to be told before a place counts as this one: 1 for villages and quarters, up to 3 for capitals. */
    int fame() {
        return switch (kind) {
            case "capital" -> 3;
            case "village", "district", "camp", "site" -> 1;
            default -> 2;
        };
    }

    /** How far apart two places lie, in kilometres; not a number where one of them lies nowhere. */
    double distance(Known other) {
        double north = (latitude - other.latitude) * KILOMETRES;
        double east = (longitude - other.longitude) * KILOMETRES * Math.cos(Math.toRadians(latitude));
        return Math.hypot(north, east);
    }

    boolean isProvince() {
        return kind.equals("province");
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
        boolean wide = kind.equals("region") || kind.equals("water");
        if (Double.isNaN(latitude) || country == null && wide) {
            return null;
        }
        return new Place(
                latitude,
                longitude,
                switch (kind) {
                    case "country" -> Place.Precision.COUNTRY;
                    case "province", "region", "water" -> Place.Precision.PROVINCE;
                    case "district" -> Place.Precision.DISTRICT;
                    default -> Place.Precision.EXACT;
                },
                province);
    }
}
