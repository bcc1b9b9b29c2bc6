package org.isnad.name;

import org.isnad.reading.Entity;
import org.isnad.reading.Evidence;

/**
 * A name where it stands: tokens {@code from} inclusive to {@code to} exclusive.
 *
 * @param known the gazetteer's row, or null for a name found by its form
 * @param sector the PLOVER sector of an actor, or null
 * @param key what mentions of the same thing have in common, besides {@code known}
 */
public record NameMention(
        int from, int to, Entity.Type type, Known known, String country, String sector, String key, Evidence evidence) {
    /** A name that the gazetteers list. */
    static NameMention listed(int from, int to, Known known, Evidence evidence) {
        return new NameMention(from, to, known.type(), known, known.country(), known.sector(), known.name(), evidence);
    }

    /** A name that is told by its form or by what stands around it. */
    static NameMention found(int from, int to, Entity.Type type, Evidence evidence) {
        return new NameMention(from, to, type, null, null, null, null, evidence);
    }

    /** A body or place told by its head: {@code وزارة الدفاع الروسية}; country and key may be null. */
    static NameMention headed(Head head, int from, int to, String country, String key, Evidence evidence) {
        return new NameMention(from, to, head.type(), null, country, head.sector(), key, evidence);
    }

    /** The same thing named once more. */
    NameMention again(int from, int to, Evidence evidence) {
        return new NameMention(from, to, type, known, country, sector, key, evidence);
    }

    /** The same under a key of its own. */
    NameMention keyed(String key) {
        return new NameMention(from, to, type, known, country, sector, key, evidence);
    }

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
