package org.isnad.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.archive.Actor;
import org.isnad.archive.Deed;
import org.isnad.archive.Part;
import org.isnad.correct.Done;
import org.isnad.correct.Item;
import org.isnad.correct.Said;
import org.isnad.reading.Event;
import org.isnad.reading.Reading;
import org.isnad.reading.Statement;

/**
 * What somebody said or did, or what was done to it.
 *
 * @param kind the act, or the type of the event
 * @param mode of an event; of a statement how it is quoted
 * @param other through whom a statement came; the other side of an event
 */
public record DeedRow(
        String actor,
        LocalDate published,
        String outlet,
        Part part,
        String kind,
        String mode,
        String status,
        String other,
        String words,
        String record) {
    /** Nothing of what is neither statement nor event, such as a mention. */
    public static Optional<DeedRow> of(Actor actor, Deed deed) {
        Item item = Item.all(deed.article().reading()).get(deed.record());
        if (item instanceof Said said) {
            return Optional.of(said(actor, deed, said.statement()));
        }
        return item instanceof Done done ? Optional.of(did(actor, deed, done.event())) : Optional.empty();
    }

    private static DeedRow said(Actor actor, Deed deed, Statement statement) {
        Reading reading = deed.article().reading();
        return row(
                actor,
                deed,
                Rows.lower(statement.act()),
                Rows.lower(statement.form()),
                null,
                FoundRow.names(statement.via(), " ← "),
                FoundRow.words(reading, statement.content()));
    }

    private static DeedRow did(Actor actor, Deed deed, Event event) {
        var others = deed.part() == Part.RECIPIENT ? event.actors() : event.recipients();
        return row(
                actor,
                deed,
                event.type().name(),
                event.mode(),
                Rows.lower(event.status()),
                FoundRow.names(others, "، "),
                deed.article().reading().words(event.trigger()));
    }

    private static DeedRow row(
            Actor actor, Deed deed, String kind, String mode, String status, String other, String words) {
        Reading reading = deed.article().reading();
        return new DeedRow(
                actor.ident(),
                reading.published(),
                reading.article().outlet(),
                deed.part(),
                kind,
                mode,
                status,
                other,
                words,
                deed.article().ident() + "#" + deed.record());
    }
}
