package org.isnad.outline;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.claim.Claim;
import org.isnad.claim.Claims;
import org.isnad.reading.Statement.Act;

/**
 * What one party says, without what only repeats another article.
 *
 * @param party under one name for all articles
 * @param name as an article calls it
 * @param claims by act
 * @param left how many more there are
 */
public record Voice(String party, String name, List<Claim> claims, int left) {
    public Voice {
        claims = List.copyOf(claims);
    }

    /** All of a story, the one heard in most articles first. */
    public static List<Voice> all(Claims claims) {
        return claims.parties().entrySet().stream()
                .map(party -> of(party.getKey(), party.getValue()))
                .filter(voice -> !voice.claims.isEmpty())
                .toList();
    }

    private static Voice of(String party, Map<Act, List<Claim>> claims) {
        List<Claim> all = claims.values().stream().flatMap(List::stream).toList();
        Stream<Claim> own = all.stream().filter(claim -> !claim.copy());
        return new Voice(party, all.get(0).statement().speaker().name(), own.toList(), 0);
    }

    /** The same with so many of its claims. */
    Voice cut(int most) {
        List<Claim> first = Cut.first(claims, most);
        return new Voice(party, name, first, claims.size() - first.size());
    }
}
