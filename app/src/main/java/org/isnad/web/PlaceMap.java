package org.isnad.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.archive.Stored;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Place;
import org.isnad.reading.Place.Precision;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;

/**
 * Where something happened, as a list that a map is drawn from: {@code map.js} reads its items.
 *
 * @param spots the ones with the most records first
 * @param left how many more places there are than a map can show
 */
record PlaceMap(List<Spot> spots, int left) {
    private static final int MOST = 120;
    private static final int RECORDS = 25;

    /** The same point and the same size is the same place, however it is spelt. */
    private record Key(Place place, String english) {}

    /** An event or figure, and where it stands. */
    record Record(Stored article, String id, String kind, String value, Span span) {
        String words() {
            return article.reading().sentence(span);
        }
    }

    /** A place with what happened there. */
    record Spot(Entity entity, int total, List<Record> records) {
        Place place() {
            return entity.place();
        }

        String precision() {
            return place().precision().name().toLowerCase(Locale.ROOT);
        }

        /** The country to be shaded, or null where it is a point. */
        String shaded() {
            return place().precision() == Precision.COUNTRY ? entity.country() : null;
        }
    }

    static PlaceMap of(Collection<Stored> articles) {
        Map<Key, Entity> places = new LinkedHashMap<>();
        Map<Key, List<Record>> records = new HashMap<>();
        for (Stored article : articles) {
            Map<String, Key> named = new HashMap<>();
            for (Entity entity : article.reading().entities()) {
                if (entity.place() != null) {
                    Key key = new Key(entity.place(), entity.english());
                    places.putIfAbsent(key, entity);
                    named.putIfAbsent(entity.id(), key);
                    named.putIfAbsent(entity.name(), key);
                }
            }
            add(article, named, records);
        }
        List<Spot> spots = records.entrySet().stream()
                .map(entry -> spot(places.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Spot::total).reversed())
                .toList();
        return new PlaceMap(spots.stream().limit(MOST).toList(), Math.max(0, spots.size() - MOST));
    }

    private static void add(Stored article, Map<String, Key> named, Map<Key, List<Record>> records) {
        Reading reading = article.reading();
        for (Event event : reading.events()) {
            Key key = event.place() == null ? null : named.get(event.place().entity());
            if (key != null) {
                records.computeIfAbsent(key, one -> new ArrayList<>())
                        .add(new Record(article, event.id(), "event", name(event.type()), event.trigger()));
            }
        }
        for (Figure figure : reading.figures()) {
            Key key = named.get(figure.place());
            if (key != null) {
                records.computeIfAbsent(key, one -> new ArrayList<>())
                        .add(new Record(article, figure.id(), "figure", name(figure.kind()), figure.span()));
            }
        }
    }

    private static Spot spot(Entity entity, List<Record> records) {
        return new Spot(entity, records.size(), records.stream().limit(RECORDS).toList());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
