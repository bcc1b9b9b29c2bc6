package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RegionsTest {
    private final Weeks weeks = new Weeks(Window.EMPTY);

    /** So many articles, each a story of its own, and none near another yet. */
    private List<Member> members(int many) {
        List<Terms> facets = Collections.nCopies(Sketch.FACETS, Terms.NONE);
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Member member = new Member(i, i + 1L, new Sketch(0, facets, List.of()));
            weeks.add(member);
            members.add(member);
        }
        members.forEach(weeks::settle);
        return members;
    }

    /** The second is among the nearest of the first, and knows it not. */
    private static void near(Member one, Member other) {
        one.nearest().offer(other, 1);
        other.nearTo().add(one);
    }

    private static Set<Long> articles(List<List<Member>> parts) {
        return parts.stream()
                .flatMap(List::stream)
                .map(member -> member.article)
                .collect(Collectors.toSet());
    }

    @Test
    void whatHangsTogetherDoesSoFromEitherSide() {
        List<Member> members = members(4);
        near(members.get(0), members.get(1));
        near(members.get(2), members.get(1));
        Regions.Alike alike = (one, other) -> 0.5f;
        for (int i = 0; i < 3; i++) {
            assertEquals(Set.of(0L, 1L, 2L), articles(new Regions(weeks, alike).parts(members.get(i))));
        }
        assertEquals(Set.of(3L), articles(new Regions(weeks, alike).parts(members.get(3))));
        assertEquals(Set.of(0L), articles(new Regions(weeks, (one, other) -> 0.3f).parts(members.get(0))));
    }

    @Test
    void whatIsOfTheSameStoryIsAPartOfItsOwn() {
        List<Member> members = members(3);
        near(members.get(0), members.get(1));
        weeks.move(members.get(2), members.get(1).story);
        List<List<Member>> parts = new Regions(weeks, (one, other) -> 0.5f).parts(members.get(0));
        assertEquals(List.of(List.of(members.get(0), members.get(1)), List.of(members.get(2))), parts);
    }

    /** A chain of two thousand, a little less alike in the middle. */
    @Test
    void ofTooManyThoseMoreAlikeHangTogether() {
        List<Member> members = members(2000);
        IntStream.range(1, members.size()).forEach(i -> near(members.get(i - 1), members.get(i)));
        Regions regions =
                new Regions(weeks, (one, other) -> Math.min(one.article, other.article) == 999 ? 0.45f : 0.9f);
        for (int from : new int[] {1500, 0, 999}) {
            List<Member> part = regions.parts(members.get(from)).get(0);
            assertEquals(1000, part.size());
            assertEquals(from < 1000 ? 0 : 1000, part.get(0).article);
        }
        Regions alike = new Regions(weeks, (one, other) -> 1);
        assertEquals(1, alike.parts(members.get(7)).get(0).size());
    }
}
