package org.isnad.outline;

import java.util.List;
import java.util.Objects;
import org.isnad.claim.Claims;
import org.isnad.toll.Series;
import org.isnad.toll.Told;
import org.isnad.toll.Tolls;

/**
 * A story on one page: the most told of what happened, the biggest tolls, the parties heard most. Small however big the story
 * is, so that an archive can keep it; {@link Packed} makes bytes of it. Immutable.
 *
 * @param sources how many of the reports are independent
 * @param days the undated last
 * @param tolls those with a number in them
 * @param tollsLeft how many more there are; likewise the others
 */
public record Outline(
        int sources,
        List<Day> days,
        List<Series> tolls,
        int tollsLeft,
        List<Voice> voices,
        int voicesLeft,
        List<Claims.Answer> answers,
        int answersLeft,
        List<Spot> spots,
        int spotsLeft,
        List<Reported> reports,
        int reportsLeft) {
    private static final int HAPPENINGS = 80;
    private static final int OF_DAY = 5;
    private static final int SERIES = 6;
    private static final int VOICES = 8;
    private static final int CLAIMS = 4;
    private static final int ANSWERS = 6;
    private static final int SPOTS = 40;
    private static final int RECORDS = 5;
    private static final int REPORTS = 40;

    public Outline {
        days = List.copyOf(days);
        tolls = List.copyOf(tolls);
        voices = List.copyOf(voices);
        answers = List.copyOf(answers);
        spots = List.copyOf(spots);
        reports = List.copyOf(reports);
    }

    /**
     * Of a story.
     *
     * @param articles by day; {@code reports} likewise
     */
    public static Outline of(List<Told> articles, List<Reported> reports) {
        List<Series> tolls = numbers(articles);
        Claims claims = Claims.of(articles);
        List<Voice> voices = Voice.all(claims);
        Spots spots = new Spots(articles);
        return new Outline(
                (int) reports.stream()
                        .map(Reported::dependence)
                        .filter(Objects::isNull)
                        .count(),
                Happenings.of(articles).chosen(HAPPENINGS, OF_DAY),
                Cut.first(tolls, SERIES),
                Math.max(0, tolls.size() - SERIES),
                Cut.first(voices, VOICES).stream()
                        .map(voice -> voice.cut(CLAIMS))
                        .toList(),
                Math.max(0, voices.size() - VOICES),
                Cut.first(claims.answers(), ANSWERS),
                Math.max(0, claims.answers().size() - ANSWERS),
                spots.first(SPOTS, RECORDS),
                Math.max(0, spots.count() - SPOTS),
                Cut.first(reports, REPORTS),
                Math.max(0, reports.size() - REPORTS));
    }

    /** The tolls of a story that say a number, the biggest series first. */
    public static List<Series> numbers(List<Told> articles) {
        return Tolls.of(articles).stream()
                .filter(series -> series.high() != null)
                .toList();
    }
}
