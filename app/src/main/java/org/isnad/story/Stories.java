package org.isnad.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

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
    private static final double SAME = 0.45;
    /** No more articles are grouped afresh for a new one. */
    private static final int MOST = 400;
    /** Less like, no two articles bring their stories together when all are grouped afresh. */
    private static final double BRINGING = 0.4;
    /** No more articles are grouped afresh at once, however they hang together. */
    private static final int WHOLE = 1500;

    private final Weeks weeks;
    private final Pairs pairs = new Pairs();
    /** What makes them alike but for their settings, which change more often. */
    private final Pairs plain = new Pairs();
    /** What was placed since all was last grouped afresh: the articles of each day. */
    private final NavigableMap<Integer, Set<Long>> placed = new TreeMap<>();

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
        placed.computeIfAbsent(sketch.day(), day -> new HashSet<>()).add(article);
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

    /**
     * Groups afresh what was placed since this was last asked, and all that hangs together with it, now that all of it is
     * known: whatever the order in which articles came, the same stories come out. In between, {@link #place} goes by what
     * there is so far.
     */
    public List<Change> regroup() {
        weeks.renew(placed.keySet());
        List<Change> changes = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        placed.forEach((day, articles) -> {
            for (Member member : weeks.members(day, articles)) {
                if (!done.contains(member.article)) {
                    List<Member> whole = whole(member);
                    whole.forEach(one -> done.add(one.article));
                    changes.addAll(grouped(whole, member).changes());
                }
            }
        });
        placed.clear();
        return changes;
    }

    /** A story and those that hold an article like one of its own, and those like these, and so on. */
    private List<Member> whole(Member from) {
        Set<Member> known = new LinkedHashSet<>(weeks.story(from.story));
        Deque<Member> open = new ArrayDeque<>(known);
        while (!open.isEmpty()) {
            Member member = open.remove();
            weeks.settle(member);
            for (Member other : List.copyOf(member.nearest().list())) {
                weeks.settle(other);
                List<Member> story = weeks.story(other.story);
                if (!known.contains(other)
                        && known.size() + story.size() <= WHOLE
                        && likeness(member, other) >= BRINGING) {
                    known.addAll(story);
                    open.addAll(story);
                }
            }
        }
        return new ArrayList<>(known);
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

    /** Nothing for articles too many days apart: so a story ends with the news of it. */
    private float likeness(Member one, Member other) {
        if (Math.abs(one.day() - other.day()) > Weeks.REACH) {
            return 0;
        }
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
