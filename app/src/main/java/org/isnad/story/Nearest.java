package org.isnad.story;

import java.util.Arrays;
import java.util.List;

/** The few members with the highest marks of many; among equals the first by {@link Member#ORDER}. */
final class Nearest {
    private final Member[] members;
    private final float[] marks;
    private int size;

    Nearest(int most) {
        members = new Member[most];
        marks = new float[most];
    }

    /** Whether the member is among them now. */
    boolean offer(Member member, float mark) {
        if (size == members.length && !precedes(member, mark, size - 1)) {
            return false;
        }
        int at = size < members.length ? size++ : size - 1;
        while (at > 0 && precedes(member, mark, at - 1)) {
            members[at] = members[at - 1];
            marks[at] = marks[at - 1];
            at--;
        }
        members[at] = member;
        marks[at] = mark;
        return true;
    }

    private boolean precedes(Member member, float mark, int at) {
        return mark > marks[at] || mark == marks[at] && Member.ORDER.compare(member, members[at]) < 0;
    }

    /** What a mark must not be below to get in, or to get in before others. */
    float least() {
        return size < members.length ? Float.NEGATIVE_INFINITY : marks[size - 1];
    }

    boolean has(Member member) {
        for (int i = 0; i < size; i++) {
            if (members[i] == member) {
                return true;
            }
        }
        return false;
    }

    float mark(int i) {
        return marks[i];
    }

    /** The highest first. */
    List<Member> list() {
        return Arrays.asList(members).subList(0, size);
    }
}
