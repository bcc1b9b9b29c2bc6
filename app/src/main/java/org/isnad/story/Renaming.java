package org.isnad.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Which of the groups that came out goes on as which story: each story goes on as the group that holds most of it, the
 * largest share first. Tells what changed.
 */
final class Renaming {
    private final List<Member> region;
    private final float[][] likeness;
    private final List<List<Integer>> groups;
    private final Weeks weeks;
    private final LongSupplier next;
    private final List<Change> changes = new ArrayList<>();

    Renaming(List<Member> region, float[][] likeness, List<List<Integer>> groups, Weeks weeks, LongSupplier next) {
        this.region = region;
        this.likeness = likeness;
        this.groups = groups;
        this.weeks = weeks;
        this.next = next;
    }

    Placement placement(Member added) {
        long[] names = names();
        Set<Long> goingOn = new HashSet<>();
        for (long name : names) {
            goingOn.add(name);
        }
        for (int g = 0; g < names.length; g++) {
            change(groups.get(g), names[g], goingOn, added);
        }
        for (int g = 0; g < names.length; g++) {
            for (int i : groups.get(g)) {
                weeks.move(region.get(i), names[g]);
            }
        }
        return new Placement(added.article, added.story, changes);
    }

    private long[] names() {
        record Share(int group, long story, int size) {}
        List<Share> shares = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            int group = g;
            count(groups.get(g)).forEach((story, members) -> {
                if (story != 0) {
                    shares.add(new Share(group, story, members.size()));
                }
            });
        }
        shares.sort(Comparator.comparingInt((Share s) -> -s.size)
                .thenComparingLong(s -> s.story)
                .thenComparingInt(s -> s.group));
        long[] names = new long[groups.size()];
        Set<Long> taken = new HashSet<>();
        for (Share share : shares) {
            if (names[share.group] == 0 && taken.add(share.story)) {
                names[share.group] = share.story;
            }
        }
        for (int g = 0; g < names.length; g++) {
            names[g] = names[g] == 0 ? next.getAsLong() : names[g];
        }
        return names;
    }

    /** The members of a group by the story they were in. */
    private Map<Long, List<Integer>> count(List<Integer> group) {
        Map<Long, List<Integer>> count = new TreeMap<>();
        for (int i : group) {
            count.computeIfAbsent(region.get(i).story, story -> new ArrayList<>())
                    .add(i);
        }
        return count;
    }

    private void change(List<Integer> group, long name, Set<Long> goingOn, Member added) {
        boolean[] isNew = {true};
        count(group).forEach((from, members) -> isNew[0] &= from != name);
        count(group).forEach((from, members) -> {
            if (from == name) {
                return;
            }
            Change.Kind kind = from == 0
                    ? group.size() == 1 || isNew[0] ? Change.Kind.CREATED : Change.Kind.JOINED
                    : !goingOn.contains(from) ? Change.Kind.MERGED : isNew[0] ? Change.Kind.SPLIT : Change.Kind.MOVED;
            changes.add(change(kind, name, from, members, group));
        });
    }

    private Change change(Change.Kind kind, long name, long from, List<Integer> members, List<Integer> group) {
        double sum = 0;
        int pairs = 0;
        int[] closest = null;
        for (int i : members) {
            for (int j : group) {
                if (members.contains(j)) {
                    continue;
                }
                sum += likeness[i][j];
                pairs++;
                if (closest == null || likeness[i][j] > likeness[closest[0]][closest[1]]) {
                    closest = new int[] {i, j};
                }
            }
        }
        Link link = closest == null ? null : Likeness.link(region.get(closest[0]), region.get(closest[1]));
        List<Long> articles = members.stream().map(i -> region.get(i).article).toList();
        return new Change(kind, name, from, articles, pairs == 0 ? 0 : sum / pairs, link);
    }
}
