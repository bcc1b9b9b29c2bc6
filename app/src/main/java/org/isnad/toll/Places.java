package org.isnad.toll;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.reading.Entity;
import org.isnad.reading.Figure;
import org.isnad.reading.Place;
import org.isnad.reading.Place.Precision;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/**
 * The places that a story's figures are told of, each under the spelling in which it first comes, and which of them lie in
 * others.
 */
final class Places {
    /** A place in a country rather than the country itself is meant if so large a share of the articles name it. */
    private static final double NARROW = 0.2;

    /** @param entity the place as one article names it, or null where it is none that the article has as a name */
    private record Spot(String spelling, Entity entity) {
        /** What place is meant, where the tables know it. */
        String known() {
            return entity == null || entity.english() == null ? spelling : entity.country() + " " + entity.english();
        }

        Place place() {
            return entity == null ? null : entity.place();
        }

        boolean isA(Precision precision) {
            return place() != null && place().precision() == precision;
        }

        /** Whether both are known to be of one country, or of none. */
        boolean isOfCountry(Spot other) {
            return entity != null
                    && other.entity != null
                    && entity.country() != null
                    && entity.country().equals(other.entity.country());
        }

        boolean isOfProvince(Spot other) {
            return isOfCountry(other)
                    && place() != null
                    && other.place() != null
                    && place().province() != null
                    && place().province().equals(other.place().province());
        }

        /** Whether it is something that is called by the other, as {@code مطار قندهار}, and no other place on the map. */
        boolean isCalledBy(Spot other) {
            return (place() == null || isOfProvince(other))
                    && Folding.fold(spelling).endsWith(' ' + Folding.fold(other.spelling));
        }
    }

    private final Map<String, Spot> spots = new HashMap<>();

    Places(Collection<Told> articles) {
        Map<String, Spot> known = new HashMap<>();
        for (Told told : articles) {
            for (Figure figure : told.reading().figures()) {
                if (figure.place() != null && !spots.containsKey(figure.place())) {
                    Spot spot = spot(told.reading(), figure.place());
                    spots.put(spot.spelling, known.computeIfAbsent(spot.known(), one -> spot));
                }
            }
        }
        List<Spot> all = List.copyOf(known.values());
        spots.replaceAll((spelling, spot) ->
                all.stream().filter(spot::isCalledBy).findFirst().orElse(spot));
    }

    private static Spot spot(Reading reading, String place) {
        return reading.entities().stream()
                .filter(entity ->
                        entity.type() == Entity.Type.LOC && entity.name().equals(place))
                .findFirst()
                .map(entity -> new Spot(place, entity))
                .orElse(new Spot(place, null));
    }

    /**
     * The first spelling of a place, for {@code غزة} may be {@code قطاع غزة}, or of the place that it is called by, as
     * {@code مطار قندهار} is; null of null.
     */
    String first(String place) {
        return place == null ? null : spots.get(place).spelling;
    }

    /**
     * The place that most articles name, a country only where hardly any name a place in it; or null where there is none.
     *
     * @param named how many articles name each, by its first spelling
     */
    String main(Map<String, Integer> named) {
        String most = most(named, false);
        String narrow = most(named, true);
        return narrow != null && named.get(narrow) >= NARROW * named.get(most) ? narrow : most;
    }

    private String most(Map<String, Integer> named, boolean narrow) {
        return named.keySet().stream()
                .filter(place -> !narrow || !spots.get(place).isA(Precision.COUNTRY))
                .max(Comparator.<String>comparingInt(named::get).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    /** Whether it is a place that is not a country. */
    boolean isNarrow(String place) {
        return place != null && !spots.get(place).isA(Precision.COUNTRY);
    }

    /** Whether {@code place} is the country or the province of {@code other}. */
    boolean isAround(String place, String other) {
        Spot one = spots.get(place);
        Spot inner = spots.get(other);
        return one.isA(Precision.COUNTRY) && one.isOfCountry(inner)
                || one.isA(Precision.PROVINCE) && one.isOfProvince(inner);
    }

    /** Whether {@code place} lies in the province that {@code other} is or is called by. */
    boolean isWithin(String place, String other) {
        Spot outer = spots.get(other);
        return isProvince(outer) && spots.get(place).isOfProvince(outer);
    }

    /** Cities and their provinces have one name, and news hardly tells one from the other. */
    private static boolean isProvince(Spot spot) {
        return spot.isA(Precision.PROVINCE)
                || spot.place() != null
                        && spot.place().province() != null
                        && spot.place().province().startsWith(spot.entity.english() + " ");
    }
}
