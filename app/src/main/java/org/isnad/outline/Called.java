package org.isnad.outline;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;

/**
 * Who or what is meant, out of its article.
 *
 * @param name as the article has it
 * @param english the usual English name, or null
 * @param type null where it is no name
 */
public record Called(String name, String english, Entity.Type type) {
    /** The same for all spellings where an English name is known. */
    String key() {
        return english == null ? name : english;
    }

    /** The parties of one reading. */
    record By(Map<String, Entity> entities) {
        static By of(Reading reading) {
            return new By(reading.entities().stream()
                    .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one)));
        }

        /** Null where there is no party. */
        Called of(Party party) {
            if (party == null) {
                return null;
            }
            Entity entity = party.entity() == null ? null : entities.get(party.entity());
            return entity == null
                    ? new Called(party.name(), null, null)
                    : new Called(entity.name(), entity.english(), entity.type());
        }
    }
}
