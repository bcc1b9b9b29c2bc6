package org.isnad.archive;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Values that were asked for lately: as many as weigh no more together than is allowed; the one not asked for longest goes
 * first. Thread-safe.
 */
public final class Lately<K, V> {
    /** What weighs more than this part of all is not kept, for the sake of the others. */
    private static final int PART = 4;

    private record Kept<V>(V value, long weight) {}

    private final Map<K, Kept<V>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long weight;

    /** @param most how much all may weigh together, in whatever unit */
    public Lately(long most) {
        this.most = most;
    }

    /** Null where it is not kept. */
    public synchronized V get(K key) {
        Kept<V> one = kept.get(key);
        return one == null ? null : one.value();
    }

    public synchronized void put(K key, V value, long weighing) {
        remove(key);
        if (weighing <= most / PART) {
            kept.put(key, new Kept<>(value, weighing));
            weight += weighing;
        }
        Iterator<Kept<V>> eldest = kept.values().iterator();
        while (weight > most) {
            weight -= eldest.next().weight();
            eldest.remove();
        }
    }

    private void remove(K key) {
        Kept<V> before = kept.remove(key);
        weight -= before == null ? 0 : before.weight();
    }

    public synchronized void clear() {
        kept.clear();
        weight = 0;
    }
}
