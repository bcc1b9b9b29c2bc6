package org.isnad.api;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.archive.Actor;
import org.isnad.archive.Archive;
import org.isnad.archive.Part;
import org.isnad.http.Refusal;
import org.isnad.listing.ActorRow;
import org.isnad.listing.DeedRow;

/** Persons, organisations and places, what they said and did, and who is who. */
final class People {
    private final Archive archive;

    People(Archive archive) {
        this.archive = archive;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/people", this::list),
                Endpoint.get("/deeds", this::deeds),
                Endpoint.post("/merges", this::merge),
                Endpoint.post("/splits", this::split));
    }

    private void list(Ask ask) {
        String ident = ask.parameter("actor");
        List<Actor> found = ident == null
                ? archive.called(ask.required("name"), ask.limit())
                : archive.actor(ident).map(List::of).orElse(List.of());
        Reply.all(ask, ActorRow.class, found.stream().map(ActorRow::of).toList());
    }

    private void deeds(Ask ask) {
        String ident = ask.required("actor");
        Actor actor = archive.actor(ident).orElseThrow(() -> Refusal.missing("missing.actor", ident));
        Part part = ask.choice("part", Part.class, null);
        List<DeedRow> deeds = archive.deeds(actor, part == null ? Part.DEEDS : List.of(part), ask.limit()).stream()
                .map(deed -> DeedRow.of(actor, deed))
                .flatMap(Optional::stream)
                .toList();
        Reply.all(ask, DeedRow.class, deeds);
    }

    private void merge(Ask ask) {
        Map<String, Object> body = ask.object();
        Actor actor = actor(body, "actor");
        archive.merge(actor, actor(body, "other"), Ask.text(body, "by"));
        Reply.row(ask, ActorRow.of(archive.actor(actor.ident()).orElseThrow()));
    }

    private void split(Ask ask) {
        Map<String, Object> body = ask.object();
        Actor actor = actor(body, "actor");
        String spelling = Ask.requiredText(body, "spelling");
        Actor.Spelling own = actor.spellings().stream()
                .filter(one -> one.text().equals(spelling))
                .findFirst()
                .orElseThrow(() -> unfit("unfit.not-called", actor.ident(), spelling));
        archive.split(actor, own, Ask.text(body, "by"));
        Reply.row(ask, ActorRow.of(archive.actor(actor.ident()).orElseThrow()));
    }

    private Actor actor(Map<String, Object> body, String name) {
        String ident = Ask.requiredText(body, name);
        return archive.actor(ident).orElseThrow(() -> unfit("missing.actor", ident));
    }

    private static Refusal unfit(String key, Object... parts) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, key, parts);
    }
}
