package org.isnad.correct;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/** Which named thing of a reading a party of a record is. */
final class Naming {
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byPeople = new HashMap<>();
    private final Map<String, String> renamed;

    /**
     * @param decided the ids of what people decided
     * @param renamed what named things were called by the machine, and are called now
     */
    Naming(Map<String, Item> items, Reading reading, Set<String> decided, Map<String, String> renamed) {
        this.renamed = renamed;
        items.forEach((id, item) -> {
            if (item instanceof Name name) {
                Entity entity = name.entity();
                byId.put(id, entity);
                byName.putIfAbsent(Folding.fold(entity.name()), entity);
                if (decided.contains(id)) {
                    byPeople.put(Folding.fold(entity.name()), entity);
                }
            }
        });
        for (Entity entity : byId.values()) {
            entity.mentions().forEach(span -> byName.putIfAbsent(Folding.fold(reading.words(span)), entity));
        }
    }

    /**
     * For a record that somebody writes now: whoever is called like a named thing is that thing.
     *
     * @param old the record as it was, or null; who was only described there stays so
     */
    UnaryOperator<Party> written(Item old) {
        Set<String> described = new HashSet<>();
        if (old != null) {
            old.linked(party -> {
                if (party.entity() == null) {
                    described.add(party.name());
                }
                return party;
            });
        }
        return party -> {
            Entity entity = byId.get(party.entity());
            if (entity == null && !described.contains(party.name())) {
                entity = byName.get(Folding.fold(party.name()));
            }
            return party(party.name(), entity);
        };
    }

    /** For a record that was decided on an earlier reading, in which ids may have been others'. */
    Party decided(Party party) {
        String name = renamed.getOrDefault(party.name(), party.name());
        String folded = Folding.fold(name);
        if (party.entity() == null) {
            return party(name, byPeople.get(folded));
        }
        Entity entity = byId.get(party.entity());
        boolean same = entity != null && Folding.fold(entity.name()).equals(folded);
        return party(name, same ? entity : byName.get(folded));
    }

    /** For a record of this reading. */
    Party read(Party party) {
        return party(renamed.getOrDefault(party.name(), party.name()), byId.get(party.entity()));
    }

    private static Party party(String name, Entity entity) {
        return entity == null ? new Party(name, null) : new Party(entity.name(), entity.id());
    }
}
