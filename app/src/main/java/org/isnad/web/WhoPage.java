package org.isnad.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.Actor;
import org.isnad.reading.Entity;

/** Whom a name may mean. A name of an article that means somebody leads on to that one. */
record WhoPage(Frame frame, String words, List<Actor> actors) implements Page {
    private static final int MOST = 50;

    static Page of(Visit visit) {
        Optional<Actor> named = named(visit);
        named.ifPresent(actor -> visit.context()
                .redirect(new Link("/" + visit.language().code() + "/actor")
                        .with("id", actor.ident())
                        .address()));
        String words = visit.parameter("q") == null ? visit.parameter("name") : visit.parameter("q");
        List<Actor> actors = named.map(List::of)
                .orElseGet(() -> words == null ? List.of() : visit.archive().called(words, MOST));
        return new WhoPage(visit.frame(Words.of(visit.language()).of("who"), "who"), words, actors);
    }

    private static Optional<Actor> named(Visit visit) {
        String name = visit.parameter("name");
        return name == null
                ? Optional.empty()
                : Arrays.stream(Entity.Type.values())
                        .filter(type -> type.name().equals(visit.parameter("type")))
                        .findFirst()
                        .flatMap(type -> visit.archive().named(type, name));
    }

    @Override
    public Map<String, Link> data() {
        return words == null ? Map.of() : Link.both(new Link(Link.API + "/people").with("name", words));
    }

    String name(Actor actor) {
        return ActorPage.name(frame.language(), actor);
    }

    Link link(Actor actor) {
        return ActorPage.link(frame, actor);
    }
}
