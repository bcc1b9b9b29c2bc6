package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;
import org.isnad.toll.Told;

/**
 * The claims of a story by party, the party that is heard in most articles first.
 *
 * @param parties their claims by act, in the order in which they were told
 * @param matters claims of several parties on the same matter
 * @param answers denials with what they deny, where the words make it clear
 */
public record Claims(Map<String, Map<Act, List<Claim>>> parties, List<List<Claim>> matters, List<Answer> answers) {
    /** So many words in common, and so large a share of the shorter claim, make two claims one matter. */
    private static final int SHARED = 3;

    private static final double OVERLAP = 0.5;
    /** What somebody denies he says again himself, with little else. */
    private static final double DENIED = 0.4;
    /** Each claim is held against all others; more are too many to be read side by side anyway. */
    private static final int MOST = 1_000;

    /** A denial, and the claim of another party that it answers. */
    public record Answer(Claim denial, Claim denied, double likeness) {}

    /** @param articles of one story; those of one day in the order in which they came */
    public static Claims of(Collection<Told> articles) {
        List<Claim> claims = articles.stream()
                .sorted(Comparator.comparing(Claims::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .flatMap(told -> told.reading().statements().stream().map(statement -> claim(told, statement)))
                .filter(claim -> claim.party() != null)
                .limit(MOST)
                .toList();
        List<Content> contents =
                claims.stream().map(claim -> new Content(claim.words())).toList();
        return new Claims(parties(claims), matters(claims, contents), answers(claims, contents));
    }

    private static LocalDate day(Told told) {
        return told.reading().published();
    }

    private static Claim claim(Told told, Statement statement) {
        Reading reading = told.reading();
        StringBuilder words = new StringBuilder();
        statement
                .content()
                .forEach(piece -> words.append(words.isEmpty() ? "" : " … ").append(reading.words(piece)));
        return new Claim(
                told.ident(),
                reading.article().outlet(),
                reading.published(),
                told.copy(),
                party(reading, statement.speaker()),
                statement.via().stream().map(Party::name).toList(),
                words.toString(),
                statement);
    }

    /** The English name where the tables know one, so that spellings come together. */
    private static String party(Reading reading, Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        return reading.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .findFirst()
                .map(Entity::english)
                .orElse(speaker.name());
    }

    private static Map<String, Map<Act, List<Claim>>> parties(List<Claim> claims) {
        Map<String, Map<Act, List<Claim>>> parties = new LinkedHashMap<>();
        Map<String, Long> heard = new LinkedHashMap<>();
        for (Claim claim : claims) {
            heard.computeIfAbsent(claim.party(), party -> articles(claims, party));
        }
        heard.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(party -> parties.put(party.getKey(), new EnumMap<>(Act.class)));
        for (Claim claim : claims) {
            parties.get(claim.party())
                    .computeIfAbsent(claim.statement().act(), act -> new ArrayList<>())
                    .add(claim);
        }
        return parties;
    }

    private static long articles(List<Claim> claims, String party) {
        return claims.stream()
                .filter(claim -> claim.party().equals(party))
                .map(Claim::article)
                .distinct()
                .count();
    }

    /** Each claim goes with the first matter that holds one like it; matters of one party alone are left out. */
    private static List<List<Claim>> matters(List<Claim> claims, List<Content> contents) {
        List<List<Claim>> matters = new ArrayList<>();
        int[] matterOf = new int[claims.size()];
        Map<String, List<Integer>> saying = new HashMap<>();
        for (int i = 0; i < matterOf.length; i++) {
            Content content = contents.get(i);
            matterOf[i] = earlier(content, saying)
                    .filter(other -> content.overlap(contents.get(other)) >= OVERLAP)
                    .map(other -> matterOf[other])
                    .min()
                    .orElse(matters.size());
            if (matterOf[i] == matters.size()) {
                matters.add(new ArrayList<>());
            }
            matters.get(matterOf[i]).add(claims.get(i));
            for (String word : content.words()) {
                saying.computeIfAbsent(word, none -> new ArrayList<>()).add(i);
            }
        }
        return matters.stream()
                .filter(matter -> matter.stream().map(Claim::party).distinct().count() > 1)
                .sorted(Comparator.comparing((List<Claim> matter) -> -matter.size()))
                .toList();
    }

    /** Those before that share enough words. */
    private static IntStream earlier(Content content, Map<String, List<Integer>> saying) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : content.words()) {
            saying.getOrDefault(word, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= SHARED)
                .mapToInt(Map.Entry::getKey);
    }

    private static List<Answer> answers(List<Claim> claims, List<Content> contents) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).statement().act() == Act.DENY) {
                answer(claims, contents, i).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static Optional<Answer> answer(List<Claim> claims, List<Content> contents, int denial) {
        Answer best = null;
        for (int i = 0; i < claims.size(); i++) {
            double likeness = contents.get(denial).overlap(contents.get(i));
            boolean may = claims.get(i).statement().act() != Act.DENY
                    && !claims.get(i).party().equals(claims.get(denial).party())
                    && contents.get(denial).shared(contents.get(i)) >= SHARED;
            if (may && likeness >= DENIED && (best == null || likeness > best.likeness())) {
                best = new Answer(claims.get(denial), claims.get(i), likeness);
            }
        }
        return Optional.ofNullable(best);
    }
}
