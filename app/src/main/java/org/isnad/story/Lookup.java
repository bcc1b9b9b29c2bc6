package org.isnad.story;

import java.util.Arrays;

/**
 * The terms of one article, laid out so that those of many others are looked up among them without a search: a table so
 * much larger than the terms that most of what is not among them meets an empty place. Laid out anew for the next article;
 * for one thread.
 */
final class Lookup {
    private static final int ROOM = 1 << 11;

    /** The place of a term and one more; 0 where there is none. */
    private final short[] places = new short[ROOM];

    private int[] terms = {};

    /** One for each facet, and one for settings. */
    static Lookup[] ofFacets() {
        Lookup[] lookups = new Lookup[Sketch.FACETS + 1];
        Arrays.setAll(lookups, facet -> new Lookup());
        return lookups;
    }

    /** Lays out {@code some}, which do not change, unless they are laid out. */
    Lookup of(int[] some) {
        if (some != terms) {
            Arrays.fill(places, (short) 0);
            terms = some;
            for (int i = 0; i < some.length; i++) {
                places[slot(some[i])] = (short) (i + 1);
            }
        }
        return this;
    }

    /** The place of a term, or less than nothing where it is not among them. */
    int find(int term) {
        return places[slot(term)] - 1;
    }

    private int slot(int term) {
        int at = term & ROOM - 1;
        while (places[at] != 0 && terms[places[at] - 1] != term) {
            at = at + 1 & ROOM - 1;
        }
        return at;
    }
}
