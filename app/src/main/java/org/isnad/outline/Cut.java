package org.isnad.outline;

import java.util.List;

/** Pieces of lists. */
final class Cut {
    private Cut() {}

    static <T> List<T> first(List<T> all, int most) {
        return some(all, 0, most);
    }

    static <T> List<T> some(List<T> all, int offset, int most) {
        int from = Math.min(offset, all.size());
        return all.subList(from, Math.min(from + most, all.size()));
    }
}
