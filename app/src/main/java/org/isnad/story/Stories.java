package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups articles that tell the same happening, as they arrive, in any order of their days.
 *
 * <p>Each new article is compared with those of the days around it that share most with it. The stories of those it is
 * like are opened, and their articles and the new one are grouped afresh by {@link Linkage}; whatever comes out otherwise
 * than before is a {@link Change}. So a later article can join two stories, or part what was together by mistake, and
 * the order of arrival matters less.
 *
 * <p>What was placed before comes through a {@link Window}, week by week, when it is needed. Not thread-safe: one writer.
 */
public final class Stories {
    /** Likeness from which the story of another article is looked at. */
    private static final double NEAR = 0.25;
    /** Linkage that makes a story, see {@link Linkage}. */
    private static final double SAME = 0.57;
    /** No more articles are grouped afresh for a new one. */
    private static final int MOST = 400;

    private final Weeks weeks;
    private final Pairs pairs = new Pairs();
    /** What makes them alike but for their settings, which change more often. */
    private final Pairs plain = new Pairs();

    private long next;

    /** @param next the first number that no story has */
    public Stories(Window window, long next) {
        weeks = new Weeks(window);
        this.next = Math.max(1, next);
    }

    /** Places an article that was not placed before. */
    public Placement place(long article, Sketch sketch) {
        if (sketch.day() == Sketch.UNDATED) {
            return alone(new Member(article, next++, sketch));
        }
        Member member = new Member(article, 0, sketch);
        weeks.settle(member);
        List<Member> region = region(member);
        if (region.isEmpty()) {
            member.story = next++;
            weeks.add(member);
            return alone(member);
        }
        weeks.add(member);
        region.add(member);
        return grouped(region, member);
    }

    /** Places an article anew of which the window gives another sketch than when it was placed, not before it is asked. */
    public Placement again(long article, int day) {
        Member member = weeks.member(article, day);
        weeks.settle(member);
        List<Member> region = region(member);
        weeks.story(member.story).stream()
                .filter(other -> !region.contains(other))
                .forEach(region::add);
        return grouped(region, member);
    }

    private Placement grouped(List<Member> region, Member member) {
        region.sort(Comparator.comparingInt(Member::day).thenComparingLong(m -> m.article));
        float[][] likeness = likeness(region);
        List<List<Integer>> groups = Linkage.groups(likeness, SAME);
        return new Renaming(region, likeness, groups, weeks, () -> next++).placement(member);
    }

    private static Placement alone(Member member) {
        Change created = new Change(Change.Kind.CREATED, member.story, 0, List.of(member.article), 0, null);
        return new Placement(member.article, member.story, List.of(created));
    }

    /** The articles of all stories that hold one like {@code member}, the likest first, as many as may be; its own too. */
    private List<Member> region(Member member) {
        record Near(Member member, float likeness) {}
        List<Near> near = new ArrayList<>();
        for (Member other : List.copyOf(member.nearest().list())) {
            weeks.settle(other);
            float likeness = likeness(member, other);
            if (likeness >= NEAR) {
                near.add(new Near(other, likeness));
            }
        }
        near.sort(Comparator.comparing(n -> -n.likeness));
        List<Member> region = new ArrayList<>();
        for (long story :
                near.stream().mapToLong(n -> n.member.story).distinct().toArray()) {
            List<Member> members = weeks.story(story);
            if (region.isEmpty() || region.size() + members.size() <= MOST) {
                region.addAll(members);
            }
        }
        return region;
    }

    private float likeness(Member one, Member other) {
        float known = pairs.get(one.number(), other.number());
        if (Float.isNaN(known)) {
            known = (float) Likeness.of(plain(one, other), one, other);
            pairs.put(one.number(), other.number(), known);
        }
        return known;
    }

    private float plain(Member one, Member other) {
        float known = plain.get(one.weighed(), other.weighed());
        if (Float.isNaN(known)) {
            known = (float) Likeness.plain(one, other);
            plain.put(one.weighed(), other.weighed(), known);
        }
        return known;
    }

    private float[][] likeness(List<Member> members) {
        members.forEach(weeks::settle);
        float[][] likeness = new float[members.size()][members.size()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < i; j++) {
                likeness[i][j] = likeness(members.get(i), members.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        return likeness;
    }
}
