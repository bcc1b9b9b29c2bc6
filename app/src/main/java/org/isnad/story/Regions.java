package org.isnad.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what is to be grouped afresh together. Articles hang together that are among each other's nearest, of either's, and
 * like enough, and so do those that hang together with these: what hangs together with an article does not depend on which
 * of them was asked for, or in which order they came.
 */
final class Regions {
    /** Less like, no two articles bring their stories together to be grouped afresh. */
    private static final double BRINGING = 0.4;
    /** Where too many hang together, only those count that are more alike, by so much of what is left. */
    private static final double MORE = 0.2;
    /** No more articles are grouped afresh at once, however they hang together. */
    private static final int MOST = 1500;

    private final Weeks weeks;
    private final Alike alike;
    /** How like those were of which too many hung together. */
    private final Map<Member, Double> crowded = new HashMap<>();

    Regions(Weeks weeks, Alike alike) {
        this.weeks = weeks;
        this.alike = alike;
    }

    /** How alike two articles are, from 0 to 1. */
    interface Alike {
        float of(Member one, Member other);
    }

    /** The parts that each hang together: that of an article, and those that hold articles of the same stories. */
    List<List<Member>> parts(Member from) {
        List<List<Member>> parts = new ArrayList<>();
        Set<Member> known = new HashSet<>();
        Deque<Member> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Member member = open.remove();
            if (!known.contains(member)) {
                List<Member> part = part(member);
                known.addAll(part);
                parts.add(part);
                part.forEach(one -> open.addAll(weeks.story(one.story)));
            }
        }
        return parts;
    }

    /** What hangs together with an article, in an order that does not depend on how they came. */
    private List<Member> part(Member from) {
        for (double least = BRINGING; least < 0.99; least += (1 - least) * MORE) {
            double looser = least;
            if (!isCrowded(from, least)) {
                Set<Member> part = reached(from, least);
                if (part.size() <= MOST && part.stream().noneMatch(member -> isCrowded(member, looser))) {
                    return part.stream().sorted(Member.ORDER).toList();
                }
                part.forEach(member -> crowded.put(member, looser));
            }
        }
        return List.of(from);
    }

    private boolean isCrowded(Member member, double least) {
        return crowded.getOrDefault(member, 0.0) >= least;
    }

    /** Those that hang together with an article and are at least so much alike; stops where there are too many. */
    private Set<Member> reached(Member from, double least) {
        Set<Member> known = new HashSet<>(List.of(from));
        Deque<Member> open = new ArrayDeque<>(known);
        while (!open.isEmpty() && known.size() <= MOST) {
            Member member = open.remove();
            weeks.settle(member);
            for (Member other : neighbours(member)) {
                weeks.settle(other);
                if (!known.contains(other) && alike.of(member, other) >= least) {
                    known.add(other);
                    open.add(other);
                }
            }
            if (isCrowded(member, least)) {
                return known;
            }
        }
        return known;
    }

    /** Its nearest, and those whose nearest it is among. */
    private static Set<Member> neighbours(Member member) {
        Set<Member> neighbours = new LinkedHashSet<>(member.nearest().list());
        neighbours.addAll(member.nearTo());
        return neighbours;
    }
}
