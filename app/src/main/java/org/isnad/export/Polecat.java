package org.isnad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.reading.Article;
import org.isnad.reading.Entity;
import org.isnad.reading.Event;
import org.isnad.reading.Party;
import org.isnad.reading.Place;

/**
 * Events in the table of the POLECAT data set (Harvard Dataverse, doi:10.7910/DVN/AJGVIT): forty columns parted by tabs,
 * {@code None} where nothing is known, several values in one cell with a semicolon between.
 */
final class Polecat implements Lines {
    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private static final String NONE = "None";
    private static final String BETWEEN = "; ";

    @Override
    public String head() {
        return String.join("\t", COLUMNS) + "\n";
    }

    @Override
    public String of(Exported reading) {
        List<Object> story = story(reading);
        return reading.reading().events().stream()
                .map(event -> row(event, reading, story))
                .collect(Collectors.joining());
    }

    private static String row(Event event, Exported reading, List<Object> story) {
        List<Object> row = new ArrayList<>(COLUMNS.size());
        addEvent(event, reading, row);
        addParties(event.actors(), reading, row);
        addParties(event.recipients(), reading, row);
        addPlace(event.place(), reading, row);
        row.addAll(story);
        return row.stream().map(Polecat::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static void addEvent(Event event, Exported reading, List<Object> row) {
        Score score = Score.of(event.type());
        row.add(reading.id(event.id()));
        row.add(day(event, reading.article().published()));
        row.add(event.type().name());
        row.add(event.mode());
        row.add(score.value());
        row.add(score.quad());
        row.add(all(Contexts.of(event, reading).stream().map(Context::toString)));
    }

    /** As in POLECAT, an event without a date of its own has that of the article. */
    private static String day(Event event, LocalDate published) {
        Days days = Days.of(event.date());
        LocalDate day = days == null ? published : days.first();
        return day == null ? null : day.toString();
    }

    private static void addParties(List<Party> parties, Exported reading, List<Object> row) {
        List<Code> codes =
                parties.stream().map(party -> Code.of(party, reading)).toList();
        row.add(all(parties.stream().map(party -> english(party, reading))));
        row.add(each(codes, Code::country));
        row.add(each(codes, code -> Cow.number(code.country())));
        row.add(each(codes, Code::sector));
        row.add(all(codes.stream().map(Code::sector).filter(Objects::nonNull).distinct()));
        row.add(null);
        row.add(all(parties.stream().map(Party::name)));
        row.add(null);
    }

    private static void addPlace(Party place, Exported reading, List<Object> row) {
        Entity entity = reading.entity(place);
        Place point = entity == null ? null : entity.place();
        row.add(place == null ? null : english(place, reading));
        row.add(null);
        row.add(point != null && point.precision() == Place.Precision.DISTRICT ? english(place, reading) : null);
        row.add(point == null ? null : point.province());
        row.add(entity == null ? null : entity.country());
        row.add(point == null ? null : point.latitude());
        row.add(point == null ? null : point.longitude());
        row.add(null);
        row.add(place == null ? null : place.name());
        row.add(null);
    }

    /** What all rows of an article end with. */
    private static List<Object> story(Exported reading) {
        Article article = reading.article();
        return Arrays.asList(
                article.outlet(),
                article.published() == null ? null : article.published().toString(),
                named(Entity.Type.PER, reading),
                named(Entity.Type.ORG, reading),
                named(Entity.Type.LOC, reading),
                article.language(),
                Coder.NAME);
    }

    private static String named(Entity.Type type, Exported reading) {
        return all(reading.reading().entities().stream()
                .filter(entity -> entity.type() == type)
                .map(Polecat::english));
    }

    private static String english(Party party, Exported reading) {
        Entity entity = reading.entity(party);
        return entity == null ? party.name() : english(entity);
    }

    private static String english(Entity entity) {
        return entity.english() == null ? entity.name() : entity.english();
    }

    /** One value for each party, so that they stand in the order of the names; nothing if none has one. */
    private static String each(List<Code> codes, Function<Code, String> part) {
        List<String> values = codes.stream().map(part).toList();
        return values.stream().allMatch(value -> value == null)
                ? null
                : all(values.stream().map(value -> value == null ? NONE : value));
    }

    private static String all(Stream<String> values) {
        String joined = values.map(value -> value.replace(';', ',')).collect(Collectors.joining(BETWEEN));
        return joined.isEmpty() ? null : joined;
    }

    private static String cell(Object value) {
        String cell = value instanceof String text ? Cell.tab(text) : String.valueOf(value == null ? "" : value);
        return cell.isEmpty() ? NONE : cell;
    }
}
