package org.isnad.web;

import java.util.Collection;
import java.util.Map;

/**
 * Names as a page has them: in English by the English name that the archive knows, otherwise as they are spelt.
 *
 * @param known English names by Arabic spelling; none on an Arabic page
 */
record EnglishNames(Map<String, String> known) {
    static EnglishNames of(Visit visit, Collection<String> names) {
        return new EnglishNames(
                visit.language() == Language.AR ? Map.of() : visit.archive().english(names));
    }

    String of(String name) {
        return known.getOrDefault(name, name);
    }
}
