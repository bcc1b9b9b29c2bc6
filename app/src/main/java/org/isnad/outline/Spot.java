package org.isnad.outline;

import java.util.List;
import java.util.Locale;
import org.isnad.reading.Place;
import org.isnad.reading.Place.Precision;

/**
 * A place on the map with what happened there.
 *
 * @param country the code of the country that it lies in or is, or null
 * @param total how many records
 * @param records the first of them
 */
public record Spot(String name, String english, String country, Place place, int total, List<Record> records) {
    /**
     * An event or figure there.
     *
     * @param article the article's stable name; with {@code id} it names the record
     * @param kind {@code event} or {@code figure}
     * @param value its type or what it counts, in small letters
     * @param words the sentence that tells it
     */
    public record Record(String article, String outlet, String id, String kind, String value, String words) {}

    public Spot {
        records = List.copyOf(records);
    }

    /** In small letters. */
    public String precision() {
        return place.precision().name().toLowerCase(Locale.ROOT);
    }

    /** The country to be shaded, or null where it is a point. */
    public String shaded() {
        return place.precision() == Precision.COUNTRY ? country : null;
    }
}
