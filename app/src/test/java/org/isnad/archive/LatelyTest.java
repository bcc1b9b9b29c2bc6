package org.isnad.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** What is kept weighs no more than it may. */
class LatelyTest {
    private final Lately<String, Integer> lately = new Lately<>(10);

    @Test
    void whatWasNotAskedForLongestGoesFirst() {
        for (String key : new String[] {"a", "b", "c", "d", "e"}) {
            lately.put(key, key.length(), 2);
        }
        lately.get("a");
        lately.put("f", 1, 1);
        assertNull(lately.get("b"));
        assertEquals(1, lately.get("a"));
        assertEquals(1, lately.get("f"));
    }

    @Test
    void anotherValueTakesThePlaceAndTheWeightOfTheFirst() {
        for (int i = 0; i < 9; i++) {
            lately.put("a", i, 2);
        }
        lately.put("b", 1, 2);
        assertEquals(8, lately.get("a"));
        assertEquals(1, lately.get("b"));
    }

    @Test
    void whatIsTooHeavyIsNotKept() {
        lately.put("a", 1, 2);
        lately.put("b", 1, 3);
        assertEquals(1, lately.get("a"));
        assertNull(lately.get("b"));
        lately.put("a", 1, 3);
        assertNull(lately.get("a"));
    }
}
