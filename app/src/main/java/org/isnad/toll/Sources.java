package org.isnad.toll;

import java.util.HashMap;
import java.util.Map;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/**
 * Those on whose word the figures of a story rest, each under the spelling in which it first comes: whom the tables know is
 * one under its English name, others under one folded spelling. Remembers whom it has met.
 */
final class Sources {
    private final Map<String, String> spellings = new HashMap<>();

    /** @param speaker as the article calls it, or null */
    String of(Reading reading, String speaker) {
        if (speaker == null) {
            return null;
        }
        String known = reading.entities().stream()
                .filter(entity -> entity.english() != null && entity.name().equals(speaker))
                .findFirst()
                .map(entity -> entity.type() + " " + entity.english())
                .orElseGet(() -> Folding.fold(speaker).strip());
        return spellings.computeIfAbsent(known, first -> speaker);
    }
}
