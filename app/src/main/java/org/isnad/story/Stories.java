package org.isnad.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups articles that tell the same happening, as they arrive, in any order of their days.
 *
 * <p>Each new article is compared with those of the days around it that share most with it, and {@link #place} puts it at
 * once into the story whose articles it is most like. When all that is at hand is placed, {@link #regroup} groups it
 * afresh by {@link Linkage}, with all that hangs together with it ({@link Regions}); whatever comes out otherwise than before
 * is a {@link Change}. So later articles can join two stories or part what was together by mistake, and the order of arrival
 * does not matter.
 *
 * <p>What was placed before comes through a {@link Window}, week by week, when it is needed. Not thread-safe: one writer.
 */
public final class Stories {
    /** Linkage that makes a story, see {@link Linkage}. */
    private static final double SAME = 0.54;
    /** Less like, an article is not held against another's story. */
    private static final double LEAST = 0.4;

    private final Weeks weeks;
    private final Pairs pairs = new Pairs();
    /** What was placed since all was last grouped afresh: the articles of each day. */
    private final NavigableMap<Integer, Set<Long>> placed = new TreeMap<>();

    private long next;

    /** @param next the first number that no story has */
    public Stories(Window window, long next) {
        weeks = new Weeks(window);
        this.next = Math.max(1, next);
    }

    /** Places an article that was not placed before, going by what there is so far. */
    public Placement place(long article, Sketch sketch) {
        Member member = new Member(article, 0, sketch);
        if (sketch.day() == Sketch.UNDATED) {
            return new Placement(article, next, List.of(created(member)));
        }
        resume(article, sketch.day());
        weeks.settle(member);
        Change change = joined(member);
        member.story = change.story();
        weeks.add(member);
        return new Placement(article, member.story, List.of(change));
    }

    /** An article in the window that others placed is to be grouped afresh by the next {@link #regroup}, too. */
    public void resume(long article, int day) {
        placed.computeIfAbsent(day, its -> new HashSet<>()).add(article);
    }

    private Change created(Member member) {
        return new Change(Change.Kind.CREATED, next++, 0, List.of(member.article), 0, null);
    }

    /** It goes to the story that it is most like, all articles taken together, or else is a new one. */
    private Change joined(Member member) {
        Set<Long> seen = new HashSet<>();
        Member nearest = null;
        double most = SAME;
        for (Member other : List.copyOf(member.nearest().list())) {
            weeks.settle(other);
            if (likeness(member, other) >= LEAST && seen.add(other.story)) {
                double mean = mean(member, weeks.story(other.story));
                nearest = mean >= most ? other : nearest;
                most = Math.max(most, mean);
            }
        }
        return nearest == null
                ? created(member)
                : new Change(
                        Change.Kind.JOINED,
                        nearest.story,
                        0,
                        List.of(member.article),
                        most,
                        Likeness.link(member, nearest));
    }

    private double mean(Member member, List<Member> story) {
        double sum = 0;
        double pairs = 0;
        for (Member other : List.copyOf(story)) {
            weeks.settle(other);
            sum += likeness(member, other);
            pairs += Linkage.counted(member.day(), other.day());
        }
        return sum / (pairs * Linkage.asked(story.size()));
    }

    /** Places an article anew of which the window gives another sketch than when it was placed, not before it is asked. */
    public Placement again(long article, int day) {
        Member member = weeks.member(article, day);
        weeks.settle(member);
        List<Change> changes = grouped(new Regions(weeks, this::likeness).parts(member));
        return new Placement(article, member.story, changes);
    }

    /**
     * Groups afresh what was placed since this was last asked, and all that hangs together with it, now that all of it is
     * known: whatever the order in which articles came, the same stories come out.
     */
    public List<Change> regroup() {
        weeks.renew(placed);
        Regions regions = new Regions(weeks, this::likeness);
        List<Change> changes = new ArrayList<>();
        Set<Long> done = new HashSet<>();
        placed.forEach((day, articles) -> {
            for (Member member : weeks.members(day, articles)) {
                if (!done.contains(member.article)) {
                    List<List<Member>> parts = regions.parts(member);
                    parts.forEach(part -> part.forEach(one -> done.add(one.article)));
                    changes.addAll(grouped(parts));
                }
            }
        });
        placed.clear();
        return changes;
    }

    private List<Change> grouped(List<List<Member>> parts) {
        List<Member> region = new ArrayList<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (List<Member> part : parts) {
            int before = region.size();
            int[] days = part.stream().mapToInt(Member::day).toArray();
            Linkage.groups(likeness(part), days, SAME)
                    .forEach(group ->
                            groups.add(group.stream().map(i -> before + i).toList()));
            region.addAll(part);
        }
        return new Renaming(region, this::likeness, groups, weeks, () -> next++).changes();
    }

    /** Nothing for articles too many days apart: so a story ends with the news of it. */
    private float likeness(Member one, Member other) {
        if (Math.abs(one.day() - other.day()) > Weeks.REACH) {
            return 0;
        }
        float known = pairs.get(one.number(), other.number());
        if (Float.isNaN(known)) {
            known = (float) Likeness.of(one, other);
            pairs.put(one.number(), other.number(), known);
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
