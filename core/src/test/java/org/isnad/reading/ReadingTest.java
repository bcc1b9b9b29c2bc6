package org.isnad.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words around a record. */
class ReadingTest {
    private static String sentence(String text, int begin, int end) {
        Article article = Article.of("a", null, text);
        return new Reading(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of())
                .sentence(new Span(begin, end));
    }

    @Test
    void aSentenceEndsAtStopsAndLines() {
        assertEquals("قتل 3.5 آلاف هناك", sentence("قال. قتل 3.5 آلاف هناك. ثم عاد.", 5, 8));
        assertEquals("وقتل ثلاثة", sentence("عنوان\nوقتل ثلاثة\nونفى", 7, 10));
        assertEquals("كم قتل", sentence("كم قتل؟ لا أحد", 3, 6));
    }

    @Test
    void aTextWithoutStopsIsCutWhereItGoesOnForLong() {
        String words = "قتل ثلاثة ".repeat(100_000);
        String sentence = sentence(words, 500_000, 500_003);
        assertTrue(sentence.startsWith("… ") && sentence.endsWith(" …") && sentence.length() < 1000, sentence);
    }

    @Test
    void noHalfOfACharacterIsLeft() {
        for (int begin = 3000; begin < 3002; begin++) {
            String sentence = sentence("🕊x".repeat(3000), begin, begin + 1);
            assertTrue(sentence.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000), sentence);
        }
    }
}
