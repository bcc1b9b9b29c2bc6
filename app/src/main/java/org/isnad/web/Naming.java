package org.isnad.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.outline.Called;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Speaker;

/** What the names of one reading are called in a page: in English by their English name where it is known. */
record Naming(Language language, Map<String, Entity> entities) {
    static Naming of(Language language, Reading reading) {
        return new Naming(
                language,
                reading.entities().stream()
                        .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one)));
    }

    String of(Entity entity) {
        return language == Language.EN && entity.english() != null ? entity.english() : entity.name();
    }

    Said of(Party party) {
        return party == null ? null : said(party.name(), party.entity());
    }

    Said of(Speaker speaker) {
        return speaker == null ? null : said(speaker.name(), speaker.entity());
    }

    List<Said> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    /** By the name alone, as events and figures have their speaker. */
    Said called(String name) {
        return name == null
                ? null
                : entities.values().stream()
                        .filter(entity -> entity.name().equals(name))
                        .findFirst()
                        .map(entity -> said(name, entity.id()))
                        .orElse(new Said(name, null));
    }

    private Said said(String name, String id) {
        Entity entity = id == null ? null : entities.get(id);
        return entity == null ? new Said(name, null) : new Said(of(entity), link(entity));
    }

    Link link(Entity entity) {
        return link(language, entity.type(), entity.name());
    }

    private static Link link(Language language, Entity.Type type, String name) {
        return new Link("/" + language.code() + "/who").with("type", type).with("name", name);
    }

    /** Somebody of a story. */
    static Said said(Language language, Called one) {
        return new Said(
                language == Language.EN && one.english() != null ? one.english() : one.name(),
                one.type() == null ? null : link(language, one.type(), one.name()));
    }

    /** Words, and where they lead to; null where to nothing. */
    record Said(String words, Link link) {
        Said unlinked() {
            return new Said(words, null);
        }

        static String joined(List<Said> all) {
            return all.stream().map(Said::words).collect(Collectors.joining("، "));
        }
    }
}
