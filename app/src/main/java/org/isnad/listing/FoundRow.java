package org.isnad.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.Stored;
import org.isnad.correct.Counted;
import org.isnad.correct.Done;
import org.isnad.correct.Item;
import org.isnad.correct.Line;
import org.isnad.correct.Name;
import org.isnad.correct.Said;
import org.isnad.correct.When;
import org.isnad.reading.Article;
import org.isnad.reading.Event;
import org.isnad.reading.Figure;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Span;
import org.isnad.reading.Statement;

/**
 * An article or a record that was found.
 *
 * @param record the stable name
 * @param kind {@code article}, or what the record says it is
 * @param who speaker, actors, or on whose word
 * @param whom through whom, recipients, or who was counted
 * @param corrected how people brought it about, or null
 */
public record FoundRow(
        String record,
        LocalDate published,
        String outlet,
        String kind,
        String who,
        String whom,
        Integer low,
        Integer high,
        String place,
        String words,
        String url,
        String corrected) {
    /** @param record the record's id in the article's reading; null for the article itself */
    public static Optional<FoundRow> of(Stored stored, String record) {
        return record == null
                ? Optional.of(article(stored))
                : Optional.ofNullable(Item.all(stored.reading()).get(record)).map(item -> of(stored, record, item));
    }

    private static FoundRow article(Stored stored) {
        Article about = stored.reading().article();
        return new FoundRow(
                stored.ident(),
                about.published(),
                about.outlet(),
                "article",
                null,
                null,
                null,
                null,
                null,
                about.title(),
                about.url(),
                stored.corrected().mark());
    }

    private static FoundRow of(Stored stored, String record, Item item) {
        Reading reading = stored.reading();
        What what = what(item);
        Article about = reading.article();
        return new FoundRow(
                stored.ident() + "#" + record,
                about.published(),
                about.outlet(),
                what.kind,
                what.who,
                what.whom,
                what.low,
                what.high,
                what.place,
                words(reading, item),
                about.url(),
                stored.corrected().mark(record));
    }

    private record What(String kind, String who, String whom, Integer low, Integer high, String place) {
        static What kind(String kind) {
            return new What(kind, null, null, null, null, null);
        }
    }

    private static What what(Item item) {
        if (item instanceof Said said) {
            Statement statement = said.statement();
            String who =
                    statement.speaker() == null ? null : statement.speaker().name();
            return new What(Rows.lower(statement.act()), who, names(statement.via()), null, null, null);
        }
        if (item instanceof Done done) {
            Event event = done.event();
            String kind = joined(event.type(), event.mode(), Rows.lower(event.status()));
            String place = event.place() == null ? null : event.place().name();
            return new What(kind, names(event.actors()), names(event.recipients()), null, null, place);
        }
        if (item instanceof Counted counted) {
            Figure figure = counted.figure();
            String kind = joined(Rows.lower(figure.kind()), Rows.lower(figure.scope()));
            return new What(kind, figure.speaker(), figure.victims(), figure.low(), figure.high(), figure.place());
        }
        if (item instanceof Name name) {
            return new What(name.label(), name.entity().name(), null, null, null, null);
        }
        return What.kind(
                item instanceof When when
                        ? joined(when.time().type(), when.time().value())
                        : Rows.lower(((Line) item).block().kind()));
    }

    private static String joined(Object... values) {
        return Stream.of(values).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String words(Reading reading, Item item) {
        List<Span> spans = item instanceof Said said ? said.statement().content() : item.spans();
        return words(reading, spans);
    }

    /** The words at some spans. */
    static String words(Reading reading, List<Span> spans) {
        return spans.stream().map(reading::words).collect(Collectors.joining(" … "));
    }

    private static String names(List<Party> parties) {
        return names(parties, "، ");
    }

    /** Null where there is none. */
    static String names(List<Party> parties, String between) {
        return parties.isEmpty() ? null : parties.stream().map(Party::name).collect(Collectors.joining(between));
    }
}
