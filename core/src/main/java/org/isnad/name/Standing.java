package org.isnad.name;

/** In what an actor stands: the country, ISO 3166 alpha-3, and the PLOVER sector; either may be null. */
record Standing(String country, String sector) {
    static final Standing UNKNOWN = new Standing(null, null);

    /** This, and where it does not say, the other. */
    Standing or(Standing other) {
        return new Standing(country == null ? other.country : country, sector == null ? other.sector : sector);
    }
}
