package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.reading.Entity;
import org.isnad.reading.Party;
import org.isnad.reading.Reading;
import org.isnad.reading.Speaker;
import org.isnad.reading.Statement;
import org.isnad.reading.Statement.Act;
import org.isnad.text.Folding;
import org.isnad.toll.Told;

/**
 * The claims of a story by party, the party that is heard in most articles first.
 *
 * @param all in the order in which they were told
 * @param parties the same by act
 * @param answers denials with what they deny, where the words make it clear
 */
public record Claims(List<Claim> all, Map<String, Map<Act, List<Claim>>> parties, List<Answer> answers) {
    /** So large a share of the shorter claim makes two claims one matter. */
    private static final double OVERLAP = 0.5;
    /** What somebody denies he says again himself, with little else. */
    private static final double DENIED = 0.4;

    private static final double RATHER = 0.2;
    /** Acts that say how something is; to condemn, to demand or to ask is answered otherwise than by denying it. */
    private static final Set<Act> SAYING = EnumSet.of(Act.INFORM, Act.AFFIRM, Act.ACCUSE, Act.JUDGE);
    /** What is not an accusation must be so many words to say more than what the talk is of. */
    private static final int SENTENCE = 4;
    /** More are too many to be read side by side. */
    private static final int MOST = 1_000;

    /** A denial, and the claim of another party that it answers. */
    public record Answer(Claim denial, Claim denied, double likeness) {}

    /** @param articles of one story; those of one day in the order in which they came */
    public static Claims of(Collection<Told> articles) {
        Map<String, String> spellings = new HashMap<>();
        List<Claim> claims = articles.stream()
                .sorted(Comparator.comparing(Claims::day, Comparator.nullsFirst(Comparator.naturalOrder())))
                .flatMap(told ->
                        told.reading().statements().stream().map(statement -> claim(told, statement, spellings)))
                .filter(claim -> claim.party() != null)
                .limit(MOST)
                .toList();
        return new Claims(claims, parties(claims), answers(claims));
    }

    private static LocalDate day(Told told) {
        return told.reading().published();
    }

    private static Claim claim(Told told, Statement statement, Map<String, String> spellings) {
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
                party(reading, statement.speaker(), spellings),
                statement.via().stream().map(Party::name).toList(),
                words.toString(),
                statement);
    }

    /** The English name where the tables know one, else the first of the spellings that are folded alike. */
    private static String party(Reading reading, Speaker speaker, Map<String, String> spellings) {
        if (speaker == null) {
            return null;
        }
        return reading.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .findFirst()
                .map(Entity::english)
                .orElseGet(() ->
                        spellings.computeIfAbsent(Folding.fold(speaker.name()).strip(), folded -> speaker.name()));
    }

    private static Map<String, Map<Act, List<Claim>>> parties(List<Claim> claims) {
        Map<String, Map<Act, List<Claim>>> parties = new LinkedHashMap<>();
        Map<String, Set<String>> heard = new LinkedHashMap<>();
        for (Claim claim : claims) {
            heard.computeIfAbsent(claim.party(), party -> new HashSet<>()).add(claim.article());
        }
        heard.entrySet().stream()
                .sorted(Comparator.comparing(party -> -party.getValue().size()))
                .forEach(party -> parties.put(party.getKey(), new EnumMap<>(Act.class)));
        for (Claim claim : claims) {
            parties.get(claim.party())
                    .computeIfAbsent(claim.statement().act(), act -> new ArrayList<>())
                    .add(claim);
        }
        return parties;
    }

    /**
     * Claims of several parties on the same matter, the one with the most claims first; found anew at each call. Each claim
     * goes with the first matter that holds one like it.
     */
    public List<List<Claim>> matters() {
        List<List<Claim>> matters = new ArrayList<>();
        int[] matterOf = new int[all.size()];
        Contents before = new Contents();
        for (int i = 0; i < matterOf.length; i++) {
            Content content = new Content(all.get(i).words());
            matterOf[i] = before.sharing(content)
                    .filter(other -> content.overlap(before.get(other)) >= OVERLAP)
                    .map(other -> matterOf[other])
                    .min()
                    .orElse(matters.size());
            if (matterOf[i] == matters.size()) {
                matters.add(new ArrayList<>());
            }
            matters.get(matterOf[i]).add(all.get(i));
            before.add(content);
        }
        return matters.stream()
                .filter(matter -> matter.stream().map(Claim::party).distinct().count() > 1)
                .sorted(Comparator.comparing((List<Claim> matter) -> -matter.size()))
                .toList();
    }

    private static List<Answer> answers(List<Claim> claims) {
        List<Claim> denials = claims.stream().filter(Claims::isDenial).toList();
        if (denials.isEmpty()) {
            return List.of();
        }
        Contents contents = new Contents();
        claims.forEach(claim -> contents.add(new Content(claim.words())));
        return denials.stream()
                .flatMap(denial -> answer(claims, contents, denial).stream())
                .toList();
    }

    private static boolean isDenial(Claim claim) {
        return claim.statement().act() == Act.DENY;
    }

    /** The claim most like the denial, rather an accusation and one of the same article; the earliest of several. */
    private static Optional<Answer> answer(List<Claim> claims, Contents contents, Claim denial) {
        Content denied = new Content(denial.words());
        return contents.sharing(denied)
                .filter(i -> isAnswered(claims.get(i), contents.get(i), denial))
                .sorted()
                .mapToObj(i -> new Answer(denial, claims.get(i), denied.overlap(contents.get(i))))
                .filter(answer -> answer.likeness() >= DENIED)
                .min(Comparator.comparingDouble(answer -> -rank(answer)));
    }

    private static double rank(Answer answer) {
        boolean beside = answer.denied().article().equals(answer.denial().article());
        return answer.likeness() + (isAccusation(answer.denied()) ? RATHER : 0) + (beside ? RATHER : 0);
    }

    /** Whether another party says so, no later than the denial. */
    private static boolean isAnswered(Claim claim, Content content, Claim denial) {
        boolean says = isAccusation(claim)
                || SAYING.contains(claim.statement().act()) && content.words().size() >= SENTENCE;
        boolean later = claim.published() != null
                && denial.published() != null
                && claim.published().isAfter(denial.published());
        return says && !later && !claim.party().equals(denial.party());
    }

    private static boolean isAccusation(Claim claim) {
        return claim.statement().act() == Act.ACCUSE;
    }
}
