package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.isnad.text.Folding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StemmerTest {
    private final Stemmer stemmer = new Stemmer(1 << 4);

    @TestFactory
    Stream<DynamicTest> finds() {
        return Rows.of("stems.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    String sought = stems(row[0]).get(0);
                    for (String word : row[1].split(" ")) {
                        assertTrue(stems(word).contains(sought), word + " " + stems(word) + ", sought " + sought);
                    }
                    for (String word : row.length < 3 ? new String[0] : row[2].split(" ")) {
                        assertTrue(!stems(word).contains(sought), word + " " + stems(word) + ", sought " + sought);
                    }
                }));
    }

    /** The stem and the other stem if there is one. */
    private List<String> stems(String word) {
        Terms terms = Terms.of(word, stemmer);
        assertEquals(1, terms.size(), word);
        List<String> stems = new ArrayList<>();
        BytesRef stem = new BytesRef();
        terms.stem(0, stem);
        stems.add(stem.utf8ToString());
        if (terms.other(0, stem)) {
            stems.add(stem.utf8ToString());
        }
        return stems;
    }

    @Test
    void tableIsSortedAndUnique() {
        List<String> words = Rows.of("words.tsv").stream().map(row -> row[0]).toList();
        assertEquals(words.stream().sorted().toList(), words);
        Set<String> seen = new HashSet<>();
        words.forEach(word -> assertTrue(seen.add(Folding.fold(word)), word));
    }

    @Test
    void everyStringHasTerms() {
        for (String word : List.of("و", "ال", "ا", "لل", "كم", "ها", "ة", "ء", "ﷺ", "x", "é", "ܫ", "7", "وا", "ووو")) {
            assertTrue(Terms.of(word, stemmer).size() <= 1, word);
        }
    }
}
