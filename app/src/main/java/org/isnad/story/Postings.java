package org.isnad.story;

import java.util.Arrays;

/** Which of the members of a week have a term. Open addressing, for terms are hashes; grows only. */
final class Postings {
    private static final int[] NONE = {0};

    private int[] terms = new int[1 << 10];
    /** The members of the term in the same place, with their number first; null where there is no term. */
    private int[][] lists = new int[1 << 10][];

    private int size;

    void add(int term, int member) {
        if (size * 2 > terms.length) {
            grow();
        }
        int at = slot(term);
        if (lists[at] == null) {
            terms[at] = term;
            lists[at] = new int[2];
            size++;
        } else if (lists[at][0] + 1 == lists[at].length) {
            lists[at] = Arrays.copyOf(lists[at], lists[at].length * 3 / 2 + 1);
        }
        lists[at][++lists[at][0]] = member;
    }

    /** The members that have the term, with their number first; for reading only. */
    int[] members(int term) {
        int[] list = lists[slot(term)];
        return list == null ? NONE : list;
    }

    private int slot(int term) {
        int mask = terms.length - 1;
        int at = term & mask;
        while (lists[at] != null && terms[at] != term) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldTerms = terms;
        int[][] oldLists = lists;
        terms = new int[oldTerms.length * 2];
        lists = new int[oldTerms.length * 2][];
        for (int i = 0; i < oldTerms.length; i++) {
            if (oldLists[i] != null) {
                int at = slot(oldTerms[i]);
                terms[at] = oldTerms[i];
                lists[at] = oldLists[i];
            }
        }
    }
}
