package org.isnad.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.Outlined;
import org.isnad.archive.StoryLine;
import org.isnad.archive.Telling;
import org.isnad.claim.Claim;
import org.isnad.http.Refusal;
import org.isnad.outline.Outline;
import org.isnad.outline.Voice;
import org.isnad.outline.Whole;
import org.isnad.story.Dependence;
import org.isnad.toll.Count;
import org.isnad.toll.Series;

/**
 * A story on one page: what happened, at what toll, what each party says, and who reported it; or more of one of these.
 *
 * @param part which alone it shows, or null
 * @param paging where in that part, or null
 */
record StoryPage(
        Frame frame, StoryLine story, Part part, Outline outline, Timeline timeline, EnglishNames names, Paging paging)
        implements Page {
    /** So many of the counts that disagree are shown at once; the rest is folded away. */
    static final int PAIRS = 2;
    /** More counts of one series cannot be read beside each other; all are in the data. */
    static final int COUNTS = 300;

    /** What may be too long for one page, and how much of it goes on one of its own. */
    enum Part {
        TIMELINE(100),
        TOLLS(12),
        CLAIMS(25),
        REPORTS(100);

        private final int size;

        Part(int size) {
            this.size = size;
        }

        /** Its name in addresses, and of its place in the page. */
        String lower() {
            return StoryPage.lower(this);
        }

        private Whole.Sheet of(Visit visit, Telling telling) {
            Whole whole = new Whole(telling.told(), telling.reports());
            int offset = (visit.page() - 1) * size;
            return switch (this) {
                case TIMELINE -> whole.timeline(visit.day("day"), offset, size);
                case TOLLS -> whole.tolls(offset, size);
                case CLAIMS -> whole.claims(visit.parameter("party"), offset, size);
                case REPORTS -> whole.reports(offset, size);
            };
        }
    }

    static Page of(Visit visit) {
        Outlined story = number(visit).flatMap(visit.archive()::outline).orElseThrow(() -> missing(visit));
        return of(visit, story.story(), story.outline(), null, null);
    }

    /** More of a part than the page of the story has. */
    static Page of(Visit visit, Part part) {
        Telling telling = number(visit).flatMap(visit.archive()::story).orElseThrow(() -> missing(visit));
        Whole.Sheet sheet = part.of(visit, telling);
        StoryLine story = telling.story();
        Link list = new Link("/" + visit.language().code() + address(story, part))
                .with("day", visit.parameter("day"))
                .with("party", visit.parameter("party"));
        return of(visit, story, sheet.outline(), part, Paging.of(visit.page(), part.size, sheet.total(), list));
    }

    private static String address(StoryLine story, Part part) {
        return "/story/" + story.id() + "/" + part.lower();
    }

    private static Page of(Visit visit, StoryLine story, Outline outline, Part part, Paging paging) {
        String title = story.title() == null ? Words.of(visit.language()).of("untitled") : story.title();
        return new StoryPage(
                visit.frame(title, "stories"),
                story,
                part,
                outline,
                Timeline.of(visit.language(), outline.days()),
                EnglishNames.of(visit, names(story, outline)),
                paging);
    }

    private static Refusal missing(Visit visit) {
        return Refusal.missing("missing.story", visit.context().pathParam("id"));
    }

    private static Set<String> names(StoryLine story, Outline outline) {
        return Stream.of(
                        story.actors().stream(),
                        story.places().stream(),
                        outline.tolls().stream().map(Series::place),
                        outline.tolls().stream()
                                .flatMap(series -> series.counts().stream())
                                .flatMap(count ->
                                        Stream.concat(Stream.ofNullable(count.source()), count.via().stream())),
                        outline.voices().stream()
                                .flatMap(voice -> voice.claims().stream())
                                .flatMap(claim -> claim.via().stream()))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Optional<Long> number(Visit visit) {
        try {
            return Optional.of(Long.parseLong(visit.context().pathParam("id")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether the page has that part. */
    boolean has(Part one) {
        return part == null || part == one;
    }

    boolean isWhole() {
        return part == null;
    }

    /** Where the whole of a part is. */
    Link all(Part one) {
        return frame.to(address(story, one));
    }

    Link all(Timeline.Day day) {
        return all(Part.TIMELINE).with("day", day.day());
    }

    Link all(Voice voice) {
        return all(Part.CLAIMS).with("party", voice.party());
    }

    /** The record's name throughout the archive. */
    static String id(Count count) {
        return count.article() + "#" + count.figure().id();
    }

    static List<Count> shown(Series series) {
        return series.counts().stream().limit(COUNTS).toList();
    }

    static String ids(Series.Pair pair) {
        return id(pair.one()) + " " + id(pair.other());
    }

    /** What stands between what was and what is. */
    String after() {
        return frame.language() == Language.AR ? "←" : "→";
    }

    /** Parties go by their English names, so that spellings come together; here is what an article calls them. */
    String party(Voice voice) {
        return frame.language() == Language.EN ? voice.party() : voice.name();
    }

    /** Likewise of one who is named. */
    String speaker(Claim claim) {
        return frame.language() == Language.EN && claim.party() != null
                ? claim.party()
                : claim.statement().speaker().name();
    }

    String act(Claim claim) {
        return frame.word("act", lower(claim.statement().act()));
    }

    Link record(String article, String record) {
        return frame.to("/article/" + article).with("record", record);
    }

    Link record(Claim claim) {
        return record(claim.article(), claim.statement().id());
    }

    Link record(Count count) {
        return record(count.article(), count.figure().id());
    }

    /** Whom a series counts, where and since when. */
    String head(Series series) {
        StringBuilder head = new StringBuilder(frame.word("figure", lower(series.kind())));
        add(head, side(series.side()));
        add(head, frame.word("scope", lower(series.scope())));
        add(head, series.place() == null ? null : names.of(series.place()));
        add(head, Dates.timex(frame.language(), series.date()));
        add(
                head,
                series.since() == null
                        ? null
                        : frame.word("since") + " " + Dates.timex(frame.language(), series.since()));
        return head.toString();
    }

    private String side(String side) {
        String[] parts = side.split(": ", 2);
        String word = frame.word("side", parts[0]);
        return side.equals("all") ? null : parts.length == 1 ? word : word + " " + parts[1];
    }

    private static void add(StringBuilder head, String part) {
        if (part != null) {
            head.append(" · ").append(part);
        }
    }

    static String range(Series series) {
        return Figures.range(series.low(), series.high());
    }

    /** Who says so, as the page calls them. */
    String named(Count count) {
        if (count.source() == null) {
            return frame.word("nobody");
        }
        return count.source().equals(count.outlet()) ? frame.outlet(count.outlet()) : names.of(count.source());
    }

    /** What a report is to the one it depends on. */
    String why(Dependence.Kind dependence) {
        return frame.word("dependence", lower(dependence));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Map<String, Link> data() {
        String story = Link.API + "/stories/" + story().id();
        Map<String, Link> data = new LinkedHashMap<>();
        data.put("JSON", new Link(story));
        for (String part : List.of("articles", "tolls", "claims")) {
            data.put(part + ".csv", new Link(story + "/" + part).with("format", "csv"));
        }
        return data;
    }
}
