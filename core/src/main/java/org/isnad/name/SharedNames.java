package org.isnad.name;

import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Page;
import org.isnad.reading.Entity.Type;

/** Listed bodies that bear the last name of a person whom the article names in full: {@code ميرتس}, {@code هوندا}. */
final class SharedNames {
    private final Page page;
    private final Units units;

    SharedNames(Page page, Units units) {
        this.page = page;
        this.units = units;
    }

    /** The listed person who is meant where such a body is found, by the persons named in full; or null. */
    NameMention person(NameMention found, Map<String, List<NameMention>> named) {
        if (found.type() != Type.ORG || found.length() > 1 || !isBare(found)) {
            return null;
        }
        String word = page.word(found.from()).folded();
        boolean joined = word.startsWith("و") && !named.containsKey(word);
        for (NameMention person : named.getOrDefault(joined ? word.substring(1) : word, List.of())) {
            if (person.type() == Type.PER && person.known() != null && isFull(person)) {
                return person;
            }
        }
        return null;
    }

    private boolean isFull(NameMention person) {
        return person.length() > 1 && units.last(person) == person.to() - 1;
    }

    /** No outlet, no name that opens with the article, and none behind a word for a body: {@code حزب ميرتس}. */
    private boolean isBare(NameMention body) {
        return body.known() != null
                && !body.known().isOutlet()
                && !page.isDefinite(body.from())
                && !body.known().name().startsWith("ال")
                && page.word(body.from() - 1).sense(Head.class) == null;
    }
}
