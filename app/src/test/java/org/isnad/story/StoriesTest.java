package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private final Stories stories = new Stories(Window.EMPTY, 7);

    @Test
    void twoReportsOfOneHappeningAreOneStory() {
        Placement first = stories.place(1, Told.sketch("2019-03-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST));
        Placement talks = stories.place(2, Told.sketch("2019-03-04", "بن علوي في طهران", Told.TALKS));
        Placement again = stories.place(3, Told.sketch("2019-03-05", "تحقيق في تفجير سوق مأرب", Told.BLAST_AGAIN));
        assertEquals(7, first.story());
        assertEquals(first.story(), again.story());
        assertNotEquals(first.story(), talks.story());
        Change joined = again.changes().get(0);
        assertEquals(Change.Kind.JOINED, joined.kind());
        assertEquals(List.of(3L), joined.articles());
        assertEquals(1, joined.link().other());
        assertTrue(joined.score() > 0.4 && joined.link().names().contains("مأرب"), joined.toString());
    }

    /** The first report of the blast came before anything that the second is like, and is found when all is there. */
    @Test
    void theOrderOfArrivalMakesNoDifference() {
        List<Sketch> told = List.of(
                Told.sketch("2019-03-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST),
                Told.sketch("2019-03-04", "بن علوي في طهران", Told.TALKS),
                Told.sketch("2019-03-05", "تحقيق في تفجير سوق مأرب", Told.BLAST_AGAIN),
                Told.sketch("2019-03-05", "الوحدة بطل الدوري", Told.MATCH),
                Told.sketch("2019-03-05", "وزير عماني في طهران", Told.TALKS));
        Set<Set<Integer>> once = grouped(told, List.of(0, 1, 2, 3, 4));
        assertEquals(Set.of(Set.of(0, 2), Set.of(1, 4), Set.of(3)), once);
        assertEquals(once, grouped(told, List.of(4, 2, 3, 1, 0)));
        assertEquals(once, grouped(told, List.of(2, 4, 0, 3, 1)));
    }

    private static Set<Set<Integer>> grouped(List<Sketch> told, List<Integer> order) {
        Stories stories = new Stories(Window.EMPTY, 1);
        Map<Integer, Long> found = new HashMap<>();
        List<Change> changes = new ArrayList<>();
        order.forEach(i -> changes.addAll(stories.place(i, told.get(i)).changes()));
        changes.addAll(stories.regroup());
        changes.forEach(change -> change.articles().forEach(i -> found.put(Math.toIntExact(i), change.story())));
        Map<Long, Set<Integer>> groups = new HashMap<>();
        found.forEach((i, story) ->
                groups.computeIfAbsent(story, name -> new HashSet<>()).add(i));
        return Set.copyOf(groups.values());
    }

    @Test
    void nothingPlacedIsNothingToRegroup() {
        assertEquals(List.of(), stories.regroup());
        stories.place(1, Told.sketch("2019-03-04", "بن علوي في طهران", Told.TALKS));
        assertEquals(List.of(), stories.regroup());
        assertEquals(List.of(), stories.regroup());
    }

    @Test
    void weeksApartIsAnotherHappening() {
        long first = stories.place(1, Told.sketch("2019-03-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST))
                .story();
        long later = stories.place(2, Told.sketch("2019-04-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST))
                .story();
        assertNotEquals(first, later);
    }

    @Test
    void anArticleWithoutADayIsAStoryOfItsOwn() {
        Placement placement = stories.place(1, Told.sketch(null, "مباراة", Told.MATCH));
        assertEquals(Change.Kind.CREATED, placement.changes().get(0).kind());
        assertNull(placement.changes().get(0).link());
        assertNotEquals(
                placement.story(),
                stories.place(2, Told.sketch(null, "مباراة", Told.MATCH)).story());
    }

    @Test
    void whatWasPlacedBeforeComesThroughTheWindow() {
        Sketch blast = Told.sketch("2019-03-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST);
        List<String> asked = new ArrayList<>();
        Window window = (from, to) -> {
            asked.add(from + "-" + to);
            return from <= blast.day() && blast.day() <= to ? List.of(new Window.Kept(1, 5, blast)) : List.of();
        };
        Stories later = new Stories(window, 9);
        Sketch again = Told.sketch("2019-03-05", "تحقيق في تفجير سوق مأرب", Told.BLAST_AGAIN);
        assertEquals(5, later.place(2, again).story());
        assertEquals(asked.size(), asked.stream().distinct().count(), "asked twice: " + asked);
    }

    @Test
    void aStoryHasATitleASpanAndMainNames() {
        Sketch blast = Told.sketch("2019-03-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST);
        Sketch again = Told.sketch("2019-03-05", "تحقيق في تفجير سوق مأرب", Told.BLAST_AGAIN);
        Story story = Story.of(List.of(new Window.Kept(1, 5, blast), new Window.Kept(2, 5, again)));
        assertEquals(blast.day(), story.first());
        assertEquals(again.day(), story.last());
        assertTrue(story.actors().contains("سالم العولقي"), story.toString());
        assertEquals("مأرب", story.places().get(0));
        assertTrue(story.central() == 1 || story.central() == 2);
    }
}
