package org.isnad.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.isnad.reading.Reading;

/** Makes corrections in a reading. Used once. */
final class Applying {
    private final Reading machine;
    /** Records by their ids; those of blocks and times are counted anew at the end. */
    private Map<String, Item> items;

    private final Set<String> taken = new HashSet<>();
    /** To each correction's number what the record that was found or made is called till then. */
    private final Map<Long, String> found = new HashMap<>();
    /** The number of each layer's last record; a number is not given again when its record is rejected. */
    private final Map<Layer, Integer> last = new EnumMap<>(Layer.class);

    private final Map<String, String> renamed = new HashMap<>();

    Applying(Reading machine) {
        this.machine = machine;
        begin(machine);
    }

    private void begin(Reading reading) {
        items = Item.all(reading);
        items.forEach((id, item) -> last.merge(item.layer(), Layer.number(id), Math::max));
    }

    /** The reading with these corrections; adds what each of them does to {@code effects}. */
    Reading all(List<Correction> corrections, List<Effect> effects) {
        Map<Long, Effect.State> states = new HashMap<>();
        int reviewed = lastReview(corrections);
        if (reviewed >= 0) {
            Correction review = corrections.get(reviewed);
            begin(((Verdict.Review) review.verdict()).reading());
            states.put(review.id(), Effect.State.HOLDS);
            lastOfEach(corrections.subList(0, reviewed)).forEach(one -> states.put(one.id(), within(one)));
        }
        lastOfEach(corrections.subList(reviewed + 1, corrections.size()))
                .forEach(one -> states.put(one.id(), apply(one)));
        Map<String, String> ids = new HashMap<>();
        Reading reading = assembled(ids);
        for (Correction one : corrections) {
            Effect.State state = states.getOrDefault(one.id(), Effect.State.SUPERSEDED);
            effects.add(new Effect(one, ids.get(found.get(one.id())), state));
        }
        return reading;
    }

    /** Of the corrections of each record the last. */
    private static List<Correction> lastOfEach(List<Correction> corrections) {
        Map<Anchor, Correction> last = new LinkedHashMap<>();
        for (Correction one : corrections) {
            if (one.verdict() instanceof Verdict.OnRecord verdict) {
                last.put(verdict.anchor(), one);
            }
        }
        return List.copyOf(last.values());
    }

    /** What was decided before a review is in the reading reviewed. */
    private Effect.State within(Correction correction) {
        if (!(correction.verdict() instanceof Verdict.Decided decided)) {
            return Effect.State.HOLDS;
        }
        String id = Anchor.of(decided.item()).in(items, Set.of()).orElse(null);
        if (id != null) {
            found.put(correction.id(), id);
        }
        return id == null ? Effect.State.SUPERSEDED : Effect.State.HOLDS;
    }

    private static int lastReview(List<Correction> corrections) {
        int last = corrections.size() - 1;
        while (last >= 0 && !(corrections.get(last).verdict() instanceof Verdict.Review)) {
            last--;
        }
        return last;
    }

    private Effect.State apply(Correction correction) {
        Verdict.OnRecord verdict = (Verdict.OnRecord) correction.verdict();
        Item becomes = verdict instanceof Verdict.Decided decided ? decided.item() : null;
        String id = verdict.anchor().in(items, taken).orElse(null);
        if (id == null && becomes != null) {
            // A later reading may have come to say the same.
            id = Anchor.of(becomes).in(items, taken).orElse(null);
        }
        boolean read = id != null;
        if (becomes == null) {
            items.remove(id);
        } else {
            id = read ? id : free(becomes.layer());
            Item old = items.put(id, becomes.called(id));
            rename(old, becomes);
            taken.add(id);
            found.put(correction.id(), id);
        }
        return read ? Effect.State.HOLDS : Effect.State.ALONE;
    }

    private String free(Layer layer) {
        return layer.id(last.merge(layer, 1, Integer::sum));
    }

    private void rename(Item old, Item becomes) {
        if (old instanceof Name before && becomes instanceof Name now) {
            renamed.put(before.entity().name(), now.entity().name());
        }
    }

    private Reading assembled(Map<String, String> ids) {
        Naming naming = new Naming(items, machine, taken, renamed);
        Map<String, Item> linked = new LinkedHashMap<>();
        items.entrySet().stream()
                .sorted(Comparator.comparing(entry -> begin(entry.getValue())))
                .forEach(entry -> linked.put(
                        entry.getKey(),
                        entry.getValue().linked(taken.contains(entry.getKey()) ? naming::decided : naming::read)));
        count(linked, Layer.BLOCK, ids);
        count(linked, Layer.TIME, ids);
        linked.keySet().forEach(id -> ids.putIfAbsent(id, id));
        return new Reading(
                machine.article(),
                records(linked, Line.class, Line::block),
                records(linked, Name.class, Name::entity),
                records(linked, When.class, When::time),
                records(linked, Said.class, Said::statement),
                records(linked, Done.class, Done::event),
                records(linked, Counted.class, Counted::figure));
    }

    private static int begin(Item item) {
        return item.spans().stream().mapToInt(span -> span.begin()).min().orElse(0);
    }

    /** These have no ids of their own: they are counted. */
    private static void count(Map<String, Item> items, Layer layer, Map<String, String> ids) {
        int count = 0;
        for (Map.Entry<String, Item> entry : items.entrySet()) {
            if (entry.getValue().layer() == layer) {
                ids.put(entry.getKey(), layer.id(++count));
            }
        }
    }

    private static <I extends Item, T> List<T> records(Map<String, Item> items, Class<I> type, Function<I, T> record) {
        List<T> all = new ArrayList<>();
        items.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(record)
                .forEach(all::add);
        return all;
    }
}
