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
import org.isnad.archive.Stored;
import org.isnad.archive.StoryLine;
import org.isnad.archive.Telling;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.http.Refusal;
import org.isnad.reading.Statement.Act;
import org.isnad.story.Dependence;
import org.isnad.toll.Count;
import org.isnad.toll.Series;

/** A story: what happened, at what toll, what each party says, and who reported it. */
record StoryPage(Frame frame, Telling telling, Timeline timeline, List<Series> tolls, Claims claims, EnglishNames names)
        implements Page {
    /** So many series and parties are shown at once; the rest is folded away. */
    private static final int SHOWN = 6;

    /** Likewise of the counts that disagree. */
    static final int PAIRS = 2;
    /** More counts of one series cannot be read beside each other; all are in the data. */
    static final int COUNTS = 300;

    static Page of(Visit visit) {
        String number = visit.context().pathParam("id");
        Telling telling = number(number)
                .flatMap(visit.archive()::story)
                .orElseThrow(() -> Refusal.missing("missing.story", number));
        String title = telling.story().title();
        Frame frame = visit.frame(title == null ? Words.of(visit.language()).of("untitled") : title, "stories");
        List<Series> tolls =
                telling.tolls().stream().filter(series -> series.high() != null).toList();
        Timeline timeline = Timeline.of(visit.language(), telling);
        EnglishNames names = EnglishNames.of(visit, names(telling, tolls));
        return new StoryPage(frame, telling, timeline, tolls, telling.claims(), names);
    }

    private static Set<String> names(Telling telling, List<Series> tolls) {
        return Stream.of(
                        telling.story().actors().stream(),
                        telling.story().places().stream(),
                        tolls.stream().map(Series::place),
                        tolls.stream()
                                .flatMap(series -> series.counts().stream())
                                .flatMap(count -> Stream.concat(Stream.of(source(count)), count.via().stream())))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    PlaceMap map() {
        return PlaceMap.of(telling.articles());
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

    StoryLine story() {
        return telling.story();
    }

    List<Series> firstTolls() {
        return tolls.stream().limit(SHOWN).toList();
    }

    List<Series> otherTolls() {
        return tolls.stream().skip(SHOWN).toList();
    }

    List<Map.Entry<String, Map<Act, List<Claim>>>> firstParties() {
        return claims.parties().entrySet().stream().limit(SHOWN).toList();
    }

    List<Map.Entry<String, Map<Act, List<Claim>>>> otherParties() {
        return claims.parties().entrySet().stream().skip(SHOWN).toList();
    }

    /** Parties go by their English names, so that spellings come together; here is what an article calls them. */
    String party(Map.Entry<String, Map<Act, List<Claim>>> party) {
        return frame.language() == Language.EN ? party.getKey() : arabic(party.getValue());
    }

    private static String arabic(Map<Act, List<Claim>> claims) {
        return claims.values().iterator().next().get(0).statement().speaker().name();
    }

    /** Without those that only repeat another article. */
    static List<Claim> own(Map<Act, List<Claim>> claims) {
        return claims.values().stream()
                .flatMap(List::stream)
                .filter(claim -> !claim.copy())
                .toList();
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
        return names.of(source(count));
    }

    private static String source(Count count) {
        return count.source() == null ? "?" : count.source();
    }

    Optional<Dependence> dependence(Stored article) {
        return telling.dependence(article);
    }

    /** What a report is to the one it depends on. */
    String why(Dependence dependence) {
        return frame.word("dependence", lower(dependence.kind()));
    }

    Optional<Stored> article(long key) {
        return telling.articles().stream()
                .filter(article -> article.key() == key)
                .findFirst();
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
