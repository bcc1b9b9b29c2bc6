package org.isnad.cli;

import org.isnad.search.Query;

/** Queries as they are typed. */
final class Queries {
    private Queries() {}

    /** @throws Refused where {@code text} is no query; shows the place in it */
    static Query of(String text) {
        try {
            return Query.parse(text);
        } catch (Query.Malformed e) {
            int before = text.codePointCount(0, Math.min(e.offset(), text.length()));
            throw new Refused(e.getMessage() + "\n  " + Answer.plain(text) + "\n  " + " ".repeat(before) + "^"
                    + choices(e));
        }
    }

    private static String choices(Query.Malformed e) {
        return e.choices().isEmpty()
                ? ""
                : "\n  one of " + String.join(", ", e.choices());
    }
}
