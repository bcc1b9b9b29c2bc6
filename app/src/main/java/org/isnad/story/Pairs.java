package org.isnad.story;

/** The likeness of pairs that were compared, by the numbers of both. Forgets everything when it has become too much. */
final class Pairs {
    private static final int MOST = 1 << 21;

    private long[] keys = new long[1 << 12];
    private float[] values = new float[1 << 12];
    private int size;

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    /** The likeness, or NaN. */
    float get(int one, int other) {
        int at = slot(key(one, other));
        return keys[at] == 0 ? Float.NaN : values[at];
    }

    void put(int one, int other, float likeness) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(key(one, other));
        size += keys[at] == 0 ? 1 : 0;
        keys[at] = key(one, other);
        values[at] = likeness;
    }

    /** Numbers begin at 1, so no key is 0. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int at = Terms.mix((int) (key * 0x9E3779B97F4A7C15L >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        float[] oldValues = values;
        boolean full = size >= MOST;
        keys = new long[full ? 1 << 12 : oldKeys.length * 2];
        values = new float[keys.length];
        size = full ? 0 : size;
        for (int i = 0; i < oldKeys.length && !full; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
