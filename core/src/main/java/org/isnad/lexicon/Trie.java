package org.isnad.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;

/** Phrases as paths of form numbers from node to node. Filled while a lexicon is collected, then only read. */
final class Trie {
    static final int ROOT = 0;
    private static final int NONE = -1;

    private long[] keys;
    private int[] nodes;
    /** The node that each form opens, by form; 0 where it opens none. */
    private int[] openings;

    /** The forms that some phrase goes on with: few, so that most words end a search at once. */
    private final BitSet inner = new BitSet();

    /** A bit for each form that a node is followed by, which others may share. */
    private long[] followers = new long[1 << 12];

    private int size;

    Trie() {
        this(new long[1 << 12], new int[1 << 12], new int[1 << 12]);
        Arrays.fill(keys, NONE);
    }

    private Trie(long[] keys, int[] nodes, int[] openings) {
        this.keys = keys;
        this.nodes = nodes;
        this.openings = openings;
        for (long key : keys) {
            if (key > 0) {
                follows((int) (key >>> 32), (int) key);
            }
        }
    }

    /** Whether some phrase goes on with this form. */
    boolean isInner(int form) {
        return inner.get(form);
    }

    /** The node that a phrase opens with this form, or -1. */
    int opens(int form) {
        return form < openings.length && openings[form] != ROOT ? openings[form] : NONE;
    }

    /** A bit, which others may share, for each form that follows a node. */
    long followers(int node) {
        return node < followers.length ? followers[node] : 0;
    }

    /** The bit of a form among the {@link #followers}. */
    static long bit(int form) {
        return 1L << form;
    }

    /** The node reached from {@code node} by a form, or -1. */
    int next(int node, int form) {
        if (node == ROOT) {
            return opens(form);
        }
        if ((followers(node) & bit(form)) == 0) {
            return NONE;
        }
        long key = key(node, form);
        int slot = slot(key, keys.length);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return nodes[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return NONE;
    }

    /** Makes a form lead from a node to a new one. */
    void link(int node, int form, int next) {
        if (node == ROOT) {
            if (form >= openings.length) {
                openings = Arrays.copyOf(openings, Integer.highestOneBit(form) * 2);
            }
            openings[form] = next;
            return;
        }
        if (++size * 2 > keys.length) {
            grow();
        }
        follows(node, form);
        place(keys, nodes, key(node, form), next);
    }

    private void follows(int node, int form) {
        if (node >= followers.length) {
            followers = Arrays.copyOf(followers, Integer.highestOneBit(node) * 2);
        }
        followers[node] |= bit(form);
        inner.set(form);
    }

    private static long key(int node, int form) {
        return (long) node << 32 | form;
    }

    private static int slot(long key, int capacity) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & capacity - 1;
    }

    private static void place(long[] keys, int[] nodes, long key, int node) {
        int slot = slot(key, keys.length);
        while (keys[slot] != NONE) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        nodes[slot] = node;
    }

    private void grow() {
        long[] wider = new long[keys.length * 2];
        int[] widerNodes = new int[wider.length];
        Arrays.fill(wider, NONE);
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NONE) {
                place(wider, widerNodes, keys[i], nodes[i]);
            }
        }
        keys = wider;
        nodes = widerNodes;
    }

    void write(Image.Writer out) throws IOException {
        out.longs(keys);
        out.ints(nodes);
        out.ints(openings);
    }

    static Trie read(ByteBuffer in) {
        return new Trie(Image.longs(in), Image.ints(in), Image.ints(in));
    }
}
