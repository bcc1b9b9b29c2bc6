package org.isnad.web;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.lexicon.Table;
import org.isnad.lexicon.Table.Row;

/** What outlets are called, from {@code outlets.tsv}; collections of articles often have them by a short name in Latin letters. */
final class Outlets {
    private static final Map<String, Row> KNOWN = Table.read(Outlets.class, "outlets.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

    private Outlets() {}

    /** Its name; the one that the article has where we know no other, null where it has none. */
    static String name(Language language, String outlet) {
        Row known = outlet == null ? null : KNOWN.get(outlet.strip().toLowerCase(Locale.ROOT));
        return known == null ? outlet : known.get(language == Language.AR ? 1 : 2);
    }

    /** Whether somebody who writes that may mean this outlet, by whichever of its names. */
    static boolean isMeant(String outlet, String written) {
        return Stream.of(outlet, name(Language.AR, outlet), name(Language.EN, outlet))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(written.toLowerCase(Locale.ROOT)));
    }
}
