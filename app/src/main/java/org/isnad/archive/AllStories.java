package org.isnad.archive;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private final Map<Order, List<StoryLine>> sorted = new EnumMap<>(Order.class);
    private long state = -1;

    /** A page of the stories chosen. */
    StoryList chosen(StoryRows rows, StoryChoice choice, int offset, int limit) {
        List<StoryLine> chosen =
                all(rows, choice.order()).stream().filter(choice::holds).toList();
        List<StoryLine> sample = chosen.subList(0, Math.min(SAMPLE, chosen.size()));
        return new StoryList(
                chosen.size(),
                chosen.stream().skip(offset).limit(limit).toList(),
                tallies(sample, StoryLine::actors),
                tallies(sample, StoryLine::places));
    }

    private synchronized List<StoryLine> all(StoryRows rows, Order order) {
        long now = rows.state();
        if (state != now) {
            List<StoryLine> all = rows.all();
            for (Order each : Order.values()) {
                sorted.put(each, all.stream().sorted(each.order()).toList());
            }
            state = now;
        }
        return sorted.get(order);
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
