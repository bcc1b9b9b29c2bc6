package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkageTest {
    /** The groups of articles that are 0.9 alike where the table has {@code #}, 0.5 where {@code +}, else not at all. */
    private static List<List<Integer>> groups(String... table) {
        return groups(new int[table.length], table);
    }

    private static List<List<Integer>> groups(int[] days, String... table) {
        float[][] likeness = new float[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < i; j++) {
                char mark = table[i].charAt(j);
                likeness[i][j] = mark == '#' ? 0.9f : mark == '+' ? 0.5f : 0;
                likeness[j][i] = likeness[i][j];
            }
        }
        return Linkage.groups(likeness, days, 0.7);
    }

    @Test
    void likeArticlesAreOneGroup() {
        assertEquals(List.of(List.of(0, 1, 2), List.of(3)), groups("", "#", "##", "..."));
        assertEquals(List.of(List.of(0, 3), List.of(1, 2)), groups("", ".", ".#", "#.."));
    }

    @Test
    void nothingIsLikeNothing() {
        assertEquals(List.of(), groups());
        assertEquals(List.of(List.of(0)), groups(""));
        assertEquals(List.of(List.of(0), List.of(1)), groups("", "+"));
    }

    @Test
    void oneLikePairDoesNotJoinTwoGroups() {
        assertEquals(List.of(List.of(0, 1, 2), List.of(3, 4, 5)), groups("", "#", "##", "..#", "...#", "...##"));
    }

    @Test
    void anArticleNearTheRestOfAStoryBelongsToIt() {
        assertEquals(List.of(List.of(0, 1, 2, 3)), groups("", "#", "##", "##+"));
    }

    @Test
    void aChainDoesNotRunTogether() {
        String[] chain = new String[12];
        for (int i = 0; i < chain.length; i++) {
            char[] row = new char[i];
            Arrays.fill(row, '.');
            if (i > 0) {
                row[i - 1] = '#';
            }
            chain[i] = new String(row);
        }
        groups(chain).forEach(group -> assertEquals(true, group.size() <= 4, group.toString()));
    }

    @Test
    void aStoryGoesOnLongerThanItsArticlesReach() {
        int[] days = {0, 4, 5, 9};
        assertEquals(List.of(List.of(0, 1, 2, 3)), groups(days, "", "#", "##", ".##"));
        assertEquals(List.of(List.of(0, 1, 2), List.of(3)), groups("", "#", "##", ".##"));
    }
}
