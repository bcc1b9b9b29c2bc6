package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to have changed when articles 1 and on, of the stories given, come out in other groups. */
class RenamingTest {
    private long next = 9;

    /** @param stories the story of each article so far, 0 for the new one */
    private List<String> changes(List<Integer> stories, List<List<Integer>> groups) {
        Weeks weeks = new Weeks(Window.EMPTY);
        List<Member> region = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            region.add(new Member(i + 1, stories.get(i), Told.sketch("2019-03-04", null, Told.TALKS)));
            weeks.settle(region.get(i));
            weeks.add(region.get(i));
        }
        Member added = region.get(stories.indexOf(0));

        return new Renaming(region, (one, other) -> 0, groups, weeks, () -> next++)
                .changes().stream()
                        .map(change -> change.toString().split(":")[0])
                        .toList();
    }

    @Test
    void aNewArticleMayJoinTwoStories() {
        assertEquals(
                List.of("joined 1 [4]", "merged 1 [3] from 2"),
                changes(List.of(1, 1, 2, 0), List.of(List.of(0, 1, 2, 3))));
    }

    @Test
    void aNewArticleMayPartAStory() {
        assertEquals(
                List.of("created 9 [4]", "split 9 [3] from 1"),
                changes(List.of(1, 1, 1, 0), List.of(List.of(0, 1), List.of(2, 3))));
    }

    @Test
    void anArticleMayGoOverToAnotherStory() {
        assertEquals(
                List.of("joined 2 [5]", "moved 2 [2] from 1"),
                changes(List.of(1, 1, 2, 2, 0), List.of(List.of(0), List.of(1, 2, 3, 4))).stream()
                        .toList());
    }

    @Test
    void nothingElseChangesWhereTheNewArticleStaysAlone() {
        assertEquals(List.of("created 9 [3]"), changes(List.of(1, 2, 0), List.of(List.of(0), List.of(1), List.of(2))));
    }
}
