package org.isnad.reading;

/**
 * Where on the map a named place lies, in degrees north and east. Immutable.
 *
 * @param precision what the point stands for
 * @param province the usual English name of the first-level division that it lies in or is, or null
 */
public record Place(double latitude, double longitude, Precision precision, String province) {
    /** What a point stands for. */
    public enum Precision {
        /** The town or site itself. */
        EXACT,
        /** The middle of a district. */
        DISTRICT,
        /** The middle of a province, a region or a water. */
        PROVINCE,
        /** The middle of a country. */
        COUNTRY
    }
}
