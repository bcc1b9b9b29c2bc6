package org.isnad.lexicon;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/**
 * Phrases as paths of form numbers from node to node. The nodes that follow one stand side by side, in order of their forms,
 * so that two numbers for each node are all there is to keep.
 */
final class Trie {
    static final int ROOT = 0;
    private static final int NONE = -1;

    /** The form that leads to each node. */
    private final int[] form;
    /** The first node that follows each one, with one more entry for the end. */
    private final int[] next;
    /** The node that each form opens, by form; 0 where it opens none. */
    private final int[] openings;

    /** The forms that some phrase goes on with: few, so that most words end a search at once. */
    private final BitSet inner = new BitSet();

    /** A bit for each form that a node is followed by, which others may share. */
    private final long[] followers;

    private Trie(int[] form, int[] next) {
        this.form = form;
        this.next = next;
        int opened = next[ROOT + 1];
        openings = new int[opened == 1 ? 0 : form[opened - 1] + 1];
        for (int node = 1; node < opened; node++) {
            openings[form[node]] = node;
        }
        followers = new long[form.length];
        for (int node = 1; node < form.length; node++) {
            for (int follower = next[node]; follower < next[node + 1]; follower++) {
                followers[node] |= bit(form[follower]);
                inner.set(form[follower]);
            }
        }
    }

    /** The trie of a tree of nodes, which are numbered as they stand in {@link Node#all}. */
    static Trie of(List<Node> nodes) {
        int[] form = new int[nodes.size()];
        int[] next = new int[nodes.size() + 1];
        int n = 1;
        for (int node = 0; node < nodes.size(); node++) {
            next[node] = n;
            for (int follower : nodes.get(node).followers.keySet()) {
                form[n++] = follower;
            }
        }
        next[nodes.size()] = n;
        return new Trie(form, next);
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
        return followers[node];
    }

    /** The bit of a form among the {@link #followers}. */
    static long bit(int form) {
        return 1L << form;
    }

    /** The node reached from {@code node}, which is not the root, by a form, or -1. */
    int next(int node, int form) {
        if ((followers[node] & bit(form)) == 0) {
            return NONE;
        }
        int found = Arrays.binarySearch(this.form, next[node], next[node + 1], form);
        return found < 0 ? NONE : found;
    }

    void write(Image.Writer out) throws IOException {
        out.ints(form);
        out.ints(next);
    }

    static Trie read(ByteBuffer in) {
        return new Trie(Image.ints(in), Image.ints(in));
    }

    /** A node while phrases are collected. */
    static final class Node {
        private final TreeMap<Integer, Node> followers = new TreeMap<>();
        /** What the phrase that ends here stands for. */
        final List<Long> senses = new ArrayList<>(1);

        /** The node that a form leads to, made if need be. */
        Node next(int form) {
            return followers.computeIfAbsent(form, f -> new Node());
        }

        /** This node and all that follow it, those of each node side by side. */
        List<Node> all() {
            List<Node> all = new ArrayList<>(List.of(this));
            for (int i = 0; i < all.size(); i++) {
                all.addAll(all.get(i).followers.values());
            }
            return all;
        }
    }
}
