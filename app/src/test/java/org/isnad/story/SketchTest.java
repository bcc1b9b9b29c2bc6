package org.isnad.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
    @Test
    void comesBackFromBytes() {
        Sketch sketch = Told.sketch("2019-03-04", "تسعة قتلى في تفجير سوق مأرب", Told.BLAST);
        Sketch back = Sketch.fromBytes(sketch.toBytes());
        assertEquals(LocalDate.of(2019, 3, 4).toEpochDay(), back.day());
        assertEquals(sketch.facets(), back.facets());
        assertEquals(sketch.names(), back.names());
        assertTrue(back.names().stream()
                .anyMatch(named -> named.place() && named.name().equals("مأرب")));
        assertTrue(sketch.toBytes().length < 1500);
    }

    @Test
    void knowsTheEventsAndNumbersOfTheLead() {
        Sketch sketch = Told.sketch("2019-03-04", null, "قصفت طائرات التحالف مطار الحديدة في 12 غارة.");
        assertTrue(sketch.facet(Sketch.EVENTS).find(Terms.term(6, "ASSAULTaerial")) >= 0);
        assertTrue(sketch.facet(Sketch.NUMBERS).find(Terms.term(1, "12")) >= 0);
        assertEquals(1, sketch.facet(Sketch.NUMBERS).size());
    }

    @Test
    void aSketchOfAnOlderVersionHasNoEvents() {
        Sketch sketch = Told.sketch("2019-03-04", null, Told.BLAST);
        byte[] bytes = sketch.toBytes();
        int events = 5
                + sketch.facets().stream()
                        .limit(Sketch.EVENTS)
                        .mapToInt(Terms::bytes)
                        .sum();
        int names = 5 + sketch.facets().stream().mapToInt(Terms::bytes).sum();
        byte[] older = Arrays.copyOf(bytes, events + bytes.length - names);
        System.arraycopy(bytes, names, older, events, bytes.length - names);
        older[0] = 3;
        Sketch back = Sketch.fromBytes(older);
        assertEquals(sketch.facets().subList(0, Sketch.EVENTS), back.facets().subList(0, Sketch.EVENTS));
        assertEquals(Terms.NONE, back.facet(Sketch.EVENTS));
        assertEquals(sketch.names(), back.names());
    }

    @Test
    void bytesCutShortAreRefused() {
        byte[] bytes = Told.sketch("2019-03-04", null, Told.BLAST).toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(IllegalArgumentException.class, () -> Sketch.fromBytes(cut));
        }
        bytes[0] = 99;
        assertThrows(IllegalArgumentException.class, () -> Sketch.fromBytes(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ".", "\uD800", "<script>alert(1)</script>", "'; DROP TABLE story; --"})
    void anyTextHasASketchAndAFingerprint(String text) {
        Sketch sketch = Told.sketch(null, null, text);
        assertEquals(Sketch.UNDATED, sketch.day());
        assertArrayEquals(sketch.toBytes(), Sketch.fromBytes(sketch.toBytes()).toBytes());
        Fingerprint fingerprint = Fingerprint.of(Told.read("جريدة", null, null, text));
        assertTrue(fingerprint.toBytes().length <= 256);
    }

    @Test
    void aLineOfAMegabyteIsNoTrouble() {
        String text = "انفجار قرب السوق ".repeat(60_000);
        assertTimeout(Duration.ofSeconds(30), () -> {
            var reading = Told.read("جريدة", "2019-03-04", text, text);
            assertTrue(Sketch.of(reading).toBytes().length < 1500);
            assertTrue(Fingerprint.of(reading).toBytes().length <= 256);
        });
    }
}
