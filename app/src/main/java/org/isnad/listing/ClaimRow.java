package org.isnad.listing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.archive.Telling;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.reading.Statement;

/**
 * What a party of a story says.
 *
 * @param copy {@code copy} where the article repeats another
 * @param denies of a denial, the record of another party's claim that it answers, or null
 * @param matter the number of the matter on which other parties speak, too, from 1; else null
 */
public record ClaimRow(
        int story,
        String party,
        Statement.Act act,
        Statement.Form form,
        String words,
        List<String> via,
        LocalDate published,
        String outlet,
        String copy,
        String record,
        String denies,
        Integer matter) {
    public ClaimRow {
        via = List.copyOf(via);
    }

    /** All claims of a story, party by party, by act. */
    public static List<ClaimRow> all(Telling telling) {
        Claims claims = telling.claims();
        Map<String, String> denied = new HashMap<>();
        claims.answers().forEach(answer -> denied.put(record(answer.denial()), record(answer.denied())));
        Map<String, Integer> matters = new HashMap<>();
        int number = 0;
        for (List<Claim> matter : claims.matters()) {
            number++;
            for (Claim claim : matter) {
                matters.put(record(claim), number);
            }
        }
        int story = (int) telling.story().id();
        return claims.parties().values().stream()
                .flatMap(acts -> acts.values().stream())
                .flatMap(List::stream)
                .map(claim -> of(story, claim, denied.get(record(claim)), matters.get(record(claim))))
                .toList();
    }

    private static ClaimRow of(int story, Claim claim, String denies, Integer matter) {
        return new ClaimRow(
                story,
                claim.party(),
                claim.statement().act(),
                claim.statement().form(),
                claim.words(),
                claim.via(),
                claim.published(),
                claim.outlet(),
                claim.copy() ? "copy" : null,
                record(claim),
                denies,
                matter);
    }

    /** The stable name of the record. */
    public static String record(Claim claim) {
        return claim.article() + "#" + claim.statement().id();
    }
}
