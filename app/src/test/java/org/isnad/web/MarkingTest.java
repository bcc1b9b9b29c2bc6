package org.isnad.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.Isnad;
import org.isnad.reading.Article;
import org.isnad.reading.Reading;
import org.junit.jupiter.api.Test;

/** The text of an article cut at its records. */
class MarkingTest {
    private static final Reading READING = Isnad.reader()
            .read(Article.of(
                    "m",
                    LocalDate.of(2018, 8, 3),
                    "أعلن وزير الدفاع \uD83D\uDD25 أمس أن 26 مدنيا قتلوا في قصف على حلب.\n\nونفى الجيش السوري ذلك."));

    @Test
    void nothingOfTheTextIsLost() {
        List<String> lines =
                Marking.of(READING, null).stream().map(MarkingTest::words).toList();
        assertEquals(
                READING.article().text().lines().filter(line -> !line.isEmpty()).toList(), lines);
    }

    private static String words(Marking.Line line) {
        return line.pieces().stream().map(Marking.Piece::text).collect(Collectors.joining());
    }

    @Test
    void theShortestRecordComesFirst() {
        Marking.Piece piece = Marking.of(READING, "f1").get(0).pieces().stream()
                .filter(one -> one.text().contains("26"))
                .findFirst()
                .orElseThrow();
        assertEquals("f1 s1", piece.records());
        assertTrue(piece.classes().endsWith(" chosen"), piece.classes());
    }
}
