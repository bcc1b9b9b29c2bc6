package org.isnad.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.claim.Claims;
import org.isnad.toll.Series;
import org.isnad.toll.Told;

/**
 * All of a story, part by part and so much at a time, for what its {@link Outline} leaves out.
 *
 * @param articles by day; {@code reports} likewise
 */
public record Whole(List<Told> articles, List<Reported> reports) {
    /**
     * Some of one part.
     *
     * @param outline with nothing else in it
     * @param total how much there is of the part
     */
    public record Sheet(Outline outline, int total) {
        private static Sheet of(
                List<Day> days, List<Series> tolls, List<Voice> voices, List<Claims.Answer> answers, int total) {
            return new Sheet(new Outline(0, days, tolls, 0, voices, 0, answers, 0, List.of(), 0, List.of(), 0), total);
        }
    }

    /** What happened. @param day that alone, or null */
    public Sheet timeline(LocalDate day, int offset, int limit) {
        Happenings happenings = Happenings.of(articles);
        Map<LocalDate, List<Happening>> days = new LinkedHashMap<>();
        happenings
                .list(day, offset, limit)
                .forEach(one -> days.computeIfAbsent(one.day(), some -> new ArrayList<>())
                        .add(one));
        List<Day> all = new ArrayList<>();
        days.forEach((one, told) -> all.add(new Day(one, told, 0)));
        return Sheet.of(all, List.of(), List.of(), List.of(), happenings.count(day));
    }

    /** The tolls, series by series. */
    public Sheet tolls(int offset, int limit) {
        List<Series> tolls = Outline.numbers(articles);
        return Sheet.of(List.of(), Cut.some(tolls, offset, limit), List.of(), List.of(), tolls.size());
    }

    /** What is said, party by party, with all denials on the first page. @param party that alone, or null */
    public Sheet claims(String party, int offset, int limit) {
        Claims claims = Claims.of(articles);
        List<Voice> voices = Voice.all(claims).stream()
                .filter(voice -> party == null || voice.party().equals(party))
                .toList();
        List<Claims.Answer> answers = offset == 0 && party == null ? claims.answers() : List.of();
        return Sheet.of(List.of(), List.of(), Cut.some(voices, offset, limit), answers, voices.size());
    }

    /** Who reported it. */
    public Sheet reports(int offset, int limit) {
        return new Sheet(
                new Outline(
                        0,
                        List.of(),
                        List.of(),
                        0,
                        List.of(),
                        0,
                        List.of(),
                        0,
                        List.of(),
                        0,
                        Cut.some(reports, offset, limit),
                        0),
                reports.size());
    }
}
