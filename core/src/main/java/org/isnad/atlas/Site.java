package org.isnad.atlas;

/**
 * A place of an atlas.
 *
 * @param name an Arabic name of it
 * @param english its name in Latin letters
 * @param country ISO 3166 alpha-3
 * @param kind {@code capital}, {@code city}, {@code village}, {@code district}, {@code province}, {@code region},
 *     {@code water} or {@code site}
 * @param latitude degrees north
 * @param longitude degrees east
 * @param province the name of the first-level division that it lies in or is, or null
 */
public record Site(
        String name, String english, String country, String kind, double latitude, double longitude, String province) {
    private static final int COLUMNS = 8;

    /** The line of a site under a key. */
    String line(String key) {
        return String.join(
                "\t",
                key,
                name,
                english,
                country,
                kind,
                Double.toString(latitude),
                Double.toString(longitude),
                province == null ? "" : province);
    }

    /** Takes back what {@link #line} wrote; null where the line is none. */
    static Site of(String line) {
        String[] columns = line.split("\t", -1);
        try {
            return columns.length != COLUMNS
                    ? null
                    : new Site(
                            columns[1],
                            columns[2],
                            columns[3],
                            columns[4],
                            Double.parseDouble(columns[5]),
                            Double.parseDouble(columns[6]),
                            columns[7].isEmpty() ? null : columns[7]);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
