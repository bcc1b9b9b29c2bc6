package org.isnad.correct;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.text.Folding;

/** Which named thing of a corrected reading a party is. */
final class Naming {
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, String> renamed;

    /** @param renamed what named things were called by the machine, and are called now */
    Naming(Map<String, Item> items, Reading reading, Map<String, String> renamed) {
        this.renamed = renamed;
        items.values().forEach(item -> {
            if (item instanceof Name name) {
                byId.put(name.entity().id(), name.entity());
                byName.putIfAbsent(Folding.fold(name.entity().name()), name.entity());
            }
        });
        for (Entity entity : byId.values()) {
            entity.mentions().forEach(span -> byName.putIfAbsent(Folding.fold(reading.words(span)), entity));
        }
    }

    /** @param person whether the record is as a person made it, who knows names only */
    UnaryOperator<Party> of(boolean person) {
        return person ? this::byName : this::byId;
    }

    private Party byName(Party party) {
        Entity entity = byName.get(Folding.fold(party.name()));
        return entity == null ? new Party(party.name(), null) : new Party(entity.name(), entity.id());
    }

    private Party byId(Party party) {
        Entity entity = byId.get(party.entity());
        return entity == null
                ? new Party(renamed.getOrDefault(party.name(), party.name()), null)
                : new Party(entity.name(), entity.id());
    }
}
