package org.isnad.listing;

import java.util.List;
import org.isnad.archive.Actor;
import org.isnad.reading.Entity;

/**
 * A person, organisation or place.
 *
 * @param actor the stable name
 * @param articles in how many it is named
 */
public record ActorRow(
        String actor, String type, String name, String english, String country, int articles, List<String> spellings) {
    public ActorRow {
        spellings = List.copyOf(spellings);
    }

    public static ActorRow of(Actor actor) {
        Entity.Type type = actor.type();
        return new ActorRow(
                actor.ident(),
                type.name(),
                actor.name(),
                actor.english(),
                actor.country(),
                actor.articles(),
                actor.spellings().stream().map(Actor.Spelling::text).toList());
    }
}
