package org.isnad.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.lexicon.Table;
import org.isnad.name.Names;

/** What provinces are called: readings have them by their English names, the reader's gazetteer knows them in Arabic. */
final class Provinces {
    private static final Map<String, String> ARABIC = Table.read(Names.class, "provinces.tsv", 6).stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(2), row -> row.get(0), (one, other) -> one));

    private Provinces() {}

    /** Its name; the English one where we know no other, null where it is null. */
    static String name(Language language, String english) {
        return english == null || language == Language.EN ? english : ARABIC.getOrDefault(english, english);
    }
}
