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
    private final Regions.Alike alike;
    private final List<List<Integer>> groups;
    private final Weeks weeks;
    private final LongSupplier next;
    private final List<Change> changes = new ArrayList<>();

    Renaming(List<Member> region, Regions.Alike alike, List<List<Integer>> groups, Weeks weeks, LongSupplier next) {
        this.region = region;
        this.alike = alike;
        this.groups = groups;
        this.weeks = weeks;
        this.next = next;
    }

    List<Change> changes() {
        long[] names = names();
        for (int g = 0; g < names.length; g++) {
            change(groups.get(g), names[g]);
        }
        for (int g = 0; g < names.length; g++) {
            for (int i : groups.get(g)) {
                weeks.move(region.get(i), names[g]);
            }
        }
        return changes;
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

    private void change(List<Integer> group, long name) {
        Map<Long, List<Integer>> before = count(group);
        before.forEach((from, members) -> {
            if (from != name) {
                Change.Kind kind = kind(from, members.size(), before.containsKey(name));
                changes.add(change(kind, name, from, members, group));
            }
        });
    }

    /** @param known whether the story that takes them in was there before */
    private Change.Kind kind(long from, int articles, boolean known) {
        if (from == 0) {
            return known ? Change.Kind.JOINED : Change.Kind.CREATED;
        }
        if (!known) {
            return Change.Kind.SPLIT;
        }
        return articles == weeks.story(from).size() ? Change.Kind.MERGED : Change.Kind.MOVED;
    }

    private Change change(Change.Kind kind, long name, long from, List<Integer> members, List<Integer> group) {
        List<Integer> others =
                group.stream().filter(i -> region.get(i).story != from).toList();
        double sum = 0;
        float most = 0;
        int[] closest = null;
        for (int i : members) {
            for (int j : others) {
                float likeness = alike.of(region.get(i), region.get(j));
                sum += likeness;
                if (closest == null || likeness > most) {
                    closest = new int[] {i, j};
                    most = likeness;
                }
            }
        }
        List<Long> articles = members.stream().map(i -> region.get(i).article).toList();
        if (closest == null) {
            return new Change(kind, name, from, articles, 0, null);
        }
        double score = sum / members.size() / others.size();
        return new Change(
                kind, name, from, articles, score, Likeness.link(region.get(closest[0]), region.get(closest[1])));
    }
}
