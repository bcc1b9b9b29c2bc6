package org.isnad.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.archive.StoryChoice.Order;
import org.isnad.archive.StoryList.Tally;

/**
 * All stories as they look from outside, in memory as long as none changes: to choose and count takes a look at every one.
 * Thread-safe.
 */
final class AllStories {
    /** So many stories are looked at for what is named most often. */
    private static final int SAMPLE = 1_000;

    private static final int NAMES = 16;

    /** @param named the stories among whose main names each is */
    private record Stories(Map<Order, List<StoryLine>> sorted, Map<String, List<StoryLine>> named) {
        static Stories of(List<StoryLine> all) {
            Map<Order, List<StoryLine>> sorted = new EnumMap<>(Order.class);
            for (Order order : Order.values()) {
                sorted.put(order, all.stream().sorted(order.order()).toList());
            }
            Map<String, List<StoryLine>> named = new HashMap<>();
            for (StoryLine story : all) {
                Stream.concat(story.actors().stream(), story.places().stream())
                        .distinct()
                        .forEach(name -> named.computeIfAbsent(name, one -> new ArrayList<>())
                                .add(story));
            }
            return new Stories(sorted, named);
        }

        List<StoryLine> chosen(StoryChoice choice) {
            String name = choice.actor() == null ? choice.place() : choice.actor();
            return name != null
                    ? named.getOrDefault(name, List.of()).stream()
                            .filter(choice::holds)
                            .sorted(choice.order().order())
                            .toList()
                    : sorted.get(choice.order()).stream().filter(choice::holds).toList();
        }
    }

    private Stories stories;
    private long state = -1;

    /** A page of the stories chosen. */
    StoryList chosen(StoryRows rows, StoryChoice choice, int offset, int limit) {
        List<StoryLine> chosen = all(rows).chosen(choice);
        List<StoryLine> sample = chosen.subList(0, Math.min(SAMPLE, chosen.size()));
        return new StoryList(
                chosen.size(),
                chosen.subList(Math.min(offset, chosen.size()), (int) Math.min((long) offset + limit, chosen.size())),
                tallies(sample, StoryLine::actors),
                tallies(sample, StoryLine::places));
    }

    private synchronized Stories all(StoryRows rows) {
        long now = rows.state();
        if (state != now) {
            stories = Stories.of(rows.all());
            state = now;
        }
        return stories;
    }

    private static List<Tally> tallies(List<StoryLine> stories, Function<StoryLine, List<String>> names) {
        Map<String, Integer> counts = new HashMap<>();
        stories.stream().map(names).flatMap(List::stream).forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted((one, other) -> one.stories() != other.stories()
                        ? Integer.compare(other.stories(), one.stories())
                        : one.name().compareTo(other.name()))
                .limit(NAMES)
                .toList();
    }
}
