package org.isnad.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Place;
import org.isnad.reading.Span;
import org.isnad.toll.Told;

/** Gathers the places of a story with their events and figures. For one thread. */
final class Spots {
    /** The same point and the same size is the same place, however it is spelt. */
    private record Key(Place place, String english) {}

    private record Found(Told article, String id, String kind, Enum<?> value, Span span) {
        Spot.Record told() {
            return new Spot.Record(
                    article.ident(),
                    article.reading().article().outlet(),
                    id,
                    kind,
                    value.name().toLowerCase(Locale.ROOT),
                    article.reading().sentence(span));
        }
    }

    private final Map<Key, Entity> places = new HashMap<>();
    private final Map<Key, List<Found>> found = new LinkedHashMap<>();

    Spots(Collection<Told> articles) {
        articles.forEach(this::add);
    }

    private void add(Told article) {
        Map<String, Key> named = new HashMap<>();
        for (Entity entity : article.reading().entities()) {
            if (entity.place() != null) {
                Key key = new Key(entity.place(), entity.english());
                places.putIfAbsent(key, entity);
                named.putIfAbsent(entity.id(), key);
                named.putIfAbsent(entity.name(), key);
            }
        }
        for (Event event : article.reading().events()) {
            Key key = event.place() == null ? null : named.get(event.place().entity());
            add(key, new Found(article, event.id(), "event", event.type(), event.trigger()));
        }
        for (Figure figure : article.reading().figures()) {
            Key key = named.get(figure.place());
            add(key, new Found(article, figure.id(), "figure", figure.kind(), figure.span()));
        }
    }

    private void add(Key key, Found one) {
        if (key != null) {
            found.computeIfAbsent(key, some -> new ArrayList<>()).add(one);
        }
    }

    int count() {
        return found.size();
    }

    /** The ones with the most records, and so many of these. */
    List<Spot> first(int most, int records) {
        return found.entrySet().stream()
                .sorted(Comparator.comparing(spot -> -spot.getValue().size()))
                .limit(most)
                .map(spot -> spot(places.get(spot.getKey()), spot.getValue(), records))
                .toList();
    }

    private static Spot spot(Entity place, List<Found> found, int records) {
        return new Spot(
                place.name(),
                place.english(),
                place.country(),
                place.place(),
                found.size(),
                Cut.first(found, records).stream().map(Found::told).toList());
    }
}
