package org.isnad.cli;

import org.isnad.archive.Archive;
import org.isnad.archive.Upkeep;
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
            throw new Refused(
                    e.getMessage() + "\n  " + Answer.plain(text) + "\n  " + " ".repeat(before) + "^" + choices(e));
        }
    }

    /** Tells it where the index lags behind the archive, lest too little be found in silence. */
    static void warn(Archive archive, Terminal terminal) {
        Upkeep.lacking(archive).ifPresent(lacking -> terminal.err().println("isnad: " + Answer.plain(lacking)));
    }

    private static String choices(Query.Malformed e) {
        return e.choices().isEmpty() ? "" : "\n  one of " + String.join(", ", e.choices());
    }
}
