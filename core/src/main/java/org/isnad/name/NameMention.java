package org.isnad.name;

import org.isnad.reading.Entity;
import org.isnad.reading.Evidence;

/**
 * A name where it stands: tokens {@code from} inclusive to {@code to} exclusive.
 *
 * @param known the gazetteer's row, or null for a name found by its form
 * @param key what mentions of the same thing have in common, besides {@code known}
 */
public record NameMention(
        int from, int to, Entity.Type type, Known known, String country, String key, Evidence evidence) {
    public int length() {
        return to - from;
    }

    /** The longer of two, the first where they are alike; either may be null. */
    static NameMention longer(NameMention a, NameMention b) {
        return a == null || b != null && b.length() > a.length() ? b : a;
    }

    /** Whether it may act: everything but a place, and a place too if it is a state or the capital of one. */
    public boolean canAct() {
        return type != Entity.Type.LOC
                || known != null && (known.isCountry() || known.kind().equals("capital"));
    }
}
