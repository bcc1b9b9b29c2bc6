package org.isnad.reading;

/**
 * Where on the map a named place lies, in degrees north and east.
 *
 * @param precision what the point stands for
 */
public record Place(double latitude, double longitude, Precision precision) {
    /** What a point stands for. */
    public enum Precision {
        /** The town or site itself. */
        EXACT,
        /** The middle of a province, a region or a water. */
        PROVINCE,
        /** The middle of a country. */
        COUNTRY
    }
}
