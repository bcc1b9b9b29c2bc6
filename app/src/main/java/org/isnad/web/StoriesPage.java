package org.isnad.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.archive.StoryChoice;
import org.isnad.archive.StoryChoice.Order;
import org.isnad.archive.StoryList;
import org.isnad.http.Refusal;

/** Stories in some order, of all or of one place or actor. */
record StoriesPage(Frame frame, StoryChoice choice, StoryList stories, EnglishNames names, Paging paging)
        implements Page {
    private static final int SIZE = 30;

    static Page of(Visit visit) {
        StoryChoice choice = new StoryChoice(
                order(visit.parameter("order")),
                visit.parameter("actor"),
                visit.parameter("place"),
                visit.day("after"),
                visit.day("before"));
        int number = visit.page();
        StoryList stories = visit.archive().stories(choice, (number - 1) * SIZE, SIZE);
        if (stories.total() == 0 && visit.archive().isEmpty()) {
            return FirstVisitPage.of(visit);
        }
        Frame frame = visit.frame(Words.of(visit.language()).of("stories"), "stories");
        Paging paging = Paging.of(number, SIZE, stories.total(), link(frame, choice));
        return new StoriesPage(frame, choice, stories, EnglishNames.of(visit, names(choice, stories)), paging);
    }

    private static Set<String> names(StoryChoice choice, StoryList stories) {
        return Stream.of(
                        stories.list().stream().flatMap(story -> story.actors().stream()),
                        stories.list().stream().flatMap(story -> story.places().stream()),
                        Stream.concat(stories.actors().stream(), stories.places().stream())
                                .map(StoryList.Tally::name),
                        Stream.of(choice.actor(), choice.place()).filter(Objects::nonNull))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Order order(String name) {
        return name == null
                ? Order.NEWEST
                : Arrays.stream(Order.values())
                        .filter(order -> name(order).equals(name))
                        .findFirst()
                        .orElseThrow(() -> Refusal.wrong("ask.choice", "order", List.of("newest", "biggest"), name));
    }

    private static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static Link link(Frame frame, StoryChoice choice) {
        return frame.to("/")
                .with("order", choice.order() == Order.NEWEST ? null : name(choice.order()))
                .with("actor", choice.actor())
                .with("place", choice.place())
                .with("after", choice.first())
                .with("before", choice.last());
    }

    Link by(Order order) {
        return link(frame, new StoryChoice(order, choice.actor(), choice.place(), choice.first(), choice.last()));
    }

    Link actor(String actor) {
        return link(frame, new StoryChoice(choice.order(), actor, choice.place(), choice.first(), choice.last()));
    }

    Link place(String place) {
        return link(frame, new StoryChoice(choice.order(), choice.actor(), place, choice.first(), choice.last()));
    }

    /** A name of a list; with its spelling where another spelling there has the same English name. */
    String called(StoryList.Tally tally, List<StoryList.Tally> all) {
        String name = names.of(tally.name());
        boolean isShared = all.stream()
                .anyMatch(
                        other -> !other.equals(tally) && names.of(other.name()).equals(name));
        return isShared && !name.equals(tally.name()) ? name + " · " + tally.name() : name;
    }

    boolean isBy(Order order) {
        return choice.order() == order;
    }

    @Override
    public Map<String, Link> data() {
        Link stories = new Link(Link.API + "/stories")
                .with("order", name(choice.order()))
                .with("actor", choice.actor())
                .with("place", choice.place())
                .with("after", choice.first())
                .with("before", choice.last());
        return Link.both(stories);
    }
}
