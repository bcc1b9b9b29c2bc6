package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases as paths of form numbers. Filled while the lexicon is built, then only read. */
final class Trie {
    static final int ROOT = 0;
    private static final List<Sense> NOTHING = List.of();

    private long[] keys = new long[1 << 12];
    private int[] nodes = new int[1 << 12];
    private int size;
    private final List<List<Sense>> ends = new ArrayList<>();

    Trie() {
        Arrays.fill(keys, -1);
        ends.add(NOTHING);
    }

    /** The node reached from {@code node} by a form, made when missing. */
    int step(int node, int form) {
        int next = next(node, form);
        if (next < 0) {
            next = ends.size();
            ends.add(NOTHING);
            put(key(node, form), next);
        }
        return next;
    }

    void end(int node, Sense sense) {
        List<Sense> list = ends.get(node);
        if (list.isEmpty()) {
            ends.set(node, List.of(sense));
        } else if (!list.contains(sense)) {
            List<Sense> longer = new ArrayList<>(list);
            longer.add(sense);
            ends.set(node, longer);
        }
    }

    /** The node reached from {@code node} by a form, or -1. */
    int next(int node, int form) {
        long key = key(node, form);
        int slot = slot(key, keys.length);
        while (keys[slot] != -1) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    List<Sense> ends(int node) {
        return ends.get(node);
    }

    private static long key(int node, int form) {
        return (long) node << 32 | form;
    }

    private static int slot(long key, int capacity) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & capacity - 1;
    }

    private void put(long key, int node) {
        if (++size * 2 > keys.length) {
            grow();
        }
        place(keys, nodes, key, node);
    }

    private static void place(long[] keys, int[] nodes, long key, int node) {
        int slot = slot(key, keys.length);
        while (keys[slot] != -1) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        nodes[slot] = node;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] widerNodes = new int[wider.length];
        Arrays.fill(wider, -1);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != -1) {
                place(wider, widerNodes, keys[i], nodes[i]);
            }
        }
        keys = wider;
        nodes = widerNodes;
    }
}
